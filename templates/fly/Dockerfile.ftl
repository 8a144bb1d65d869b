<#if s.adapter.isPresent() && s.bringsShell()>
# [=comment(d.header())]
FROM [=plain(s.service.image.reference())]
<#include "/shared/shell.ftl">
COPY adapter.sh [=plain(p.text("adapter.path"))]
ENTRYPOINT []
CMD [[=s.shell()], [=p.text("adapter.path")], <#list s.command as word>[=word]<#sep>, </#list>]
</#if>
