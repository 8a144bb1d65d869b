# [=comment(d.header())]
# app.json, which the button reads, asks for the database.
build:
  docker:
    web: Dockerfile
<#if s.release?has_content>
release:
  image: web
  command:
    - [=s.release?first]
</#if>
