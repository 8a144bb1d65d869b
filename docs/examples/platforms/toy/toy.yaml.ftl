# [=comment(d.header())]
app:
  name: [=d.names.service]
  image: [=d.app.image.reference()]
<#if d.service.command?has_content>
  run: [=d.service.command?join(" ")]
</#if>
  port: [=plain(d.service.port)]
<#if d.service.health.isPresent()>
  health: [=d.service.health.get()]
</#if>
  env:
<#list d.settings as setting>
<#switch setting.binding.kind()>
<#on "generated">
    [=plain(setting.name)]: [="{{random " + setting.binding.length()?string + " " + setting.binding.characters() + "}}"]
<#on "prompted">
    [=plain(setting.name)]: "{{ask}}"
<#on "literal", "reference", "interpolated">
    [=plain(setting.name)]: [=setting.text]
</#switch>
</#list>
database:
  name: [=d.names.database]
  version: [=d.database.version?string]
