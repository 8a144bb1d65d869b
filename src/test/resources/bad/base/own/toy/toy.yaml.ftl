# [=comment(d.header())]
name: [=d.names.service]
image: [=d.app.image.reference()]
<#if d.service.command?has_content>
command: [<#list d.service.command as word>[=word]<#sep>, </#list>]
</#if>
env:
<#list d.settings as setting>
<#switch setting.binding.kind()>
<#on "literal">
  [=setting.name]: [=setting.text]
<#on "generated">
  [=setting.name]: {secret: true}
<#on "prompted">
  [=setting.name]: {ask: true}
<#on "reference">
  [=setting.name]: {url: [=setting.binding.token()], database: [=setting.binding.resource()]}
</#switch>
</#list>
database:
  name: [=d.names.database]
  version: [=plain(d.database.version)]
