<#if d.adapter.isPresent() && d.bringsShell()>
# [=comment(d.header())]
FROM [=plain(d.app.image.reference())]
<#include "/shared/shell.ftl">
COPY adapter.sh [=plain(p.text("adapter.path"))]
ENTRYPOINT []
CMD [[=d.shell()], [=p.text("adapter.path")], <#list d.service.command as word>[=word]<#sep>, </#list>]
</#if>
