<#if d.adapter.isPresent()>
# [=comment(d.header())]
FROM [=plain(d.app.image.reference())]
<#if d.bringsShell()>
<#include "/shared/shell.ftl">
</#if>
COPY adapter.sh /gen/adapter.sh
ENTRYPOINT []
CMD [[=d.shell()], "/gen/adapter.sh", <#list d.service.command as word>[=word]<#sep>, </#list>]
</#if>
