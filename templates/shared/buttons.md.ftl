<#list deployments as d>
<#assign p = d.platform.see()>
<#if d.publication.link?has_content>
[<img src="[=plain(p.text("button.image"))]" alt="[=comment(p.text("button.label")?replace("Deploy", "Deploy " + d.app.name))]" height="32">]([=plain(d.publication.link)])
</#if>
</#list>

<#assign texts = deployments?filter(d -> !d.publication.link?has_content)>
<#if texts?has_content>
Without a button: <#list texts as d>[[=d.platform.title]]([=plain(docs)]/install-[=plain(d.platform.id)].md)<#sep>, </#list>.
</#if>
Costs, limits and steps: [choose a platform]([=plain(docs)]/install.md).
