# [=comment(d.header())]
FROM [=plain(s.service.image.reference())]
<#if s.bringsShell() && s.command?has_content>
<#include "/shared/shell.ftl">
</#if>
<#if s.service.image.writes?has_content>
# Heroku runs the image as a random user. The app writes to these folders.
<#if s.bringsShell()>
COPY --from=busybox:1.37.0-musl /bin/busybox /gen/busybox
USER 0
RUN ["/gen/busybox", "mkdir", "-p", <#list s.service.image.writes as path>[=path]<#sep>, </#list>]
RUN ["/gen/busybox", "chmod", "-R", "a+rwX", <#list s.service.image.writes as path>[=path]<#sep>, </#list>]
<#else>
USER root
RUN mkdir -p<#list s.service.image.writes as path> [=plain(path)]</#list> \
 && chmod -R a+rwX<#list s.service.image.writes as path> [=plain(path)]</#list>
</#if>
<#if s.service.image.isNonRoot()>
USER [=plain(s.service.image.user)]
</#if>
</#if>
<#if s.command?has_content>
COPY start.sh /gen/start.sh
<#if s.adapter.isPresent()>
COPY adapter.sh /gen/adapter.sh
</#if>
<#if s.bringsShell()>
# Heroku runs a CMD with the image's shell where there is no ENTRYPOINT, and wants a CMD, which start.sh ignores.
ENTRYPOINT [[=s.shell()], "/gen/start.sh"]
CMD ["web"]
<#else>
ENTRYPOINT []
CMD ["/bin/sh", "/gen/start.sh"]
</#if>
</#if>
