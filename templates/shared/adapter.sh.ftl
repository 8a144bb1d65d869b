<#macro word pieces><#list s.adapter.get().shell(pieces) as piece><#if piece.variable()?has_content>"$[=plain(piece.variable())]"<#else>[=piece.text()]</#if></#list></#macro>
<#if s.adapter.isPresent()>
<#assign adapter = s.adapter.get()>
<#assign links = s.disk.isPresent()?then(s.disk.get().links(), [])>
#!/bin/sh
# [=comment(d.header())]
#
# Runs before [=comment(d.app.name)] and gives it the variables that it asks for:
#   /bin/sh adapter.sh COMMAND [ARGUMENT...]
# It prints no value, starts no other program<#if links?has_content> than mkdir, rmdir and ln<#else></#if>, and is replaced by the command,
# so that signals reach the app.
<#if adapter.splitsAny()>

# shellcheck disable=SC2034 # not every app asks for every part
</#if>

# No trace and no automatic export, before anything secret is read.
{ set +x; } >/dev/null 2>&1
set +a
set -eu

refuse() {
  printf 'adapter: %s\n' "$1" >&2 || :
  exit 78
}
case $# in 0) refuse 'no command to start' ;; esac
<#if links?has_content>

# keep FOLDER PLACE: makes the folder a link to the place, which is on the disk. It
# deletes nothing but an empty folder; where anything else is in the way, the app does
# not start, since what it writes there would be lost.
keep() {
  set -- "${GEN_ROOT-}$1" "${GEN_ROOT-}$2"
  [ -d "${2%/*}" ] || refuse "there is no disk at ${2%/*}"
  [ -d "$2" ] || mkdir "$2" || refuse "$2 cannot be made on the disk"
  if [ -L "$1" ]; then
    # shellcheck disable=SC3013 # dash, ash and bash know -ef, and POSIX since 2024
    [ "$1" -ef "$2" ] || refuse "$1 is a link that leads elsewhere than to $2"
    return 0
  fi
  if [ -d "$1" ]; then
    rmdir "$1" || refuse "$1 of the image is not empty, so it cannot be a link to the disk"
  elif [ -e "$1" ]; then
    refuse "$1 is not a folder"
  fi
  case ${1%/*} in '') ;; *) mkdir -p "${1%/*}" || refuse "${1%/*} cannot be made" ;; esac
  ln -s "$2" "$1" || refuse "$1 cannot be a link to the disk"
}
<#list links as folder>
keep [=folder.storage().path()] [=folder.path()]
</#list>
</#if>
<#if adapter.splitsAny()>

unset pg_url pg_url_name
<#if adapter.splitsUrl()>
pg_url=${[=plain(adapter.urlVariable)]-}
pg_url_name=[=plain(adapter.urlVariable)]
<#else>
pg_url='' pg_url_name=''
</#if>

<#include "/shared/core.sh.ftl">
<#if adapter.redis().isPresent()>

<#include "/shared/redis.sh.ftl">

pg_begin
pg_split_redis [=adapter.redis().get().variable()] "${[=plain(adapter.redis().get().variable())]-}"
pg_end
pg_redis_url=$[=plain(adapter.redis().get().variable())]
</#if>
<#if adapter.splitsUrl()>
<#include "/shared/postgres.sh.ftl">
</#if>
<#if adapter.escaped()?has_content>

<#include "/shared/json.sh.ftl">
</#if>
<#if adapter.addsParameters()>

<#include "/shared/query.sh.ftl">
unset pg_url_query
</#if>
<#if adapter.splitsUrl()>

<#if adapter.modes().words()?has_content>
# The words that the driver of the app knows.
case $pg_sslmode in
<#list adapter.modes().words() as word, known>
  [=plain(word)]) pg_sslmode=[=plain(known)] ;;
</#list>
  verify-*) refuse "the app cannot check certificates, as $pg_url_name wants it to" ;;
  *) pg_sslmode=[=plain(adapter.modes().standard())] ;;
esac
<#else>
pg_sslmode=${pg_sslmode:-[=plain(adapter.modes().standard())]}
</#if>
<#if adapter.passesUrl()>
pg_url=$[=plain(adapter.urlVariable)]
</#if>
</#if>
<#list adapter.encoded() as name>
pg_encode "$[=plain(adapter.shellName(name))]"
[=plain(adapter.shellName(name))]_encoded=$pg_encoded
</#list>
<#if adapter.escaped()?has_content>
unset<#list adapter.escaped() as name> [=plain(adapter.shellName(name))]_json</#list>
</#if>
<#list adapter.escaped() as name>
pg_escape "$[=plain(adapter.shellName(name))]"
[=plain(adapter.shellName(name))]_json=$pg_encoded
</#list>
</#if>
<#if adapter.recodings()?has_content>

<#include "/shared/recode.sh.ftl">
<#list adapter.recodings() as secret>
recode [=secret.name()] [=secret.from()] [=secret.to()]
</#list>
</#if>
<#list adapter.runtime as name, pieces>

# [=comment(name)]
<#list adapter.variables(pieces) as variable>
case ${[=plain(variable)]-} in '') refuse '[=plain(variable)] is not set' ;; esac
</#list>
unset [=plain(adapter.shellName(name))]
[=plain(adapter.shellName(name))]=<@word pieces/>
</#list>

# What [=comment(d.app.name)] asks for.<#if adapter.exports?filter(e -> e.isReplaceable())?has_content> What is about its address may be set by hand.</#if>
<#list adapter.ownVariables() as name>
[=plain(name)]=${[=plain(name)]-}
</#list>
<#list adapter.exports as export>
<#if export.addsParameters()>
pg_open "$pg_url"<#list export.parameters() as name> [=name]</#list>
</#if>
<#if export.isReplaceable()>[ -n "${[=plain(export.name())]-}" ] || </#if>export [=plain(export.name())]=<@word export.pieces()/>
</#list>
<#if adapter.splitsUrl()>

# Nothing that would override it.
unset <#if !adapter.keepsUrl>[=plain(adapter.urlVariable)] </#if>PGHOSTADDR PGSERVICE PGSERVICEFILE
</#if>
<#if adapter.redis().isPresent() && !adapter.redis().get().kept()>
unset [=plain(adapter.redis().get().variable())]
</#if>
<#if adapter.portWords?has_content>

# The platform decides the port.
set -- "$@"<#list adapter.portWords as pieces> <@word pieces/></#list>
</#if>

exec "$@"
</#if>
