# [=comment(d.header())]
services:
<#list d.services as s>
  - type: [=plain(s.service.isReached()?then("web", "worker"))]
    name: [=s.name]
<#if s.adapter.isPresent()>
    runtime: docker
    dockerfilePath: ./Dockerfile
<#else>
    runtime: image
    image:
      url: [=s.service.image.reference()]
</#if>
    plan: [=s.plan.id]
    region: [=s.region]
<#if s.command?has_content && !s.adapter.isPresent()>
    dockerCommand: [=s.command?join(" ")]
</#if>
<#if s.release?has_content>
    # Once for each release, before it is started.
    preDeployCommand: [=s.release?join(" ")]
</#if>
<#if s.health.isPresent()>
    healthCheckPath: [=s.health.get()]
</#if>
<#if s.disk.isPresent()>
    # [=comment(s.disk.get().holds())]
    disk:
      name: [=s.diskName]
      mountPath: [=s.disk.get().path()]
      sizeGB: [=plain(s.disk.get().sizeGb())]
</#if>
    envVars:
<#list s.settings as setting>
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
<#elseif setting.binding.origin() == "CACHE">
        fromService:
          type: keyvalue
          name: [=setting.binding.resource()]
          property: [=setting.binding.token()]
<#else>
        fromService:
          type: [=plain(s.service.isReached()?then("web", "worker"))]
          name: [=setting.binding.resource()]
          envVarKey: [=setting.binding.token()]
</#if>
</#switch>
</#if>
</#list>
</#list>
<#list d.stores?filter(one -> one.isRedis()) as store>
  - type: keyvalue
    name: [=store.name]
    plan: [=store.plan.id]
    region: [=store.region]
    # What happens when it is full.
    maxmemoryPolicy: [=store.eviction]
    # Only services of this workspace may connect, over the private network.
    ipAllowList: []
</#list>

databases:
<#list d.stores?filter(one -> one.isPostgres()) as store>
  - name: [=store.name]
    plan: [=store.plan.id]
    region: [=store.region]
    postgresMajorVersion: [=store.version?string]
<#if store.plan.storageGb gt 0>
    diskSizeGB: [=plain(store.plan.storageGb)]
</#if>
    # Only services of this workspace may connect, over the private network.
    ipAllowList: []
</#list>
