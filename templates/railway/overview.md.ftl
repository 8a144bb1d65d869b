# Deploy and Host [=d.title()] with Railway

[=d.app.description]

## About Hosting [=d.app.name]

This template runs the image [=code(s.service.image.reference())] with a Postgres database of its own<#if d.redis().isPresent()> and a Valkey, which it uses as its Redis</#if>. The app keeps its data there<#if s.disk.isPresent()>, and [=s.disk.get().holds()] on a volume</#if>. The connection to the database is set<#if d.addressed()?has_content>, and so is the address of the app</#if>.<#if s.bound("generated")?has_content> Railway makes these secrets for you: <#list s.bound("generated") as setting>[=code(setting.name)]<#sep>, </#list>.</#if><#if d.required()?has_content> You are asked for: <#list d.required() as setting>[=code(setting.name)]<#sep>, </#list>.<#else> You have to type nothing.</#if>

## Common Use Cases

- Run [=d.app.name] for a team without a server of one's own
- Try [=d.app.name] before installing it elsewhere
- Keep a second installation apart from the first one

## Dependencies for [=d.app.name] Hosting

- The image [=code(s.service.image.reference())]
- Postgres [=plain(d.database().version)]
<#if d.redis().isPresent()>
- The image [=code(d.redis().get().server.get().image())]
</#if>

### Deployment Dependencies

<#if d.app.links.documentation?has_content>
- [Documentation]([=plain(d.app.links.documentation)])
</#if>
<#if d.app.links.repository?has_content>
- [Repository]([=plain(d.app.links.repository)])
</#if>
- Railway's Postgres service

## Why Deploy [=d.app.name] on Railway?

Railway runs the app and its database in one project, connects them over a private network, and gives the app an address with HTTPS.
