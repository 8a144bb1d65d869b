# [=comment(d.header())]
app:
  name: [=s.name]
  image: [=s.service.image.reference()]
<#if s.command?has_content>
  run: [=s.command?join(" ")]
</#if>
  port: [=plain(s.port)]
<#if s.health.isPresent()>
  health: [=s.health.get()]
</#if>
  env:
<#list s.settings as setting>
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
  name: [=d.database().name]
  version: [=d.database().version?string]
