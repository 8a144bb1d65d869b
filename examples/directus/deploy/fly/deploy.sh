#!/bin/sh
# Made by gen from gen.yaml: Directus on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Installs Directus on Fly.io, or brings an installation up to date:
#   sh deploy.sh [NAME]
# NAME is the name of the app, unique in all of Fly.io. Without it one is made up at
# the first run and kept in the file app-name. ORG=... chooses an organization.
# Every step can be repeated, and the first error ends the script.
set -eu
cd "$(dirname "$0")"

service='directus'
org=${ORG:-personal}

fail() {
  printf 'deploy.sh: %s\n' "$1" >&2
  exit 1
}
say() {
  printf '\n==> %s\n' "$1"
}

# random LENGTH CHARACTERS: a random text on standard output.
random() {
  LC_ALL=C tr -dc "$2" </dev/urandom | dd bs=1 count="$1" 2>/dev/null
}

command -v fly >/dev/null 2>&1 || fail 'flyctl is missing. Install it as https://fly.io/docs/flyctl/install/ says.'
fly auth whoami >/dev/null 2>&1 || fail 'You are not signed in. Run: fly auth login'

if [ $# -gt 0 ]; then
  app=$1
elif [ -s app-name ]; then
  app=$(cat app-name)
else
  app=$service-$(random 6 a-z0-9)
fi
printf '%s\n' "$app" >app-name

say "App $app in organization $org"
if fly apps list --org "$org" --quiet | tr -d ' \t' | grep -qxF "$app"; then
  echo 'It exists.'
else
  fly apps create "$app" --org "$org"
fi

# A secret that is there is never made again: what it protects would be lost.
has_secret() {
  fly secrets list --app "$app" --json | tr -d ' \t\n' | grep -qiF "\"name\":\"$1\""
}
# Values travel on standard input, never on a command line that others can see.
set_secret() {
  printf '%s=%s\n' "$1" "$2" | fly secrets import --stage --app "$app" >/dev/null
}
# secret NAME LENGTH CHARACTERS
secret() {
  if has_secret "$1"; then
    echo "$1 is kept."
  else
    set_secret "$1" "$(random "$2" "$3")"
    echo "$1 is made."
  fi
}
# What is typed is not shown until reveal.
conceal() {
  trap 'stty echo; exit 130' INT TERM
  stty -echo
}
reveal() {
  stty echo
  trap - INT TERM
  printf '\n'
}
# ask NAME QUESTION DEFAULT REQUIRED HIDDEN
ask() {
  has_secret "$1" && return 0
  eval "answer=\${$1-}"
  if [ -z "$answer" ] && [ -t 0 ]; then
    [ "$5" = false ] || conceal
    printf '%s: %s%s ' "$1" "$2" "${3:+ [$3]}"
    IFS= read -r answer || answer=
    [ "$5" = false ] || reveal
  fi
  answer=${answer:-$3}
  if [ -n "$answer" ]; then
    set_secret "$1" "$answer"
  elif [ "$4" = true ]; then
    fail "$1 is missing. Set it in the environment and run the script again."
  fi
}
# database_id NAME: empty when there is no such database.
database_id() {
  fly mpg list --org "$org" --json 2>/dev/null | tr -d '\n\t' | tr '{' '\n' |
    sed -n "s/.*\"id\": *\"\([^\"]*\)\".*\"name\": *\"$1\".*/\1/p" | sed -n 1p
}
# create_database PLAN GIGABYTES VERSION REGION
create_database() {
  id=$(database_id "$app-db")
  if [ -n "$id" ]; then
    echo "It exists: $id"
    return 0
  fi
  fly mpg create --org "$org" --name "$app-db" --plan "$1" --volume-size "$2" \
    --pg-major-version "$3" --region "$4"
  id=$(database_id "$app-db")
  [ -n "$id" ] || fail 'The database was created, but fly mpg list does not show it. Run the script again.'
}
# attach VARIABLE: fly prints the password, so what it prints is not shown.
attach() {
  if has_secret "$1"; then
    echo "$1 is set."
  else
    fly mpg attach "$id" --app "$app" --variable-name "$1" </dev/null >/dev/null
    echo "$1 is set."
  fi
}

say 'Questions'
ask 'ADMIN_EMAIL' 'E-mail address of the first administrator, to sign in with. For example you@example.com.' '' 'true' 'false'

say 'Database (this takes some minutes, and it costs money from now on)'
create_database 'basic' '10' '17' 'iad'
attach 'DATABASE_URL'

say 'Secrets'
# Signs logins and tokens.
secret 'SECRET' '64' 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
# First password of the administrator. It is read at the first start only; change it in Directus.
secret 'ADMIN_PASSWORD' '32' 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

say 'App'
fly deploy --config fly.toml --app "$app" --ha=false

say "Directus runs at https://$app.fly.dev/"
