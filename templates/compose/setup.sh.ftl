#!/bin/sh
# [=comment(d.header())]
# Makes the secrets of this installation, once, and keeps them in the file .env. What stands there is never changed.
#
#   sh setup.sh
#
# For a second installation, copy the folder without .env, and choose another name and port:
#
#   COMPOSE_PROJECT_NAME=[=plain(d.web().name)]-second INSTALL_PORT=8081 sh setup.sh
set -eu
umask 077
fail() {
  printf '%s\n' "$1" >&2
  exit 1
}
# has NAME: whether a line of .env is about it.
has() {
  grep -q "^$1=" .env
}
# keep NAME VALUE
keep() {
  printf '%s=%s\n' "$1" "$2" >>.env || fail 'The file .env could not be written.'
}
# make_text LENGTH CHARACTERS: sets made to a random text.
make_text() {
  made='' tries=0
  while [ ${#made} -lt "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 64 ] || fail 'No random text came out.'
    more=$(head -c 512 /dev/urandom | LC_ALL=C tr -dc "$2") || fail 'This computer gives no random bytes (/dev/urandom).'
    made=$made$more
  done
  made=$(printf "%.$1s" "$made")
}
# secret NAME LENGTH CHARACTERS
secret() {
  if has "$1"; then
    echo "$1 is kept."
  else
    make_text "$2" "$3"
    keep "$1" "$made"
    echo "$1 is made."
  fi
}

cd "$(dirname "$0")"
touch .env
chmod 600 .env
# What is chosen for this installation.
for name in COMPOSE_PROJECT_NAME INSTALL_ADDRESS INSTALL_PORT INSTALL_HOST INSTALL_URL; do
  eval "value=\${$name-}"
  if [ -n "$value" ] && ! has "$name"; then
    keep "$name" "$value"
    echo "$name is $value."
  fi
done
secret INSTALL_DB_PASSWORD 32 A-Za-z0-9
# The file for Docker Compose says which secrets the app needs.
sed -n 's/.*"${\([A-Za-z0-9_]*\):?run sh setup\.sh, which makes \([0-9]*\) of \([^}]*\)}".*/\1 \2 \3/p' compose.yaml |
  while read -r name length characters; do
    secret "$name" "$length" "$characters"
  done
# What only a person knows is left open; Docker Compose does not start without it.
sed -n 's/.*"${\([A-Za-z0-9_]*\):?write it into the file \.env}".*/\1/p' compose.yaml |
  while read -r name; do
    if ! has "$name"; then
      keep "$name" ''
    fi
    if grep -q "^$name=$" .env; then
      echo "Write $name into the file .env, in single quotes: $name='...'"
    fi
  done
echo 'Start the app with: docker compose up -d'
