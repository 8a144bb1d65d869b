# [=comment(i.header())]
# The published image. Of this stage only the paths below are kept.
FROM [=plain(i.original)] AS app

FROM [=plain(i.recipe.base)]
<#if i.app.links.repository?has_content>
LABEL org.opencontainers.image.source=[=docker(i.app.links.repository)]
</#if>
<#if i.recipe.packages.names?has_content>
<#if i.recipe.packages.manager == "apk">
RUN apk add --no-cache<#list i.recipe.packages.names as name> [=plain(name)]</#list>
<#else>
RUN apt-get update \
 && apt-get install -y --no-install-recommends<#list i.recipe.packages.names as name> [=plain(name)]</#list> \
 && rm -rf /var/lib/apt/lists/*
</#if>
</#if>
<#list i.recipe.paths as path>
COPY --from=app [[=path], [=path]]
</#list>
<#list i.recipe.env as name, value>
ENV [=plain(name)]=[=docker(value)]
</#list>
WORKDIR [=plain(i.recipe.folder)]
<#if i.app.web().image.writes?has_content>
# The app writes to these folders, whatever user the platform runs it as.
RUN mkdir -p<#list i.app.web().image.writes as path> [=plain(path)]</#list> \
 && chmod -R a+rwX<#list i.app.web().image.writes as path> [=plain(path)]</#list>
</#if>
# No image comes of it when a database server was copied along.
RUN found=$(find / -xdev \( -type f -o -type l \) -perm -100 \( <#list i.recipe.without as name>-name [=plain(name)]<#sep> -o </#list> \)) \
 && if [ -n "$found" ]; then echo "this belongs to a database server: $found" >&2; exit 1; fi
<#if i.recipe.check?has_content>
# Nor when something of the app was not.
RUN [<#list i.recipe.check as word>[=word]<#sep>, </#list>]
</#if>
<#if i.app.web().image.isNonRoot()>
USER [=plain(i.app.web().image.user)]
</#if>
EXPOSE [=plain(i.app.web().http.port)]
ENTRYPOINT [<#list i.app.web().image.entrypoint as word>[=word]<#sep>, </#list>]
CMD [<#list i.command as word>[=word]<#sep>, </#list>]
