#!/bin/sh
# [=comment(d.header())]
#
# Deletes what deploy.sh made: the app, its secrets,<#if d.redis().isPresent()> its Redis,</#if> the database and all data in it.
#   sh destroy.sh [NAME]
# Without NAME it is the app that deploy.sh kept in the file app-name. It can be run again.
set -euf
CDPATH='' cd -- "$(dirname -- "$0")"

<#include "calls.sh.ftl">
command -v fly >/dev/null 2>&1 || fail 'flyctl is missing. Install it as https://fly.io/docs/flyctl/install/ says.'
[ $# -le 1 ] || fail 'One name at most: sh destroy.sh [NAME]'
kept_app=$(remembered app-name)
kept_org=$(remembered app-org)
app=${1:-$kept_app}
[ -n "$app" ] || fail 'Which app? sh destroy.sh NAME'
check_name "$app"
choose_org

printf 'This deletes the app %s<#if d.redis().isPresent()>, its Redis</#if> and its database with all data. Type the name to go on: ' "$app"
answer=
IFS= read -r answer || :
[ "$answer" = "$app" ] || fail 'Nothing was deleted.'

find_database "$app-db" ' Nothing was deleted.'
list_apps ' Nothing was deleted.'
if is_listed "$app"; then
  fly apps destroy "$app" --yes || {
    [ -z "$id" ] || echo "Its database $app-db ($id) is left too, and costs money." >&2
    fail "The app $app could not be deleted. Run the script again, or: fly apps destroy $app"
  }
  echo "The app $app is deleted."
elif [ -z "$id" ] && ! { [ "$app" = "$kept_app" ] && [ -n "$kept_org" ]; }; then
  fail "Organization $org has neither an app $app nor a database $app-db. Is the name right? If it is in another organization: ORG=... sh destroy.sh $app"
elif fly status --app "$app" >/dev/null 2>&1; then
  fail "fly apps list does not show the app $app, which is there. Nothing was deleted. Run the script again, with ORG=... if it is in another organization than $org."
else
  echo "There is no app $app."
fi
<#if d.redis().isPresent()>
if is_listed "$app-redis"; then
  fly apps destroy "$app-redis" --yes ||
    fail "Its Redis, the app $app-redis, could not be deleted: while it is there it costs money. Run the script again, or: fly apps destroy $app-redis"
  echo "The Redis $app-redis is deleted."
else
  echo "There is no Redis $app-redis."
fi
</#if>
if [ -n "$id" ]; then
  fly mpg destroy "$id" --yes ||
    fail "The app $app is deleted. Its database $app-db ($id) could not be: while it is there it keeps the data and costs money. Run the script again, or: fly mpg destroy $id"
  echo "The database $app-db is deleted."
else
  echo "There is no database $app-db."
fi
# Believed only when it is no longer listed.
list_apps ' Whether everything is deleted is not known; run the script again.'
! is_listed "$app" || fail "Fly.io still lists the app $app. Run the script again."
<#if d.redis().isPresent()>
! is_listed "$app-redis" || fail "Fly.io still lists the Redis $app-redis. While it is there it costs money. Run the script again in some minutes."
</#if>
find_database "$app-db" ' Whether everything is deleted is not known; run the script again.'
[ -z "$id" ] || fail "Fly.io still lists the database $app-db ($id, $status). While it is there it costs money. Run the script again in some minutes."
if [ "$app" = "$kept_app" ]; then
  rm -f app-name app-org
fi
echo 'Everything is deleted.'
