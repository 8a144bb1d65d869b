#!/bin/sh
# Made by gen from gen.yaml: listmonk on Fly.io. Do not edit; change gen.yaml and run gen again.
#
# Runs before listmonk and gives it the variables that it asks for:
#   /bin/sh adapter.sh COMMAND [ARGUMENT...]
# It prints no value, starts no other program, and is replaced by the command,
# so that signals reach the app.

# shellcheck disable=SC2034 # not every app asks for every part

# No trace and no automatic export, before anything secret is read.
{ set +x; } >/dev/null 2>&1
set +a
set -eu

refuse() {
  printf 'adapter: %s\n' "$1" >&2 || :
  exit 78
}
case $# in 0) refuse 'no command to start' ;; esac

unset pg_url pg_url_name
pg_url=${DATABASE_URL-}
pg_url_name=DATABASE_URL

# shellcheck shell=sh disable=SC2154,SC2034 # the parts around this use them
# Splits a Postgres connection URL the way libpq does.
#
# In:   pg_url (the URL) and pg_url_name (its name in messages).
# Out:  pg_host pg_port pg_database pg_user pg_password pg_sslmode, none of them
#       exported; pg_sslmode is empty when the URL does not name one.
# Also: pg_encode TEXT sets pg_encoded, for building another URL.
# A URL that cannot be used ends the script: exit 78, and a message on stderr
# that quotes no part of the URL. No other program is started.

# A trace (sh -x) would print the password, and sh -a would export it.
{ set +x; } >/dev/null 2>&1
set +a

# A name that is in the environment stays exported when it is assigned, so all
# names used here are unset first. bash can also inherit a function printf.
unset pg_text; pg_text=${pg_url-}
unset pg_url pg_host pg_port pg_database pg_user pg_password pg_sslmode
unset pg_user_encoded pg_password_encoded pg_database_encoded pg_encoded
unset pg_head pg_tail pg_decoded pg_what pg_piece pg_byte pg_bytes pg_format
unset pg_i pg_j pg_k pg_pair pg_ignored pg_rest pg_block pg_number pg_zeros
unset pg_locale pg_locale_set pg_ifs pg_ifs_set pg_options pg_name
unset -f printf

# Says why, and stops. Callers pass fixed text only, never a part of the URL.
pg_refuse() {
  printf 'adapter: %s\n' "$1" >&2 || :
  exit 78
}

# Bytes, not characters: in a UTF-8 locale some shells damage invalid bytes.
# Field splitting is used below to cut text, so file name patterns are off.
pg_begin() {
  pg_locale_set=${LC_ALL+y} pg_locale=${LC_ALL-}
  pg_ifs_set=${IFS+y} pg_ifs=${IFS-} pg_options=$-
  LC_ALL=C
  set -f
}

# Undoes pg_begin. Assigning keeps a variable exported, or not, as it was.
pg_end() {
  case $pg_options in *f*) ;; *) set +f ;; esac
  case $pg_ifs_set in y) IFS=$pg_ifs ;; *) unset IFS ;; esac
  case $pg_locale_set in
    y) { LC_ALL=$pg_locale; } 2>/dev/null ;; # bash complains about unknown ones
    *) unset LC_ALL ;;
  esac
}

# pg_cut CHARACTER TEXT: cuts at the first CHARACTER into pg_head and pg_tail.
# Field splitting takes linear time; ${text#*@} is quadratic in most shells.
# The added full stop keeps empty fields at the end.
pg_cut() {
  IFS=$1
  # shellcheck disable=SC2086 # splitting is the point
  set -- $2.
  pg_head=$1
  shift
  pg_tail="$*"
  case $# in
    0) pg_head=${pg_head%.} ;;
    *) pg_tail=${pg_tail%.} ;;
  esac
}

# Makes pg_bytes once: all bytes from 1 to 255, a % after each. printf is the one
# way to write a byte by its number; used like this it sees no secret, should it
# be a program and not a part of the shell.
pg_make_bytes() {
  case ${pg_bytes-} in ?*) return 0 ;; esac
  pg_format=''
  for pg_i in 0 1 2 3; do
    for pg_j in 0 1 2 3 4 5 6 7; do
      pg_k=\\$pg_i$pg_j
      pg_format="$pg_format${pg_k}0%%${pg_k}1%%${pg_k}2%%${pg_k}3%%"
      pg_format="$pg_format${pg_k}4%%${pg_k}5%%${pg_k}6%%${pg_k}7%%"
    done
  done
  # shellcheck disable=SC2059 # there is nothing but the format
  pg_bytes=$(printf "${pg_format#?000%%}")
}

# pg_decode WHAT TEXT: undoes percent-encoding, into pg_decoded. A + stays a +.
pg_decode() {
  pg_decoded=$2
  case $2 in
    *%00*) pg_refuse "%00 in the $1" ;;
    *%) pg_refuse "bad percent-encoding in the $1" ;;
    *%*) ;;
    *) return 0 ;;
  esac
  pg_make_bytes
  pg_what=$1
  pg_cut % "$2"
  pg_decoded=$pg_head
  # shellcheck disable=SC2086 # byte N becomes ${N}; the byte % takes two places
  set -- $pg_bytes
  for pg_piece in $pg_tail; do
    case $pg_piece in
      25*) pg_byte=% ;;
      [0-9A-Fa-f][0-9A-Fa-f]*)
        pg_number=$((0x${pg_piece%%"${pg_piece#??}"}))
        eval "pg_byte=\${$((pg_number + (pg_number > 37)))}"
        ;;
      *) pg_refuse "bad percent-encoding in the $pg_what" ;;
    esac
    pg_decoded=$pg_decoded$pg_byte${pg_piece#??}
  done
}

# pg_encode TEXT: percent-encodes all but the unreserved characters of RFC 3986,
# into pg_encoded. Short blocks, because taking one character off a long text
# costs time in proportion to its length.
pg_encode() {
  pg_begin
  pg_make_bytes
  pg_rest=$1 pg_encoded=
  set -- 0 1 2 3 4 5 6 7 8 9 A B C D E F
  while :; do
    case $pg_rest in
      '') break ;;
      ????????????????????????????????*)
        pg_tail=${pg_rest#????????????????????????????????}
        pg_block=${pg_rest%%"$pg_tail"}
        ;;
      *) pg_tail='' pg_block=$pg_rest ;;
    esac
    pg_rest=$pg_tail
    while :; do
      case $pg_block in
        '') break ;;
        [A-Za-z0-9._~-]*) pg_encoded=$pg_encoded${pg_block%%"${pg_block#?}"} ;;
        %*) pg_encoded=$pg_encoded%25 ;;
        *)
          pg_byte=${pg_block%%"${pg_block#?}"}
          pg_head=${pg_bytes%%"$pg_byte"*}
          pg_number=$((${#pg_head} / 2 + 1))
          eval "pg_encoded=\$pg_encoded%\${$((pg_number / 16 + 1))}\${$((pg_number % 16 + 1))}"
          ;;
      esac
      pg_block=${pg_block#?}
    done
  done
  pg_end
}

# pg_read_login USER:PASSWORD
pg_read_login() {
  pg_cut : "$1"
  set -- "$pg_head" "$pg_tail"
  pg_decode user "$1"
  pg_user=$pg_decoded
  pg_decode password "$2"
  pg_password=$pg_decoded
}

# pg_read_address HOST:PORT, or [IPV6]:PORT
pg_read_address() {
  case $1 in
    *,*) pg_refuse "$pg_url_name names more than one host" ;;
    \[*\]*)
      pg_cut ']' "${1#?}"
      case $pg_head,$pg_tail in
        ?*, | ?*,:*) set -- "$pg_head" "${pg_tail#:}" ;;
        *) pg_refuse 'bad [ ] around the host' ;;
      esac
      ;;
    \[*) pg_refuse 'bad [ ] around the host' ;;
    *)
      pg_cut : "$1"
      set -- "$pg_head" "$pg_tail"
      ;;
  esac
  pg_decode host "$1"
  pg_host=$pg_decoded
  pg_decode port "$2"
  pg_port=$pg_decoded
}

# pg_read_query KEY=VALUE&...: as in libpq, these win over what came before.
# Keys that libpq does not know are common (those of Prisma, for one).
pg_read_query() {
  IFS='&'
  for pg_pair in $1; do
    case $pg_pair in
      *=*=*) pg_refuse "$pg_url_name has a query parameter with two = (write %3D)" ;;
      *=*) pg_cut '=' "$pg_pair" ;;
      *) pg_refuse "$pg_url_name has a query parameter without =" ;;
    esac
    set -- "$pg_head" "$pg_tail"
    pg_decode query "$1"
    set -- "$pg_decoded" "$2"
    pg_decode query "$2"
    case $1 in
      user) pg_user=$pg_decoded ;;
      password) pg_password=$pg_decoded ;;
      host) pg_host=$pg_decoded ;;
      port) pg_port=$pg_decoded ;;
      dbname) pg_database=$pg_decoded ;;
      sslmode) pg_sslmode=${pg_decoded:-none} ;; # no such mode: refused below
      ssl)
        case $pg_decoded in
          true) pg_sslmode=require ;;
          *) pg_refuse "only ssl=true is understood in $pg_url_name; use sslmode=" ;;
        esac
        ;;
      hostaddr) pg_refuse "hostaddr= in $pg_url_name cannot be passed on; use host=" ;;
      requiressl) pg_refuse "requiressl= in $pg_url_name is out of date; use sslmode=" ;;
      *) pg_ignored=y ;;
    esac
  done
  case ${pg_ignored-} in
    y) printf 'adapter: warning: %s\n' "$pg_url_name has query parameters that are ignored" >&2 || : ;;
  esac
}

# True unless the host cannot be one, which most often is the end of a password.
# What looks like a number must be a plain IPv4 address, because resolvers also
# read 127.1 and 0x7f000001 as one. Leaves the host without its zone in pg_head.
pg_is_plausible() {
  pg_cut % "$1"
  case $1 in
    /*) pg_head=$1 ;;
    *:*) case $pg_head,$pg_tail in *[!0-9A-Fa-f:.]*,* | *,*[!A-Za-z0-9._-]*) return 1 ;; esac ;;
    [.-]* | *[!A-Za-z0-9._-]*) return 1 ;;
    *)
      set -- "${1%.}"
      case ${1##*.} in
        0[Xx]*) return 1 ;;
        *[!0-9]*) return 0 ;;
      esac
      case .$1. in
        *[!0-9.]* | *..* | *.0[0-9]* | .*.*.*.*.*.*) return 1 ;;
        .*.*.*.*.) ;;
        *) return 1 ;;
      esac
      ;;
  esac
}

# True for an address of this container itself: a socket directory, loopback, or
# the unspecified address, which Linux connects to loopback.
pg_is_local() {
  pg_name='[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]'
  # shellcheck disable=SC2254 # the pattern is meant as one
  case ${1%.} in
    /* | $pg_name | *.$pg_name | ${pg_name}[46] | $pg_name*.[Ll]ocaldomain) return 0 ;;
    [Ii][Pp]6-$pg_name | [Ii][Pp]6-[Ll]oopback) return 0 ;;
    *:*) pg_zeros=${1%%[!0:.]*} ;;
    *[!0-9.]*) return 1 ;;
    127.* | 0.*) return 0 ;;
    *) return 1 ;;
  esac
  pg_name='[Ff][Ff][Ff][Ff]' # an IPv4 address follows
  # shellcheck disable=SC2254 # as above
  case ${1#"$pg_zeros"} in
    '' | 1 | $pg_name:127.* | $pg_name:7[Ff]??:* | $pg_name:0.*) ;;
    $pg_name:?:* | $pg_name:??:* | $pg_name:0??:* | $pg_name:00??:*) ;;
    *) return 1 ;;
  esac
}

# What libpq would fill in from elsewhere is refused here: a user, a database or
# a host that is missing is a mistake, and so is a database in this container.
pg_check() {
  case $pg_user in '') pg_refuse "$pg_url_name has no user" ;; esac
  case $pg_database in '') pg_refuse "$pg_url_name has no database name" ;; esac
  case $pg_host in
    '') pg_refuse "$pg_url_name has no host" ;;
    *,*) pg_refuse "$pg_url_name names more than one host" ;;
  esac
  pg_is_plausible "$pg_host" || pg_refuse "the host in $pg_url_name is not plausible;\
 is an @ : / ? or # in the password not percent-encoded?"
  if pg_is_local "$pg_head"; then
    case ${GEN_ALLOW_LOCAL_DATABASE-} in 1) ;; *) pg_refuse "the host in $pg_url_name is this\
 container itself; GEN_ALLOW_LOCAL_DATABASE=1 allows that" ;; esac
  fi
  pg_zeros=${pg_port%%[!0]*}
  case ${pg_port:=5432} in *[!0-9]*) pg_port='' ;; esac
  pg_port=${pg_port#"$pg_zeros"}
  case $pg_port in
    [1-9] | [1-9]? | [1-9]?? | [1-9]??? | [1-5]???? | 6[0-4]???) ;;
    65[0-4]?? | 655[0-2]? | 6553[0-5]) ;;
    *) pg_refuse "the port in $pg_url_name is not a number from 1 to 65535" ;;
  esac
  case $pg_sslmode in
    '' | disable | allow | prefer | require | verify-ca | verify-full) ;;
    *) pg_refuse "sslmode in $pg_url_name is none of\
 disable allow prefer require verify-ca verify-full" ;;
  esac
}

# pg_split URL: the URL without its scheme is cut as libpq cuts it. An @ before
# the first / ends the login, so a password may hold # and ? as they are.
pg_split() {
  pg_user='' pg_password='' pg_sslmode=''
  case $1 in
    '') pg_refuse "$pg_url_name is not set" ;;
    *[[:cntrl:]\ ]*) pg_refuse "$pg_url_name has a space or a control character in it" ;;
    postgres://* | postgresql://*) set -- "${1#postgres*://}" ;;
    *) pg_refuse "$pg_url_name does not start with postgres:// or postgresql://" ;;
  esac
  case ${1%%@*} in
    "$1" | */*) ;;
    *)
      pg_cut @ "$1"
      set -- "$pg_tail"
      pg_read_login "$pg_head"
      ;;
  esac
  pg_cut '?' "$1"
  set -- "$pg_tail"
  pg_cut / "$pg_head"
  set -- "$1" "$pg_head"
  pg_decode 'database name' "$pg_tail"
  pg_database=$pg_decoded
  pg_read_address "$2"
  pg_read_query "$1"
  pg_check
}

pg_begin
pg_split "$pg_text"
pg_text=''
pg_end

# The words that the driver of the app knows.
case $pg_sslmode in
  disable) pg_sslmode=disable ;;
  require) pg_sslmode=require ;;
  verify-ca) pg_sslmode=verify-ca ;;
  verify-full) pg_sslmode=verify-full ;;
  verify-*) refuse "the app cannot check certificates, as $pg_url_name wants it to" ;;
  *) pg_sslmode=require ;;
esac

# What listmonk asks for.
export LISTMONK_db__host="$pg_host"
export LISTMONK_db__port="$pg_port"
export LISTMONK_db__database="$pg_database"
export LISTMONK_db__user="$pg_user"
export LISTMONK_db__password="$pg_password"
export LISTMONK_db__ssl_mode="$pg_sslmode"

# Nothing that would override it.
unset DATABASE_URL PGHOSTADDR PGSERVICE PGSERVICEFILE

exec "$@"
