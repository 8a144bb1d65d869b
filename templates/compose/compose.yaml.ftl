# [=comment(d.header())]
name: [=d.web().name]

services:
<#list d.services as s>
  [=plain(s.name)]:
    image: [=r.written(s.service.image.reference())]
<#if s.command?has_content>
    command:
<#list s.command as word>
      - [=r.written(word)]
</#list>
</#if>
    restart: unless-stopped
    depends_on:
<#list d.stores as store>
      [=plain(store.name)]:
        condition: service_healthy
</#list>
<#if s.service.isReached()>
    # Nobody else can reach the app until INSTALL_ADDRESS says so.
    ports:
      - [="${INSTALL_ADDRESS:-127.0.0.1}:${INSTALL_PORT:-8080}:" + s.port?c]
</#if>
<#if s.disk.isPresent()>
    # [=comment(s.disk.get().holds())]
    volumes:
      - type: volume
        source: [=s.diskName]
        target: [=r.written(s.disk.get().path())]
</#if>
<#assign set = s.settings?filter(x -> ["literal", "reference", "interpolated", "generated", "prompted"]?seq_contains(x.binding.kind()))>
<#if set?has_content>
    environment:
<#list set as setting>
<#if setting.description?has_content>
      # [=comment(setting.description)]
</#if>
<#switch setting.binding.kind()>
<#on "generated">
      [=plain(setting.name)]: [="${" + setting.name + ":?run sh setup.sh, which makes " + setting.binding.length()?c + " of " + setting.binding.characters() + "}"]
<#on "prompted">
      [=plain(setting.name)]: [="${" + setting.name + setting.isRequired()?then(":?write it into the file .env", ":-") + "}"]
<#on "literal", "reference", "interpolated">
      [=plain(setting.name)]: [=setting.text]
</#switch>
</#list>
</#if>

</#list>
<#list d.stores as store>
  [=plain(store.name)]:
    image: [="postgres:" + store.version?c]
    restart: unless-stopped
    environment:
      POSTGRES_DB: [="${INSTALL_DB_NAME:-app}"]
      POSTGRES_USER: [="${INSTALL_DB_USER:-app}"]
      POSTGRES_PASSWORD: [="${INSTALL_DB_PASSWORD:?run sh setup.sh}"]
    volumes:
      - type: volume
        source: [=store.name + "-data"]
        # Up to version 17 the image keeps its data one folder further down.
        target: [="/var/lib/postgresql" + (store.version gte 18)?then("", "/data")]
    healthcheck:
      # By the network: while it is set up for the first time, the server answers on its socket only.
      test: ["CMD-SHELL", "pg_isready --host=127.0.0.1 --username=\"$$POSTGRES_USER\" --dbname=\"$$POSTGRES_DB\""]
      interval: 5s
      timeout: 5s
      retries: 20
      start_period: 60s

</#list>
volumes:
<#list d.stores as store>
  [=plain(store.name + "-data")]: {}
</#list>
<#list d.services as s>
<#if s.disk.isPresent()>
  [=plain(s.diskName)]: {}
</#if>
</#list>
