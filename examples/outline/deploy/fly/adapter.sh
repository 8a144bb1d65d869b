#!/bin/sh
# Made by gen from gen.yaml: Outline on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Runs before Outline and gives it the variables that it asks for:
#   /bin/sh adapter.sh COMMAND [ARGUMENT...]
# It prints no value, starts no other program, and is replaced by the command,
# so that signals reach the app.

# No trace and no automatic export, before anything secret is read.
{ set +x; } >/dev/null 2>&1
set +a
set -eu

refuse() {
  printf 'adapter: %s\n' "$1" >&2 || :
  exit 78
}
case $# in 0) refuse 'no command to start' ;; esac

# public.url
case ${FLY_APP_NAME-} in '') refuse 'FLY_APP_NAME is not set' ;; esac
unset public_url
public_url='https://'"$FLY_APP_NAME"'.fly.dev'

# What Outline asks for. What is about its address may be set by hand.
[ -n "${URL-}" ] || export URL="$public_url"

exec "$@"
