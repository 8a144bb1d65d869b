# [=comment(d.header())]
# The name of the app is not here: names are unique in all of Fly.io, and deploy.sh chooses one.
primary_region = [=s.region]

[build]
<#if s.adapter.isPresent() && s.bringsShell()>
  # The image has no shell; the Dockerfile puts one beside the app.
  dockerfile = "Dockerfile"
<#else>
  image = [=s.service.image.reference()]
<#if s.command?has_content>

[experimental]
<#if s.adapter.isPresent()>
  entrypoint = ["/bin/sh", [=p.text("adapter.path")]]
<#else>
  entrypoint = []
</#if>
  cmd = [<#list s.command as word>[=word]<#sep>, </#list>]
</#if>
<#if s.adapter.isPresent()>

[[files]]
  guest_path = [=p.text("adapter.path")]
  local_path = "adapter.sh"
</#if>
</#if>

[env]
<#list s.bound("literal") as setting>
<#if setting.description?has_content>
  # [=comment(setting.description)]
</#if>
  [=plain(setting.name)] = [=setting.text]
</#list>

[http_service]
  internal_port = [=plain(s.port)]
  force_https = true
  # Always on: a stopped machine would make its first visitor wait.
  auto_stop_machines = "off"
  auto_start_machines = true
<#if s.health.isPresent()>

  [[http_service.checks]]
    method = "GET"
    path = [=s.health.get()]
    interval = "15s"
    timeout = "5s"
    grace_period = [=(d.graceSeconds(s)?string + "s")]
    [http_service.checks.headers]
      # By itself the check would send an address that apps with a list of hosts refuse.
      Host = [=p.text("health.host")]
      X-Forwarded-Proto = "https"
</#if>
<#if s.disk.isPresent()>

# [=comment(s.disk.get().holds())]
[[mounts]]
  source = [=s.diskName?replace("-", "_")]
  destination = [=s.disk.get().path()]
  initial_size = [=(s.disk.get().sizeGb()?string + "gb")]
</#if>

[[vm]]
  size = [=s.plan.size]
  memory = [=(s.plan.memoryMb?string + "mb")]

[deploy]
<#if s.release?has_content>
  # Once for each release, before it is started.
  release_command = [=s.releaseLine()]
</#if>
  # The database may be new and the first start slow.
  wait_timeout = [=(p.text("health.windowSeconds") + "s")]
