<#if s.adapter.isPresent()>
# [=comment(d.header())]
FROM [=plain(s.service.image.reference())]
<#if s.bringsShell()>
<#include "/shared/shell.ftl">
</#if>
COPY adapter.sh /gen/adapter.sh
ENTRYPOINT []
CMD [[=s.shell()], "/gen/adapter.sh", <#list s.command as word>[=word]<#sep>, </#list>]
</#if>
