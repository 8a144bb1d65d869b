#!/bin/sh
# Made by gen from gen.yaml: listmonk on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Deletes what deploy.sh made: the app, its secrets, the database and all data in it.
#   sh destroy.sh [NAME]
# Without NAME it is the app that deploy.sh kept in the file app-name. It can be run again.
set -euf
CDPATH='' cd -- "$(dirname -- "$0")"

fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit 1
}
# A call that failed says nothing about what is there, so no list is read from a pipe:
# first the call, then a look at what it printed.

# remembered FILE: the first line of a file of this folder; empty when there is none.
remembered() {
  line=''
  if [ -e "$1" ]; then
    if [ ! -f "$1" ] || [ ! -r "$1" ]; then
      fail "The file $1 cannot be read."
    fi
    IFS= read -r line <"$1" || :
  fi
  printf '%s' "$line" | tr -d '[:space:]'
}
# check_name NAME
check_name() {
  case $1 in
    '' | -* | *[!a-z0-9-]*) fail "'$1' is no name of an app: use lower-case letters, digits and dashes." ;;
  esac
}
# choose_org: sets org.
choose_org() {
  org=${ORG:-personal}
  if [ "$app" = "$kept_app" ] && [ -n "$kept_org" ]; then
    [ "${ORG:-$kept_org}" = "$kept_org" ] ||
      fail "$app was installed in organization $kept_org. Leave ORG out."
    org=$kept_org
  fi
}
# quiet COMMAND...: runs it and shows nothing of what it prints, which may be a password.
# When it fails, what it says of that is shown, without addresses.
quiet() {
  if trouble=$("$@" 2>&1 >/dev/null); then
    return 0
  fi
  printf '%s\n' "$trouble" | sed 's#[a-zA-Z]*://[^[:space:]]*#(address)#g' >&2
  return 1
}
# named NAME KEY [KEY]: these texts of each object of that name in the JSON list on standard
# input, a line for each. All but a whole list of objects with these names is an error.
named() {
  awk -v name="$1" -v key="$2" -v second="${3-}" '
    function refuse() { refused = 1; exit 1 }
    function take(token) {
      if (ended) refuse()
      if (token ~ /^[{[]$/) {
        if (depth < 2 && token != substr("[{", depth + 1, 1)) refuse()
        open = open token
        if (++depth == 2) split("", found)
      } else if (token ~ /^[]}]$/) {
        if (substr(open, depth, 1) token !~ /^(\[\]|\{\})$/) refuse()
        if (depth == 2) {
          if (found["name"] == "" || found[key] == "") refuse()
          if (found["name"] == name) lines = lines found[key] " " found[second] "\n"
        }
        open = substr(open, 1, --depth)
        ended = depth == 0
      } else if (depth < 2) {
        if (depth == 0 || token != ",") refuse()
      } else if (depth == 2 && token ~ /^"/) {
        if (before != ":") field = tolower(substr(token, 2, length(token) - 2))
        else found[field] = substr(token, 2, length(token) - 2)
      }
      before = token
    }
    {
      while (match($0, /^[ \t\r]*("([^"\\]|\\.)*"|[][{}:,]|[-+.0-9A-Za-z]+)/)) {
        token = substr($0, 1, RLENGTH)
        $0 = substr($0, RLENGTH + 1)
        sub(/^[ \t\r]+/, "", token)
        take(token)
      }
      if ($0 !~ /^[ \t\r]*$/) refuse()
    }
    END {
      if (refused || !ended) exit 1
      printf "%s", lines
    }'
}
# list_apps: sets apps.
list_apps() {
  apps=$(fly apps list --org "$org" --quiet) ||
    fail "The apps of organization $org could not be listed.$1"
  # One name in each line, with blanks behind it.
  if printf '%s\n' "$apps" | grep -Evq '^[[:space:]]*([A-Za-z0-9_-]+[[:space:]]*)?$' || [ "$apps" = null ]; then
    fail "fly apps list printed something else than names.$1"
  fi
}
# is_listed NAME: true when apps has it.
is_listed() {
  for one in $apps; do
    [ "$one" != "$1" ] || return 0
  done
  return 1
}
# find_database NAME WHAT_THAT_MEANS: sets id and status; both empty when there is none.
find_database() {
  listed=$(fly mpg list --org "$org" --json) ||
    fail "The databases of organization $org could not be listed.$2"
  case $listed in
    'No managed postgres clusters found'*) found= ;;
    *)
      found=$(printf '%s\n' "$listed" | named "$1" id status) ||
        fail "fly mpg list printed something else than a list of databases.$2"
      ;;
  esac
  id=${found%% *}
  # shellcheck disable=SC2034 # not every script asks for it
  status=${found#* }
  case $id in
    -* | *[!A-Za-z0-9_-]*) fail "fly mpg list shows a database $1 with a strange id.$2" ;;
  esac
  case $found in
    *'
'*) fail "fly mpg list shows more than one database $1.$2" ;;
  esac
}
command -v fly >/dev/null 2>&1 || fail 'flyctl is missing. Install it as https://fly.io/docs/flyctl/install/ says.'
[ $# -le 1 ] || fail 'One name at most: sh destroy.sh [NAME]'
kept_app=$(remembered app-name)
kept_org=$(remembered app-org)
app=${1:-$kept_app}
[ -n "$app" ] || fail 'Which app? sh destroy.sh NAME'
check_name "$app"
choose_org

printf 'This deletes the app %s and its database with all data. Type the name to go on: ' "$app"
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
find_database "$app-db" ' Whether everything is deleted is not known; run the script again.'
[ -z "$id" ] || fail "Fly.io still lists the database $app-db ($id, $status). While it is there it costs money. Run the script again in some minutes."
if [ "$app" = "$kept_app" ]; then
  rm -f app-name app-org
fi
echo 'Everything is deleted.'
