<#if s.command?has_content>
#!/bin/sh
# [=comment(d.header())]
# The command of the image; a file of its own, so that no shell on the way can misread it.
exec<#if s.adapter.isPresent()> [=plain(s.shell())] /gen/adapter.sh</#if><#list s.command as word> [=word]</#list>
</#if>
