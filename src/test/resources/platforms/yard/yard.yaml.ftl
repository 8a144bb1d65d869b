# [=comment(d.header())]
services:
<#list d.services as part>
  - name: [=part.name]
    role: [=plain(part.service.isReached()?then("web", "worker"))]
    image: [=part.service.image.reference()]
<#if part.command?has_content>
    run: [=part.command?join(" ")]
</#if>
<#if part.adapter.isPresent()>
    before: [=p.text("adapter.path")]
</#if>
<#if part.port gt 0>
    port: [=plain(part.port)]
</#if>
    plan: [=part.writtenPlan]
    memory: [=(part.plan.memoryMb?string + "mb")]
    region: [=part.region]
<#if part.health.isPresent()>
    health: {path: [=part.health.get()], host: [=p.text("health.host")]}
</#if>
<#if part.disk.isPresent()>
    disk: {name: [=part.diskName], path: [=part.disk.get().path()], gigabytes: [=plain(part.disk.get().sizeGb())]}
</#if>
</#list>
stores:
<#list d.stores as store>
  - name: [=store.name]
    plan: [=store.plan.size]
    region: [=store.region]
    version: [=store.version?string]
    gigabytes: [=plain(store.plan.storageGb)]
</#list>
