{
<#list s.settings?filter(one -> ["literal", "reference", "interpolated", "generated", "prompted"]?seq_contains(one.binding.kind())) as setting>
  [=setting.name]: {
<#if setting.binding.kind() == "generated">
    "value": [="${{secret(" + setting.binding.length()?string + ", \"" + setting.binding.characters() + "\")}}"],
    "description": [=setting.description]
<#elseif setting.binding.kind() == "prompted">
    "value": [=setting.preset()],
    "description": [=setting.question()]
<#else>
    "value": [=setting.text],
    "description": [=setting.description]
</#if>
  }<#sep>,</#sep>
</#list>
}
