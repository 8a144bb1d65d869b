#!/bin/sh
# Made by gen from gen.yaml: listmonk on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Installs listmonk on Fly.io, or brings an installation up to date:
#   sh deploy.sh [NAME]
# NAME is the name of the app, unique in all of Fly.io. Without it one is made up at
# the first run. ORG=... chooses an organization. The files app-name and app-org keep both.
# Every step can be repeated, and the first error ends the script.
set -euf
CDPATH='' cd -- "$(dirname -- "$0")"

service='listmonk'

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
say() {
  printf '\n==> %s\n' "$1"
}
again='Nothing was changed. Run the script again.'

# make_text LENGTH CHARACTERS: sets made to a random text.
make_text() {
  made='' tries=0
  while [ ${#made} -lt "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 64 ] || fail 'No random text came out.'
    bytes=$(od -An -v -to1 -N 512 /dev/urandom) ||
      fail 'This computer gives no random bytes (/dev/urandom).'
    all=''
    for byte in $bytes; do
      all="$all\\0$byte"
    done
    more=$(printf '%b' "$all" | LC_ALL=C tr -dc "$2") || fail 'No random text came out.'
    made=$made$more
  done
  made=$(printf "%.$1s" "$made")
  [ ${#made} -eq "$1" ] || fail 'A random text came out too short.'
}

command -v fly >/dev/null 2>&1 || fail 'flyctl is missing. Install it as https://fly.io/docs/flyctl/install/ says.'
[ $# -le 1 ] || fail 'One name at most: sh deploy.sh [NAME]'
kept_app=$(remembered app-name)
kept_org=$(remembered app-org)
if [ $# -gt 0 ]; then
  app=$1
  [ "${kept_app:-$app}" = "$app" ] || fail "This folder holds the installation $kept_app. Leave the name out to bring that one up to date. For another installation, copy the folder and delete app-name there."
elif [ -n "$kept_app" ]; then
  app=$kept_app
else
  make_text 6 a-z0-9
  app=$service-$made
fi
check_name "$app"
choose_org
fly auth whoami >/dev/null 2>&1 || fail 'You are not signed in, or Fly.io cannot be reached. Run: fly auth login'

say "App $app in organization $org"
list_apps " $again"
exists=false
if is_listed "$app"; then
  exists=true
  if [ "$app" != "$kept_app" ]; then
    find_database "$app-db" " $again"
    [ -n "$id" ] || fail "You have an app $app already, and no database $app-db, so it was not made by this script. Choose another name. If what runs in it may be replaced, write its name into the file app-name."
  fi
  echo 'It exists.'
fi

# has_secret NAME. A secret that is there is never made again: what it protects would be lost.
has_secret() {
  listed=$(fly secrets list --app "$app" --json) ||
    fail "The secrets of $app could not be listed. Run the script again."
  found=$(printf '%s\n' "$listed" | named "$1" name) ||
    fail 'fly secrets list printed something else than a list of secrets. Run the script again.'
  [ -n "$found" ]
}
# is_bare TEXT: true when it begins and ends with a letter, digit or sign of ASCII. flyctl takes
# blanks off both ends of what fly secrets set reads (helpers/stdin.go at ad0172f, 2026-08-21).
is_bare() (
  LC_ALL=C
  case $1 in
    [[:graph:]] | [[:graph:]]*[[:graph:]]) ;;
    *) exit 1 ;;
  esac
)
# check_value NAME TEXT: ends the script when the text would arrive as another one. Between
# quotes, fly secrets import keeps blanks at the ends, but not every quote or carriage return
# (internal/command/secrets/parser.go).
check_value() {
  [ "$(LC_ALL=C; echo ${#2})" -le 60000 ] || fail "$1 is longer than flyctl can hand over."
  if ! is_bare "$2"; then
    case $2 in
      *'"'* | *"$cr"*) fail "$1 cannot be handed to Fly.io unchanged: a text that holds double quotes or carriage returns must begin and end with a letter, digit or sign of ASCII." ;;
    esac
  fi
  if command -v iconv >/dev/null 2>&1; then
    printf '%s' "$2" | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 ||
      fail "$1 cannot be handed to Fly.io unchanged: it is not UTF-8."
  fi
}
cr=$(printf '\r')
# set_secret NAME TEXT. It travels on standard input, never on a command line that others see.
set_secret() {
  if is_bare "$2"; then
    printf '%s' "$2" | quiet fly secrets set "$1=-" --stage --app "$app"
  else
    case $2 in
      *'
'*) quotes='"""' ;;
      *) quotes='"' ;;
    esac
    printf '%s=%s%s%s\n' "$1" "$quotes" "$2" "$quotes" |
      quiet fly secrets import --stage --app "$app"
  fi || fail "$1 could not be set. Run the script again."
}
# secret NAME LENGTH CHARACTERS
secret() {
  if has_secret "$1"; then
    echo "$1 is kept."
  else
    make_text "$2" "$3"
    set_secret "$1" "$made"
    echo "$1 is made."
  fi
}
# What is typed is not shown until reveal, however that comes about.
conceal() {
  terminal=$(stty -g) || return 1
  trap 'reveal; exit 130' HUP INT QUIT TERM
  trap '' TSTP
  stty -echo
}
reveal() {
  stty "$terminal"
  trap - HUP INT QUIT TERM TSTP
  printf '\n'
}
# type_in NAME QUESTION DEFAULT HIDDEN: sets answer.
type_in() {
  printf '%s: %s%s ' "$1" "$2" "${3:+ [$3]}"
  if [ "$4" = true ]; then
    conceal || fail "This terminal cannot hide what is typed. Set $1 in the environment and run the script again."
  fi
  ended=false
  IFS= read -r answer || ended=true
  [ "$4" = false ] || reveal
  [ "$ended" = false ] || fail "The input ended before $1 was answered. $again"
}
# ask NAME QUESTION DEFAULT REQUIRED HIDDEN: keeps in answer_NAME what is to be handed over.
ask() {
  eval "answer_$1="
  if [ "$exists" = true ] && has_secret "$1"; then
    echo "$1 is kept."
    return 0
  fi
  answer=$(awk 'BEGIN { printf "%s.", ENVIRON[ARGV[1]] }' "$1") || fail "awk failed. $again"
  answer=${answer%.}
  if [ -n "$answer" ]; then
    echo "$1 is taken from the environment."
  elif [ -t 0 ]; then
    type_in "$1" "$2" "$3" "$5"
  fi
  answer=${answer:-$3}
  if [ -n "$answer" ]; then
    check_value "$1" "$answer"
    eval "answer_$1=\$answer"
  elif [ "$4" = true ]; then
    fail "$1 is missing. Set it in the environment and run the script again. Nothing was changed."
  fi
}
# require NAME LEAST FORM: an answer has so many characters and, as a whole, this form.
require() {
  eval "answer=\$answer_$1"
  [ -n "$answer" ] || return 0
  [ ${#answer} -ge "$2" ] || fail "$1 needs at least $2 characters. Nothing was changed."
  [ -n "$3" ] || return 0
  case $answer in
    *'
'*) fail "$1 has more than one line. Nothing was changed." ;;
  esac
  matched=0
  printf '%s\n' "$answer" | LC_ALL=C grep -Eqx -e "$3" || matched=$?
  [ "$matched" -le 1 ] || fail "grep failed. $again"
  [ "$matched" = 0 ] || fail "$1 does not match $3 as a whole. Nothing was changed."
}
# hand_over NAME
hand_over() {
  eval "answer=\$answer_$1"
  if [ -n "$answer" ]; then
    set_secret "$1" "$answer"
    echo "$1 is set."
  fi
}
# create_app: the name is written down first, lest a made-up one be lost with the answer.
create_app() {
  printf '%s\n' "$app" >app-name
  printf '%s\n' "$org" >app-org
  if ! fly apps create "$app" --org "$org"; then
    list_apps " Run the script again: sh deploy.sh $app"
    if ! is_listed "$app"; then
      [ "$app" = "$kept_app" ] || rm -f app-name
      [ -n "$kept_org" ] || rm -f app-org
    fi
    fail "The app $app could not be created. If somebody else has the name, choose another: sh deploy.sh NAME. If it is yours, name its organization: ORG=... sh deploy.sh $app"
  fi
}
# create_database PLAN GIGABYTES VERSION REGION: sets id.
create_database() {
  find_database "$app-db" ' Run the script again.'
  if [ -n "$id" ]; then
    echo "It exists: $id"
  else
    # What fly prints ends with the password.
    quiet fly mpg create --org "$org" --name "$app-db" --plan "$1" --volume-size "$2" \
      --pg-major-version "$3" --region "$4" ||
      fail "The database could not be made, or is not ready. Run the script again. Delete it with destroy.sh if you stop here: it may cost money."
    find_database "$app-db" ' Run the script again.'
    [ -n "$id" ] || fail 'The database was created, but fly mpg list does not show it. Run the script again.'
  fi
  case ${status:-ready} in
    ready) ;;
    *) fail "The database is not ready yet ($status). Run the script again in some minutes." ;;
  esac
}
# attach VARIABLE: fly prints the password here too.
attach() {
  if ! has_secret "$1"; then
    quiet fly mpg attach "$id" --app "$app" --variable-name "$1" </dev/null ||
      fail 'The database could not be attached to the app. Run the script again.'
  fi
  echo "$1 is set."
}

if [ "$exists" = true ]; then
  printf '%s\n' "$app" >app-name
  printf '%s\n' "$org" >app-org
else
  create_app
fi

say 'Database (this takes some minutes, and it costs money from now on)'
create_database 'basic' '10' '17' 'iad'
attach 'DATABASE_URL'

say 'Secrets'
# First password of the administrator.
secret 'LISTMONK_ADMIN_PASSWORD' '24' 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

say 'App'
fly deploy --config fly.toml --app "$app" --ha=false ||
  fail 'The app could not be deployed. All that was made before is kept; run the script again.'

say 'listmonk'" runs at https://$app.fly.dev"'/admin'
