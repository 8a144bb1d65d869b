#!/bin/sh
# Made by gen from gen.yaml: Keycloak on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Deletes what deploy.sh made: the app, its secrets, the database and all data in it.
#   sh destroy.sh [NAME]
set -eu
cd "$(dirname "$0")"

org=${ORG:-personal}
app=${1:-$(cat app-name 2>/dev/null || :)}
[ -n "$app" ] || { echo 'destroy.sh: which app? sh destroy.sh NAME' >&2; exit 1; }

printf 'This deletes the app %s and its database with all data. Type the name to go on: ' "$app"
IFS= read -r answer
[ "$answer" = "$app" ] || { echo 'Nothing was deleted.'; exit 1; }

id=$(fly mpg list --org "$org" --json 2>/dev/null | tr -d '\n\t' | tr '{' '\n' |
  sed -n "s/.*\"id\": *\"\([^\"]*\)\".*\"name\": *\"$app-db\".*/\1/p" | sed -n 1p)
if fly apps list --org "$org" --quiet | tr -d ' \t' | grep -qxF "$app"; then
  fly apps destroy "$app" --yes
fi
if [ -n "$id" ]; then
  fly mpg destroy "$id" --yes
fi
rm -f app-name
echo 'Everything is deleted.'
