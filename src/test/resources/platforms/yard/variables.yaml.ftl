# [=comment(d.header())]
variables:
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
