# [=comment(d.header())]
FROM [=plain(d.app.image.reference())]
<#if d.app.image.writes?has_content>
# Heroku runs the image as a random user. The app writes to these folders.
USER root
RUN mkdir -p<#list d.app.image.writes as path> [=plain(path)]</#list> \
 && chmod -R a+rwX<#list d.app.image.writes as path> [=plain(path)]</#list>
<#if d.app.image.isNonRoot()>
USER [=plain(d.app.image.user)]
</#if>
</#if>
<#if d.service.command?has_content>
COPY start.sh /gen/start.sh
<#if d.adapter.isPresent()>
COPY adapter.sh /gen/adapter.sh
</#if>
ENTRYPOINT []
CMD ["/bin/sh", "/gen/start.sh"]
</#if>
