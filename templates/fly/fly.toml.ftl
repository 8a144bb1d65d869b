# [=comment(d.header())]
# The name of the app is not here: names are unique in all of Fly.io, and deploy.sh chooses one.
primary_region = [=d.service.region]

[build]
<#if d.adapter.isPresent() && d.bringsShell()>
  # The image has no shell; the Dockerfile puts one beside the app.
  dockerfile = "Dockerfile"
<#else>
  image = [=d.app.image.reference()]
<#if d.service.command?has_content>

[experimental]
<#if d.adapter.isPresent()>
  entrypoint = ["/bin/sh", [=p.text("adapter.path")]]
<#else>
  entrypoint = []
</#if>
  cmd = [<#list d.service.command as word>[=word]<#sep>, </#list>]
</#if>
<#if d.adapter.isPresent()>

[[files]]
  guest_path = [=p.text("adapter.path")]
  local_path = "adapter.sh"
</#if>
</#if>

[env]
<#list d.bound("literal") as setting>
<#if setting.description?has_content>
  # [=comment(setting.description)]
</#if>
  [=plain(setting.name)] = [=setting.text]
</#list>

[http_service]
  internal_port = [=plain(d.service.port)]
  force_https = true
  # Always on: a stopped machine would make its first visitor wait.
  auto_stop_machines = "off"
  auto_start_machines = true
<#if d.service.health.isPresent()>

  [[http_service.checks]]
    method = "GET"
    path = [=d.service.health.get()]
    interval = "15s"
    timeout = "5s"
    grace_period = [=(d.graceSeconds()?string + "s")]
    [http_service.checks.headers]
      # By itself the check would send an address that apps with a list of hosts refuse.
      Host = [=p.text("health.host")]
      X-Forwarded-Proto = "https"
</#if>
<#if d.service.disk.isPresent()>

# [=comment(d.service.disk.get().holds())]
[[mounts]]
  source = [=d.names.disk?replace("-", "_")]
  destination = [=d.service.disk.get().path()]
  initial_size = [=(d.service.disk.get().sizeGb()?string + "gb")]
</#if>

[[vm]]
  size = [=d.service.plan.size]
  memory = [=(d.service.plan.memoryMb?string + "mb")]

[deploy]
  # The database may be new and the first start slow.
  wait_timeout = [=(p.text("health.windowSeconds") + "s")]
