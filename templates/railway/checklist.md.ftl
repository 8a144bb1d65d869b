<!-- [=comment(d.header())] -->
# Publish [=d.title()] as a Railway template

The button serves a template that is stored on Railway. No file can create it, so a maintainer does this once. <#if d.app.options(d.platform.id).verified.isEmpty()>Nobody has done it from this checklist yet; it was checked against Railway's documentation ([=p.text("button.edition")]).</#if>

Railway shows the name of the workspace as the author of the template. Use the workspace of the project, if you may speak for it.

## Make the template

1. In Railway, open the [templates of your workspace](https://railway.com/workspace/templates) and press **New Template**. Name it [=code(d.title())].
2. Press **Add New**, then **Database**, then **Postgres**. Name the service [=code(d.database().name)]; the variables refer to it by this name.
<#if d.redis().isPresent()>
<#assign store = d.redis().get()>
<#assign server = store.server.get()>
   For the Redis, press **Add New**, then **Docker Image**, and type [=code(server.image())]. Name the service [=code(store.name)]. In its **Variables**, open the raw editor and paste:

   ```sh
   [=listed(server.password() + '=${{secret(48, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")}}')]
   [=listed("REDISHOST=" + server.host())]
   [=listed("REDIS_URL=" + server.url())]
   [=listed("VALKEY_EXTRA_FLAGS=" + store.arguments())]
   ```

   Press the service with the right button of the mouse, choose **Attach Volume**, and type [=code(server.disk())]. Give it no public address.
</#if>
3. Press **Add New**, then **Docker Image**, and type [=code(s.service.image.reference())]. Name the service [=code(s.name)].
4. In its **Variables**, open the raw editor and paste [=code("template/" + s.name + ".variables.json")]. The file has a description for each variable, and functions where Railway makes a secret.
<#if s.bound("prompted")?has_content>
   Fields without a value are asked for. Mark these as optional: <#list s.bound("prompted")?filter(one -> !one.isRequired()) as setting>[=code(setting.name)]<#sep>, <#else>none</#list>.
</#if>
5. In its **Settings**:
   - **Public Networking**: add an HTTP domain with the port [=plain(s.port)].
<#if s.command?has_content>
   - **Start command**: [=code(s.command?join(" "))]
</#if>
<#if s.release?has_content>
   - **Pre-deploy command**: [=code(s.release?join(" "))]
</#if>
<#if s.health.isPresent()>
   - **Healthcheck path**: [=code(s.health.get())]. It must answer 200, before and after the app is set up.
</#if>
<#if s.disk.isPresent()>
6. Press the service with the right button of the mouse, choose **Attach Volume**, and type [=code(s.disk.get().path())]. The volume holds [=s.disk.get().holds()].
<#else>
6. Attach no volume to this service. The database has one of its own.
</#if>
7. Press **Create Template**. Its code is the last part of the template's address.

## Try and publish it

1. Deploy the template once, in a project of its own. Open the app's address<#if d.hasLogin()>, sign in</#if>, see whether the app works, and delete the project again.
2. Publish it, in the list of templates or by the command below. Railway wants
<#assign blurb = d.blurb()>
   - a description of [=plain(blurb.least())] to [=plain(blurb.most())] characters. The one in `gen.yaml` <#if blurb.lack()?has_content>has [=plain(blurb.length())] characters; write a [=plain(blurb.lack())] one;<#else>fits: [=d.app.description]</#if>
   - the overview in `template/overview.md`, with the headings that it has;
   - an icon with equal sides and a transparent background, whose address ends in `.jpg`, `.jpeg`, `.png`, `.webp`, `.avif`, `.gif`, `.svg` or `.ico`;
   - one of the categories AI/ML, Analytics, Authentication, Automation, Blogs, Bots, CMS, Observability, Other, Queues, Starters, Storage.

   ```sh
   railway templates publish CODE --category CATEGORY --description 'DESCRIPTION' --readme-file template/overview.md --image ADDRESS_OF_THE_ICON
   ```

3. Write the template's code into `gen.yaml`, and run `gen` again. The button then appears on the page and in the README.

   ```yaml
   platforms:
     railway:
       template: CODE
   ```

## With each release

Nothing of the template follows the files by itself. `gen publish` lists what to change in it.

## Without a template

The files of this folder also install without a template. You need [Node.js](https://nodejs.org/) 22 or newer and [Railway's command-line tool](https://docs.railway.com/cli) 5.42.1 or newer; what `npm` installs below is the library that `.railway/railway.ts` uses, not the tool.

Run these lines in the folder that holds `.railway`, one after another, in a terminal and not as a script: in a script the library `railway` takes the tool for too old.<#if s.bound("generated")?has_content> They make the secrets on your computer and hand them to Railway.</#if><#if s.bound("prompted")?has_content> Type your own value in the place of each `VALUE`.</#if>

```sh
<#list d.terminal().get().lines() as line>
[=listed(line)]
</#list>
```
<#if d.terminal().get().again()?has_content>

The app learns its address only when it is deployed once more, because `railway domain` gives it one after the first deployment. When that has ended:

```sh
<#list d.terminal().get().again() as line>
[=listed(line)]
</#list>
```
</#if>
