<#if d.service.command?has_content>
#!/bin/sh
# [=comment(d.header())]
# The command of the image; a file of its own, so that no shell on the way can misread it.
exec<#if d.adapter.isPresent()> [=plain(d.shell())] /gen/adapter.sh</#if><#list d.service.command as word> [=word]</#list>
</#if>
