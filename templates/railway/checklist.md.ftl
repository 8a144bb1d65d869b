<!-- [=comment(d.header())] -->
# Publish [=d.title()] as a Railway template

The button serves a template that is stored on Railway. No file can create it, so a maintainer does this once. Nobody has done it from this checklist yet; it was checked against Railway's documentation ([=p.text("button.edition")]).

1. In Railway, open **Templates**, then **New template**.
2. Add a service: **Database**, **Postgres**. Name it [=code(d.names.database)]; the variables refer to it by this name.
3. Add a service: **Docker image**, [=code(d.app.image.reference())]. Name it [=code(d.names.service)].
4. In its **Variables**, open the raw editor and paste [=code("template/" + d.names.service + ".variables.json")].
<#if d.bound("prompted")?has_content>
   Fields without a value are asked for. Mark these as optional: <#list d.bound("prompted")?filter(s -> !s.isRequired()) as setting>[=code(setting.name)]<#sep>, <#else>none</#list>.
</#if>
5. In its **Settings**:
   - **Networking**: add a public HTTP domain with port [=plain(d.service.port)].
<#if d.service.command?has_content>
   - **Start command**: [=code(d.service.command?join(" "))]
</#if>
<#if d.service.health.isPresent()>
   - **Healthcheck path**: [=code(d.service.health.get())]. It must answer 200, before and after the app is set up.
</#if>
<#if d.service.disk.isPresent()>
   - **Volume**: mount one at [=code(d.service.disk.get().path())]. It holds [=d.service.disk.get().holds()].
</#if>
6. Save the template and deploy it once. Open the app's address and sign in.
7. Publish it with `template/overview.md` as its overview. Railway wants a description of 25 to 75 characters and an icon with equal sides.
8. Write the template's code into `gen.yaml`, and run `gen` again. The button then appears on the page and in the README.

   ```yaml
   platforms:
     railway:
       template: CODE
   ```

To install from the files of this folder instead of a template, set the secrets by hand:

```sh
npm install railway
railway login
railway init --name [=plain(d.names.service)]
railway add --service [=plain(d.names.service)]
<#list d.bound("generated") as setting>
LC_ALL=C tr -dc '[=plain(setting.binding.characters())]' </dev/urandom | head -c [=plain(setting.binding.length())] | railway variable set [=plain(setting.name)] --stdin --service [=plain(d.names.service)] --skip-deploys
</#list>
<#list d.bound("prompted") as setting>
printf %s 'VALUE' | railway variable set [=plain(setting.name)] --stdin --service [=plain(d.names.service)] --skip-deploys
</#list>
railway config plan
railway config apply --yes
railway domain --service [=plain(d.names.service)] --port [=plain(d.service.port)]
```
