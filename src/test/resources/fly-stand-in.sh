#!/bin/sh
# A stand-in for flyctl: keeps apps, databases and secrets in files under $FLY_STATE,
# and writes each command with its arguments to a log.
set -eu
printf '%s\n' "$*" >>"$FLY_STATE/log"
mkdir -p "$FLY_STATE/apps" "$FLY_STATE/mpg"
if [ -f "$FLY_STATE/fail" ] && [ "$1 ${2-}" = "$(cat "$FLY_STATE/fail")" ]; then
  echo "Error: $1 ${2-} failed" >&2
  exit 1
fi

# option NAME ARGUMENT...: the argument after --NAME
option() {
  wanted=--$1
  shift
  while [ $# -gt 1 ]; do
    [ "$1" = "$wanted" ] && { printf '%s' "$2"; return; }
    shift
  done
}

case "$1 ${2-}" in
  'auth whoami') echo me@example.org ;;
  'apps list') ls "$FLY_STATE/apps" | sed 's/$/ \t/' ;;
  'apps create') mkdir "$FLY_STATE/apps/$3" && : >"$FLY_STATE/apps/$3/secrets" ;;
  'apps destroy') rm -r "$FLY_STATE/apps/$3" ;;
  'mpg list')
    # As the real one prints them: indented JSON, each cluster with its organization inside.
    echo '['
    for file in "$FLY_STATE"/mpg/*; do
      [ -f "$file" ] || continue
      name=$(basename "$file")
      printf '  {\n    "id": "%s",\n    "name": "%s",\n    "region": "iad",\n' "$(cat "$file")" "$name"
      printf '    "organization": {\n      "id": "org1",\n      "name": "%s"\n    }\n  },\n' "$name"
    done
    echo ']'
    ;;
  'mpg create')
    name=$(option name "$@")
    echo "id-of-$name" >"$FLY_STATE/mpg/$name"
    ;;
  'mpg attach')
    app=$(option app "$@")
    variable=$(option variable-name "$@")
    echo "$variable=postgresql://fly-user:attached-password@pgbouncer.x.flympg.net/fly-db" \
      >>"$FLY_STATE/apps/$app/secrets"
    echo "  $variable: postgresql://fly-user:attached-password@pgbouncer.x.flympg.net/fly-db"
    ;;
  'mpg destroy')
    for file in "$FLY_STATE"/mpg/*; do
      [ "$(cat "$file")" = "$3" ] && rm "$file"
    done
    ;;
  'secrets list')
    echo '['
    sed 's/^\([A-Za-z0-9_]*\)=.*/  {\n    "name": "\1",\n    "digest": "d"\n  },/' \
      "$FLY_STATE/apps/$(option app "$@")/secrets"
    echo ']'
    ;;
  'secrets import') cat >>"$FLY_STATE/apps/$(option app "$@")/secrets" ;;
  'deploy '*) [ -f fly.toml ] && [ -f adapter.sh ] ;;
  *)
    echo "Error: unknown command $*" >&2
    exit 1
    ;;
esac
