<#macro status><#local verified = d.app.options(d.platform.id).verified()><#if verified.isPresent()>Last installed from these files on [=plain(verified.get().on())] with [=d.app.name] [=verified.get().tag()]<#if verified.get().minutes() gt 0> in [=plain(verified.get().minutes())] minutes</#if>.<#else>**Not tried on [=d.platform.title] yet.** These files were checked against the documented format, not by a real installation.</#if></#macro>

<#macro youGet>
You get:

- [=d.app.name] [=d.app.image.tag] at an HTTPS address of its own
<#if d.app.links.license()?has_content>
- under its licence: [=d.app.links.license()]
</#if>
- a database, [=p.text("database.title")] [=plain(d.database.version)], in which [=d.app.name] keeps its own data<#if p.has("database.backups")>. [=prose(p.text("database.backups"))]</#if>
<#list d.app.postgres.wanted() as right>
<#if p.text("database.privileges." + right) == "yes">
- the right to [=part_rights[right]]
<#elseif p.text("database.privileges." + right) == "no">
- **not** the right to [=part_rights[right]]: [=d.platform.title] does not give it
<#else>
- perhaps the right to [=part_rights[right]]: nobody has checked whether [=d.platform.title] gives it
</#if>
</#list>
</#macro>

<#assign part_rights = {"createdb": "create databases", "createrole": "create roles", "superuser": "do everything in the database"}>

<#macro before>
<#list d.app.notes as note>
- [=note]
</#list>
- An account at [[=d.platform.title]]([=plain(p.text("website"))]).
<#if d.service.plan.id?has_content>
- For the app: <@cost "plans" d.service.plan/>.
</#if>
<#if d.database.plan.id?has_content>
- For the database: <@cost "databasePlans" d.database.plan/>.
</#if>
<#if !d.service.plan.id?has_content && p.has("plans.note")>
- [=prose(p.text("plans.note"))] Checked [=plain(p.text("plans.checked"))].
</#if>
<#local typed = d.bound("prompted")?filter(s -> s.isRequired())>
<#if typed?has_content>
- Ready to type: <#list typed as s>[=code(s.name)]<#sep>, </#list>.
<#else>
- Nothing else to prepare<#if d.bound("generated")?has_content>: secrets are made for you</#if>.
</#if>
</#macro>

<#macro cost group plan>the plan [=code(plan.id)]<#if plan.price?has_content>, [=plan.price]<#if p.text(group + ".certain") == "false"> as users report, not checked with [=d.platform.title]</#if> ([=plain(p.text(group + ".checked"))])<#else>, whose price was not checked</#if><#if plan.note?has_content>. [=plan.note?remove_ending(".")]</#if></#macro>

<#macro deploy>
<#local shape = p.text("button.shape")>
<#if d.publication.link?has_content>
[![[=comment(p.text("button.label")?replace("Deploy", "Deploy " + d.app.name))]]([=plain(p.text("button.image"))])]([=plain(d.publication.link)])

<#elseif shape == "template">
**There is no button yet.** [=d.platform.title] serves a template that its maintainers make once, and [=code("gen.yaml")] does not name one. Until then a maintainer follows the checklist in [=code(manifests + "/" + d.folder() + "/template/checklist.md")].

<#elseif shape == "repository">
**There is no button yet**, because the descriptor names no repository.

</#if>
<#if shape == "repository" && d.publication.link?has_content && !d.app.options(d.platform.id).verified().isPresent()>
The button reads [=code(p.text("button.manifest"))] from the branch [=code(d.publication.branch)] of [the repository]([=plain(d.publication.repository)]). It works as soon as the maintainers have put the files there.

</#if>
<#if shape == "commands">
[=d.platform.title] has no deploy button. These steps need a terminal.

</#if>
<#if d.publication.link?has_content || shape == "commands">
<@steps "button.deploy"/>
</#if>
<#if shape == "commands">

```sh
fly auth login
git clone [=plain(d.publication.repository)]
cd [=plain(d.publication.repository?keep_after_last("/"))]/[=plain(manifests)]/[=plain(d.folder())]
sh deploy.sh
```
</#if>
<#local asked = d.bound("prompted")>
<#if asked?has_content>

<#if shape == "commands">The script<#else>The form</#if> asks for:

| Field | What to type |
|---|---|
<#list asked as s>
| [=code(s.name)] | <#if !s.isRequired()>Optional. </#if>[=s.question()] |
</#list>
<#elseif d.publication.link?has_content || shape == "commands">

There is nothing to fill in.
</#if>
<#local manual = d.bound("manual")>
<#if manual?has_content>

Afterwards, because [=d.platform.title] does not tell an app its address:

<#list manual as s>
- [=s.binding.instruction()]
</#list>
</#if>
</#macro>

<#macro firstSignIn>
<@steps "lifecycle.publicUrl"/>
<#if d.app.admin.path != "/">
1. Open that address<#if d.app.admin.path?has_content> with [=code(d.app.admin.path)] after it</#if> to sign in.
</#if>
<#if d.app.admin.firstVisitor>

> [!WARNING]
> Open the address at once. Whoever opens [=d.app.name] first becomes its administrator.
<#elseif d.app.admin.defaultLogin?has_content>

> [!WARNING]
> Every new installation has the same login: [=code(d.app.admin.defaultLogin)]. Sign in at once and change the password.
<#elseif d.app.admin.variables?has_content>

Sign in with <#list d.app.admin.variables as name>[=code(name)]<#sep> and </#list>.<#list d.bound("generated")?filter(s -> d.app.admin.variables?seq_contains(s.name)) as s> [=code(s.name)] was made for you. [=prose(p.text("secrets.read"))]</#list>
</#if>
</#macro>

<#macro kept>
| What | Where | After [=d.platform.disk.lostAt()?replace("each ", "the next ")] |
|---|---|---|
| The app's data | [=p.text("database.title")] | kept |
<#list d.app.storage as storage>
| [=storage.holds()?cap_first] | [=code(storage.path())] | <#if d.service.disk.isPresent() && d.service.disk.get().path() == storage.path()>kept, on a disk<#else>**lost**</#if> |
</#list>
<#if d.bound("generated")?has_content>
| Secrets | [=d.platform.title] | kept |
</#if>
<#if d.service.disk.isPresent()>

[=prose(p.text("disk.effect"))]
</#if>
</#macro>

<#macro secrets>
<#list d.bound("generated") as s>

[=code(s.name)]<#if s.description?has_content>: [=s.description?uncap_first]</#if><#if !s.description?ends_with(".")>.</#if> [=prose(p.text("secrets.how"))] [=prose(p.text("secrets.read"))]
<#if s.encryptsData()>

> [!IMPORTANT]
> Copy [=code(s.name)] to a safe place. Data in the database is encrypted with it: who loses it loses that data, and it must never change.
</#if>
</#list>
</#macro>

<#macro limits>
<#list p.each("limits") as limit>
- [=prose(limit.text("text"))] ([source]([=plain(limit.texts("source")[0])]), [=plain(limit.text("checked"))])
</#list>
<#list d.findings?filter(f -> f.code().id() == "storage-lost" || f.code().id() == "boot-window") as finding>
- [=finding.message()?cap_first].
</#list>
</#macro>

<#macro steps path><#list p.texts(path) as step>
1. [=prose(step)]
</#list></#macro>

<#macro releases>
<#if d.app.links.releases?has_content>

What is new stands in the [release notes]([=plain(d.app.links.releases)]).
</#if>
</#macro>

<#macro domainSettings>
<#local named = d.settings?filter(s -> s.usesAddress())>
<#if named?has_content>

Then tell [=d.app.name] its new name:

<#list named as s>
<#if s.isList()>
- [=code(s.name)]: put your domain in front of what it holds now, with a comma between<#if d.holds(s)?has_content>. Now it holds [=code(d.holds(s))], and it has to keep that</#if>.
<#else>
- [=code(s.name)]: your address, with `https://`.
</#if>
</#list>

To change a variable:

<@steps "lifecycle.variables"/>
</#if>
</#macro>

<#macro trouble>

| You see | Cause | Do |
|---|---|---|
<#if d.settings?filter(s -> s.usesAddress())?has_content>
| Bad Request (400), or a wrong address in links | The app does not know the name under which you opened it. | Check <#list d.settings?filter(s -> s.usesAddress()) as s>[=code(s.name)]<#sep>, </#list>. |
</#if>
| Bad Gateway (502), or the deploy never becomes healthy | The app is still starting, or does not listen on the port that [=d.platform.title] asks. | Wait [=plain(d.app.http.startSeconds)] seconds; then read the log. |
| The app stops again and again | Often too little memory. | Choose a larger plan. |

Before you show a log to others, blank out passwords and keys in it.
</#macro>

<#macro settings>
| Variable | Value | For |
|---|---|---|
<#list d.settings as s>
| [=code(s.name)] | [=s.inWords()] | <#if s.description?has_content>[=s.description]<#else>-</#if> |
</#list>
</#macro>

<#macro footer>
Made by gen from [=code("gen.yaml")]. Facts about [=d.platform.title] were checked on [=plain(p.text("references.checked"))]<#if p.has("references.edition")>, against texts of [=p.text("references.edition")]</#if>. [Compare platforms](install.md).
</#macro>

<#macro uncertain>
<#local groups = ["plans", "databasePlans", "lifecycle", "names"]>
<#if d.app.postgres.wanted()?has_content || d.app.postgres.needed()?has_content><#local groups = ["database"] + groups></#if>
<#if d.bound("generated")?has_content><#local groups = groups + ["secrets"]></#if>
<#if d.bound("prompted")?has_content><#local groups = groups + ["prompts"]></#if>
<#if d.service.command?has_content><#local groups = groups + ["command"]></#if>
<#if d.service.health.isPresent()><#local groups = groups + ["health"]></#if>
<#list groups?filter(g -> p.text(g + ".certain") == "false") as group>
<#if group?is_first>
## What nobody has confirmed

</#if>
- [=prose(p.text(group + ".note"))] (looked up [=plain(p.text(group + ".checked"))])
</#list>
</#macro>
