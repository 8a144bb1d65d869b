<#if d.adapter.isPresent()>
# [=comment(d.header())]
FROM [=plain(d.app.image.reference())]
COPY adapter.sh /gen/adapter.sh
ENTRYPOINT []
CMD ["/bin/sh", "/gen/adapter.sh", <#list d.service.command as word>[=word]<#sep>, </#list>]
</#if>
