# [=comment(d.header())]
name: [=s.name]
image: [=s.service.image.reference()]
<#if s.command?has_content>
command: [<#list s.command as word>[=word]<#sep>, </#list>]
</#if>
env:
<#list s.settings as setting>
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
  name: [=d.database().name]
  version: [=plain(d.database().version)]
