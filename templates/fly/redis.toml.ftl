<#if d.redis().isPresent()>
<#assign store = d.redis().get()>
<#assign server = store.server.get()>
# [=comment(d.header())]
# The Redis of the app: an app of its own, which deploy.sh makes, and which nobody outside of the
# organization reaches.
primary_region = [=store.region]

[build]
  image = [=server.image()]

[experimental]
  # deploy.sh makes the password and keeps it as a secret.
  entrypoint = ["/bin/sh", "-c"]
  cmd = [[=store.arguments()]]

[[mounts]]
  source = [=store.diskName()?replace("-", "_")]
  destination = [=server.disk()]
  initial_size = [=(server.diskGb()?string + "gb")]

[[restart]]
  policy = "always"

[checks.alive]
  type = "tcp"
  port = 6379
  interval = "15s"
  timeout = "5s"
  grace_period = "10s"

[[vm]]
  size = [=store.plan.size]
  memory = [=(store.plan.memoryMb?string + "mb")]
</#if>
