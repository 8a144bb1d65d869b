// [=comment(d.header())]
//
// For a project of your own: run the commands at the end of template/checklist.md.
<#if s.bound("generated")?has_content || s.bound("prompted")?has_content || d.redis().isPresent()>
// They set the variables that are preserved below, which this file cannot do.
</#if>
// The button does not read this file; it reads a template stored on Railway.
<#assign kept = s.settings?filter(one -> ["reference", "interpolated", "generated", "prompted"]?seq_contains(one.binding.kind()) && !one.text?has_content)>
<#assign redis = d.redis().isPresent()>
import { defineRailway, image, postgres<#if kept?has_content || redis>, preserve</#if>, project, service<#if s.disk.isPresent() || redis>, volume</#if> } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = [=s.name];

export default defineRailway(() => {
  const database = postgres([=d.database().name]);
<#if s.disk.isPresent()>
  // [=comment(s.disk.get().holds())]
  const disk = volume([=s.diskName], { sizeMB: [=plain(s.disk.get().sizeGb() * 1024)] });
</#if>
  const app = service([=s.name], {
    source: image([=s.service.image.reference()]),
<#if s.command?has_content>
    start: [=s.command?join(" ")],
</#if>
<#if s.release?has_content>
    // Once for each release, before it is started.
    preDeploy: [=s.release?join(" ")],
</#if>
<#if s.health.isPresent()>
    healthcheck: [=s.health.get()],
    healthcheckTimeout: [=plain(p.text("health.windowSeconds"))],
</#if>
<#if s.disk.isPresent()>
    volumeMounts: { [=s.disk.get().path()]: disk },
</#if>
    env: {
<#list s.settings as setting>
<#if ["literal", "reference", "interpolated", "generated", "prompted"]?seq_contains(setting.binding.kind())>
<#if setting.description?has_content>
      // [=comment(setting.description)]
</#if>
<#if setting.text?has_content || setting.binding.kind() == "literal">
      [=setting.name]: [=setting.text],
<#else>
      [=setting.name]: preserve(),
</#if>
</#if>
</#list>
    },
  });
<#if redis>
<#assign store = d.redis().get()>
<#assign server = store.server.get()>
  const redisDisk = volume([=store.diskName()], { sizeMB: [=plain(server.diskGb() * 1024)] });
  const redis = service([=store.name], {
    source: image([=server.image()]),
    volumeMounts: { [=server.disk()]: redisDisk },
    env: {
      [=server.password()]: preserve(),
      REDISHOST: [=server.host()],
      REDIS_URL: [=server.url()],
      // The image adds this to its command.
      VALKEY_EXTRA_FLAGS: [=store.arguments()],
    },
  });
</#if>
  return project([=s.name], { resources: [database, app<#if s.disk.isPresent()>, disk</#if><#if redis>, redis, redisDisk</#if>] });
});
