# [=comment(d.header())]
<#macro component s>
      image:
<#assign image = s.service.image.parts()>
        registry_type: [=image.isOnDockerHub()?then("DOCKER_HUB", "GHCR")]
        registry: [=image.owner()]
        repository: [=image.name()]
<#if image.digest()?has_content>
        digest: [=image.digest()]
<#else>
        tag: [=image.tag()]
</#if>
<#if s.command?has_content>
      run_command: [=s.command?join(" ")]
</#if>
      instance_count: 1
      instance_size_slug: [=s.plan.id]
</#macro>
<#macro variables s>
      envs:
<#list s.settings as setting>
<#if ["literal", "reference", "interpolated", "generated", "prompted"]?seq_contains(setting.binding.kind())>
<#if setting.description?has_content>
        # [=comment(setting.description)]
</#if>
        - key: [=setting.name]
          scope: RUN_TIME
<#if setting.binding.kind() == "prompted">
<#if setting.isHidden() || setting.secret().isPresent()>
          type: SECRET
</#if>
<#if setting.binding.preset()?has_content || !setting.isRequired()>
          value: [=setting.binding.preset()]
</#if>
<#else>
          value: [=setting.text]
</#if>
</#if>
</#list>
</#macro>
spec:
  name: [=d.web().name]
  disable_email_obfuscation: true
  services:
<#list d.services as s>
<#if s.service.isReached()>
    - name: [=s.name]
<@component s=s/>
      http_port: [=plain(s.port)]
      # Without a path the port is asked, which needs no host that the app accepts.
      health_check:
        initial_delay_seconds: [=plain(d.graceSeconds(s))]
        period_seconds: 10
        failure_threshold: 12
<@variables s=s/>
</#if>
</#list>
<#if d.services?filter(s -> !s.service.isReached())?has_content>
  workers:
<#list d.services as s>
<#if !s.service.isReached()>
    - name: [=s.name]
<@component s=s/>
<@variables s=s/>
</#if>
</#list>
</#if>
  ingress:
    rules:
      - match:
          path:
            prefix: /
        component:
          name: [=d.web().name]
  databases:
<#list d.stores as store>
    - name: [=store.name]
      engine: PG
      version: [=store.version?string]
      production: false
</#list>
