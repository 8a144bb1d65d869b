{
  "name": [=d.title()],
  "description": [=d.app.description],
<#if d.app.links.website?has_content>
  "website": [=d.app.links.website],
</#if>
<#if d.app.links.repository?has_content>
  "repository": [=d.app.links.repository],
</#if>
  "success_url": [=d.app.admin.path],
  "stack": "container",
  "env": {
<#list s.settings?filter(one -> ["literal", "generated", "prompted"]?seq_contains(one.binding.kind())) as setting>
    [=setting.name]: {
<#if setting.binding.kind() == "generated">
      "description": [=setting.description],
      "generator": "secret"
<#elseif setting.binding.kind() == "literal">
      "description": [=setting.description],
      "value": [=setting.text]
<#else>
      "description": [=setting.question()],
<#if setting.preset()?has_content>
      "value": [=setting.preset()],
</#if>
      "required": [=plain(setting.isRequired())]
</#if>
    }<#sep>,</#sep>
</#list>
  },
  "formation": {
    "web": {
      "quantity": 1<#if s.writtenPlan?has_content>,
      "size": [=s.writtenPlan]</#if>
    }
  },
  "addons": [
    {
      "plan": [=d.database().plan.id],
      "options": {
        "version": [=d.database().version?string]
      }
    }<#if d.redis().isPresent()>,
    {
      "plan": [=d.redis().get().plan.id]
    }</#if>
  ]
}
