<#import "page-parts.md.ftl" as part>
<!-- [=comment(d.header())] -->
# Install [=d.title()] on [=d.platform.title]

<@part.status/>


<@part.youGet/>

## Before you start

<@part.before/>

## Deploy

<@part.deploy/>

## First sign-in

<@part.firstSignIn/>

## What is kept

<@part.kept/>
<@part.secrets/>

## Size and limits

<@part.limits/>

## Update

<@part.steps "lifecycle.update"/>
<@part.releases/>

## Back up

<@part.steps "lifecycle.backup"/>

<#if p.has("lifecycle.domain")>
## Use your own domain

<@part.steps "lifecycle.domain"/>
<@part.domainSettings/>

</#if>
## Stop and delete

<@part.steps "lifecycle.delete"/>

<#if p.has("lifecycle.logs")>
## When something does not work

Read the log first:

<@part.steps "lifecycle.logs"/>
<@part.trouble/>

</#if>
## All settings

<@part.settings/>

<@part.uncertain/>

---

<@part.footer/>
