// [=comment(d.header())]
//
// For a project of your own: run the commands at the end of template/checklist.md.
<#if d.bound("generated")?has_content || d.bound("prompted")?has_content>
// They set the variables that are preserved below, which this file cannot do.
</#if>
// The button does not read this file; it reads a template stored on Railway.
<#assign kept = d.settings?filter(s -> ["reference", "interpolated", "generated", "prompted"]?seq_contains(s.binding.kind()) && !s.text?has_content)>
import { defineRailway, image, postgres<#if kept?has_content>, preserve</#if>, project, service<#if d.service.disk.isPresent()>, volume</#if> } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = [=d.names.service];

export default defineRailway(() => {
  const database = postgres([=d.names.database]);
<#if d.service.disk.isPresent()>
  // [=comment(d.service.disk.get().holds())]
  const disk = volume([=d.names.disk], { sizeMB: [=plain(d.service.disk.get().sizeGb() * 1024)] });
</#if>
  const app = service([=d.names.service], {
    source: image([=d.app.image.reference()]),
<#if d.service.command?has_content>
    start: [=d.service.command?join(" ")],
</#if>
<#if d.service.health.isPresent()>
    healthcheck: [=d.service.health.get()],
    healthcheckTimeout: [=plain(p.text("health.windowSeconds"))],
</#if>
<#if d.service.disk.isPresent()>
    volumeMounts: { [=d.service.disk.get().path()]: disk },
</#if>
    env: {
<#list d.settings as setting>
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
  return project([=d.names.service], { resources: [database, app<#if d.service.disk.isPresent()>, disk</#if>] });
});
