<!-- Made by gen from gen.yaml. Do not edit; change gen.yaml and run gen again. -->
# Install [=app.name]

[=app.description]

Each page below installs [=app.name] [=app.image.tag] with a database of its own. None of these platforms keeps data for nothing for long; to try [=app.name] without cost, run it on your own computer.

| Question |<#list deployments as d> [=d.platform.title] |</#list>
|---|<#list deployments as d>---|</#list>
| Begins with |<#list deployments as d> <#if d.publication.link?has_content>[a button](install-[=plain(d.platform.id)].md)<#else>[a page](install-[=plain(d.platform.id)].md)</#if> |</#list>
| The app |<#list deployments as d> <@plan d d.service.plan "plans"/> |</#list>
| The database |<#list deployments as d> <@plan d d.database.plan "databasePlans"/> |</#list>
| To type |<#list deployments as d> <#assign typed = d.bound("prompted")?filter(s -> s.isRequired())?size>[=plain(typed)] <#if typed == 1>field<#else>fields</#if> |</#list>
| Region |<#list deployments as d> <#if d.service.region?has_content>[=d.platform.regions.places()[d.service.region]]<#else>you choose</#if> |</#list>
| Postgres |<#list deployments as d> [=plain(d.database.version)] |</#list>
<#if app.postgres.wanted()?has_content || app.postgres.needed()?has_content>
| Can create databases |<#list deployments as d> [=d.platform.see().text("database.privileges.createdb")?replace("unknown", "not checked")] |</#list>
| Can create roles |<#list deployments as d> [=d.platform.see().text("database.privileges.createrole")?replace("unknown", "not checked")] |</#list>
</#if>
<#list app.storage as storage>
| [=storage.holds()?cap_first] |<#list deployments as d> <#if d.service.disk.isPresent() && d.service.disk.get().path() == storage.path()>kept, on a disk<#else>lost at [=d.platform.disk.lostAt()]</#if> |</#list>
</#list>
| Backups |<#list deployments as d> [=prose(d.platform.see().text("database.backups"))] |</#list>
| Several installations |<#list deployments as d> [=prose(d.platform.see().text("names.several"))] |</#list>
| Last installed by the maintainers |<#list deployments as d> <#assign verified = app.options(d.platform.id).verified()><#if verified.isPresent()>[=plain(verified.get().on())]<#else>not yet</#if> |</#list>
| Facts checked |<#list deployments as d> [=plain(d.platform.see().text("references.checked"))] |</#list>
<#macro plan d plan group><#if plan.id?has_content>[=code(plan.id)], <#if plan.price?has_content>[=plan.price]<#if d.platform.see().text(group + ".certain") == "false"> (reported by users)</#if><#else>price not checked</#if><#elseif d.platform.see().has(group + ".note")>[=prose(d.platform.see().text(group + ".note"))]<#else>see the app</#if></#macro>
