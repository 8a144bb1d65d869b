<!-- [=comment(i.header())] -->
# [=i.app.name] without a database server

[=code(i.original)] carries a Postgres server inside. On a platform that server is never wanted: [=i.app.name] keeps its data in the platform's own Postgres, and what a server inside the container would keep is gone at the next deploy. The lean image is the same release without it:

| Part | In the lean image |
|---|---|
| taken from | [=code(i.original)] |
| put on | [=code(i.recipe.base)] |
| copied | <#list i.recipe.paths as path>[=code(path)]<#sep>, </#list> |
| added | <#list i.recipe.packages.names as name>[=code(name)]<#sep>, <#else>nothing</#list> |
| left behind | everything else, and the build fails if one of these programs is found: <#list i.recipe.without as name>[=code(name)]<#sep>, </#list> |
| runs | <#list i.app.web().image.entrypoint + i.command as word>[=code(word)]<#sep> </#list> |
| published as | [=code(i.reference)] |

<#if i.isInstalled()>
**It is published for [=i.app.web().image.tag], and the manifests install it.**
<#elseif i.recipe.published?has_content>
**It was published for [=i.recipe.published] and not for [=i.app.web().image.tag] yet**, so the manifests install [=code(i.original)].
<#else>
**It is not published, and nobody has said yet that it was built**, so the manifests install [=code(i.original)]. gen makes these files from the descriptor and reads them back; it builds nothing.
</#if>

## Try it

With Docker, from the root of the repository:

```sh
docker build --tag lean [=typed(manifests + "/image")]
```

The build itself looks for the programs of a database server<#if i.recipe.check?has_content> and runs a command that needs all of the app</#if>. It does not start [=i.app.name], which needs a database; do that before you publish, with an empty database of yours.

## Publish it

1. Put [=code(manifests + "/image/publish.yml")] into `.github/workflows/` of the repository that holds this folder, on its default branch.
1. Open **Actions**, choose **Publish the lean image**, and press **Run workflow**. It builds the image, shows both sizes, and pushes it to [=code(i.registry())] with the token that GitHub gives each run; no secret has to be made.
1. The first time, open the package's settings and make it public, so that platforms may pull it.
1. Install it once on a platform of yours.
1. Set `image.lean.published: "[=plain(i.app.web().image.tag)]"` in `gen.yaml` and run `gen`. From then on the manifests install [=code(i.reference)].

With a new release: raise `image.tag`, run `gen image`, publish, set `published` to it. In between the manifests install the published image with its server, and gen says so.
