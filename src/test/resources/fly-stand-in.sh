#!/bin/sh
# A stand-in for flyctl, as its source at ad0172f (2026-08-21) answers: apps, databases and secrets
# are files under $FLY_STATE, and each call with its arguments goes to a log. The call with the number
# in $FLY_STATE/fail fails, in the way that $FLY_STATE/way names: silent, stderr, part (half of what it
# would print), late (after it did its work), and, with exit code 0: empty, null, error (an object).
set -eu
state=$FLY_STATE
exec 3>&1
number=0
[ ! -f "$state/number" ] || read -r number <"$state/number"
number=$((number + 1))
echo "$number" >"$state/number"
printf '%s\n' "$*" >>"$state/log"
bad=
if [ -f "$state/fail" ]; then read -r bad <"$state/fail"; fi
way=
if [ "$bad" = "$number" ] || [ "$bad" = "$1 ${2-}" ]; then
  way=silent
  [ ! -f "$state/way" ] || read -r way <"$state/way"
fi
case $way in
  silent) exit 1 ;;
  stderr)
    echo 'Error: failed: Post "https://api.fly.io/graphql": dial tcp: i/o timeout' >&2
    exit 1
    ;;
  empty) exit 0 ;;
  null) echo null; exit 0 ;;
  error) printf '{\n    "error": "unauthorized"\n}\n'; exit 0 ;;
  part) exec >"$state/part" ;;
esac
# end CODE: as the way of failing has it.
end() {
  case $way in
    part) dd if="$state/part" bs=1 count=$(($(wc -c <"$state/part") / 2)) 2>/dev/null >&3; exit 1 ;;
    late) echo 'Error: timeout' >&2; exit 1 ;;
  esac
  exit "$1"
}
refuse() {
  echo "Error: $1" >&2
  exit 1
}
# option NAME ARGUMENT...: the argument after --NAME, in value.
option() {
  wanted=--$1
  value=
  shift
  while [ $# -gt 1 ]; do
    if [ "$1" = "$wanted" ]; then
      value=$2
      return
    fi
    shift
  done
}
# What a failure in the middle keeps from being done.
undone() { [ "$way" = part ]; }

case "$1 ${2-}" in
  'auth whoami') echo me@example.org ;;
  'apps list')
    for one in "$state"/apps/*; do
      [ ! -d "$one" ] || printf '%s   \t\n' "${one##*/}"
    done
    ;;
  'apps create')
    if [ -d "$state/taken/$3" ] || [ -d "$state/apps/$3" ]; then
      refuse 'Name has already been taken'
    fi
    undone || mkdir -p "$state/apps/$3/secrets"
    echo "New app created: $3"
    ;;
  'apps destroy')
    [ -d "$state/apps/$3" ] || refuse 'Could not find App'
    undone || rm -r "$state/apps/$3"
    echo "Destroyed app $3"
    ;;
  'status --app')
    [ -d "$state/apps/$3" ] || refuse 'Could not find App'
    echo "App $3"
    ;;
  'mpg list')
    comma=
    for one in "$state"/mpg/*; do
      [ -f "$one" ] || continue
      [ -n "$comma" ] || echo '['
      read -r id <"$one"
      printf '%s    {\n        "id": "%s",\n        "mpgd_cluster_id": "x",\n        "version": 2,\n' "$comma" "$id"
      printf '        "name": "%s",\n        "region": "iad",\n        "status": "%s",\n' "${one##*/}" "$(cat "$state/status" 2>/dev/null || echo ready)"
      printf '        "disk": 10,\n        "organization": {\n            "id": "o1",\n            "name": "%s {\\"]",\n' "${one##*/}"
      printf '            "settings": null\n        },\n        "ip_assignments": {\n            "direct": ""\n        },\n        "attached_apps": []\n    }'
      comma=',
'
    done
    if [ -n "$comma" ]; then
      printf '\n]\n'
    else
      echo 'No managed postgres clusters found in organization personal'
    fi
    ;;
  'mpg create')
    option name "$@"
    mkdir -p "$state/mpg"
    if [ -e "$state/mpg/$value" ]; then
      echo "a second $value" >>"$state/replaced"
      value=$value-again
    fi
    undone || echo "id$number" >"$state/mpg/$value"
    printf 'Managed Postgres cluster created successfully!\n  ID: id%s\n' "$number"
    echo '  Connection string: postgresql://fly-user:created-password@pgbouncer.x.flympg.net/fly-db'
    echo '  Connection string: postgresql://fly-user:created-password@pgbouncer.x.flympg.net/fly-db (again)'
    [ -z "$way" ] || echo 'Error: at postgresql://fly-user:created-password@pgbouncer.x.flympg.net/fly-db' >&2
    ;;
  'mpg attach')
    id=$3
    option app "$@"
    app=$value
    option variable-name "$@"
    [ ! -e "$state/apps/$app/secrets/$value" ] || refuse "app $app already has $value set."
    undone || printf 'postgresql://fly-user:attached-password@pgbouncer.%s.flympg.net/fly-db' "$id" >"$state/apps/$app/secrets/$value"
    printf '\nThe following secret was added to %s:\n  %s=postgresql://fly-user:attached-password@x/fly-db\n' "$app" "$value"
    printf '%s=postgresql://fly-user:attached-password@x/fly-db\n' "$value"
    ;;
  'mpg destroy')
    found=
    for one in "$state"/mpg/*; do
      read -r id <"$one"
      if [ "$id" = "$3" ]; then
        undone || rm "$one"
        found=1
      fi
    done
    [ -n "$found" ] || refuse 'not found'
    ;;
  'secrets list')
    option app "$@"
    [ -d "$state/apps/$value" ] || refuse 'Could not find App'
    comma=
    printf '['
    for one in "$state/apps/$value/secrets"/*; do
      [ -e "$one" ] || continue
      printf '%s\n    {\n        "name": "%s",\n        "digest": "d",\n        "status": "Staged"\n    }' "$comma" "${one##*/}"
      comma=,
    done
    printf '\n]\n'
    ;;
  'secrets set')
    # NAME=- reads standard input, without the blanks at both ends (helpers/stdin.go).
    name=${3%%=*}
    [ "${3#*=}" = - ] || refuse "a value on the command line: $name"
    option app "$@"
    text=$(cat && echo .)
    text=${text%.}
    while :; do
      case $text in
        [[:space:]]*) text=${text#?} ;;
        *[[:space:]]) text=${text%?} ;;
        *) break ;;
      esac
    done
    wide=$(printf '\302\240') # one of the blanks that Go knows and a shell does not
    text=${text#"$wide"}
    text=${text%"$wide"}
    [ ! -e "$state/apps/$value/secrets/$name" ] || echo "$name" >>"$state/replaced"
    undone || printf '%s' "$text" >"$state/apps/$value/secrets/$name"
    echo 'Secrets have been staged, but not set on VMs.'
    ;;
  'secrets import')
    # As internal/command/secrets/parser.go reads them.
    option app "$@"
    folder=$state/apps/$value/secrets
    undone && folder=$state
    LC_ALL=C awk -v folder="$folder" '
      { sub(/\r$/, "") }
      inside {
        if ($0 ~ /"""$/) { text = text substr($0, 1, length($0) - 3); inside = 0; store() }
        else text = text $0 "\n"
        next
      }
      /^#/ || /^[ \t]*$/ { next }
      {
        at = index($0, "=")
        name = substr($0, 1, at - 1); text = substr($0, at + 1)
        sub(/^ +/, "", text)
        if (hash = index(text, "#")) {
          before = substr(text, 1, hash - 1); quotes = gsub(/"/, "&", before)
          if (quotes % 2 == 0) { text = before; sub(/ +$/, "", text) }
        }
        if (text ~ /^""".*"""$/ && length(text) >= 6) text = substr(text, 4, length(text) - 6)
        else if (text ~ /^"""/) { text = substr(text, 4) "\n"; inside = 1; next }
        else if (text ~ /^".*"$/ || text ~ /^\047.*\047$/) text = substr(text, 2, length(text) - 2)
        store()
      }
      function store() { printf "%s", text > (folder "/" name) }'
    ;;
  'deploy '*)
    [ -f fly.toml ]
    option app "$@"
    undone || : >"$state/apps/$value/deployed"
    echo deployed
    ;;
  *) refuse "unknown command $*" ;;
esac
end 0
