# [=comment(d.header())]
FROM [=plain(d.app.image.reference())]
<#if d.bringsShell() && d.service.command?has_content>
<#include "/shared/shell.ftl">
</#if>
<#if d.app.image.writes?has_content>
# Heroku runs the image as a random user. The app writes to these folders.
<#if d.bringsShell()>
COPY --from=busybox:1.37.0-musl /bin/busybox /gen/busybox
USER 0
RUN ["/gen/busybox", "mkdir", "-p", <#list d.app.image.writes as path>[=path]<#sep>, </#list>]
RUN ["/gen/busybox", "chmod", "-R", "a+rwX", <#list d.app.image.writes as path>[=path]<#sep>, </#list>]
<#else>
USER root
RUN mkdir -p<#list d.app.image.writes as path> [=plain(path)]</#list> \
 && chmod -R a+rwX<#list d.app.image.writes as path> [=plain(path)]</#list>
</#if>
<#if d.app.image.isNonRoot()>
USER [=plain(d.app.image.user)]
</#if>
</#if>
<#if d.service.command?has_content>
COPY start.sh /gen/start.sh
<#if d.adapter.isPresent()>
COPY adapter.sh /gen/adapter.sh
</#if>
<#if d.bringsShell()>
# Heroku runs a CMD with the image's shell where there is no ENTRYPOINT, and wants a CMD, which start.sh ignores.
ENTRYPOINT [[=d.shell()], "/gen/start.sh"]
CMD ["web"]
<#else>
ENTRYPOINT []
CMD ["/bin/sh", "/gen/start.sh"]
</#if>
</#if>
