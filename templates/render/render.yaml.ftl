# [=comment(d.header())]
services:
  - type: web
    name: [=d.names.service]
<#if d.adapter.isPresent()>
    runtime: docker
    dockerfilePath: ./Dockerfile
<#else>
    runtime: image
    image:
      url: [=d.app.image.reference()]
</#if>
    plan: [=d.service.plan.id]
    region: [=d.service.region]
<#if d.service.command?has_content && !d.adapter.isPresent()>
    dockerCommand: [=d.service.command?join(" ")]
</#if>
<#if d.service.health.isPresent()>
    healthCheckPath: [=d.service.health.get()]
</#if>
<#if d.service.disk.isPresent()>
    # [=comment(d.service.disk.get().holds())]
    disk:
      name: [=d.names.disk]
      mountPath: [=d.service.disk.get().path()]
      sizeGB: [=plain(d.service.disk.get().sizeGb())]
</#if>
    envVars:
<#list d.settings as setting>
<#if ["literal", "reference", "generated", "prompted"]?seq_contains(setting.binding.kind())>
<#if setting.description?has_content>
      # [=comment(setting.description)]
</#if>
      - key: [=setting.name]
<#switch setting.binding.kind()>
<#on "literal">
        value: [=setting.text]
<#on "generated">
        generateValue: true
<#on "prompted">
        sync: false
<#on "reference">
<#if setting.binding.origin() == "DATABASE">
        fromDatabase:
          name: [=setting.binding.resource()]
          property: [=setting.binding.token()]
<#else>
        fromService:
          type: web
          name: [=setting.binding.resource()]
          envVarKey: [=setting.binding.token()]
</#if>
</#switch>
</#if>
</#list>

databases:
  - name: [=d.names.database]
    plan: [=d.database.plan.id]
    region: [=d.service.region]
    postgresMajorVersion: [=d.database.version?string]
<#if d.database.plan.storageGb gt 0>
    diskSizeGB: [=plain(d.database.plan.storageGb)]
</#if>
    # Only services of this workspace may connect, over the private network.
    ipAllowList: []
