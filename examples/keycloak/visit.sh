#!/bin/sh
# Uses Keycloak as people do, for gen rehearse --visit: signs in and makes a realm at the first
# start, wants realm and session back after a restart, and neither in another installation.
set -eu

ask() {
  curl -s -H "Host: $GEN_HOST" -H 'X-Forwarded-Proto: https' "$@"
}

# A password on a command line could be read by others; - is standard input.
sign_in() {
  printf '%s' "$KC_BOOTSTRAP_ADMIN_PASSWORD" |
    token -d grant_type=password -d client_id=admin-cli \
      -d "username=$KC_BOOTSTRAP_ADMIN_USERNAME" --data-urlencode password@-
}

token() {
  ask -f "$@" "$GEN_URL/realms/master/protocol/openid-connect/token"
}

# member NAME: the text of that member of the JSON on standard input.
member() {
  sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'
}

admin() {
  printf 'header = "Authorization: Bearer %s"\n' "$1" >"$GEN_FOLDER/header"
  shift
  ask -K "$GEN_FOLDER/header" -o /dev/null -w '%{http_code}' "$@"
}

# Where the platform only looks at the port, Keycloak may still be starting.
tries=0
until ask -f -o /dev/null "$GEN_URL/health/ready"; do
  tries=$((tries + 1))
  [ "$tries" -lt 60 ]
  sleep 1
done

session=$GEN_FOLDER/session
case $GEN_START in
  first)
    sign_in >"$session"
    made=$(admin "$(member access_token <"$session")" -H 'Content-Type: application/json' \
      -d '{"realm": "people", "enabled": true}' "$GEN_URL/admin/realms")
    [ "$made" = 201 ]
    echo 'signed in and made a realm'
    ;;
  again)
    printf 'grant_type=refresh_token&client_id=admin-cli&refresh_token=%s' \
      "$(member refresh_token <"$session")" | token -d @- >"$session.new"
    [ "$(admin "$(member access_token <"$session.new")" "$GEN_URL/admin/realms/people")" = 200 ]
    echo 'the session counts and the realm is there'
    ;;
  other)
    ! token -o /dev/null -d grant_type=refresh_token -d client_id=admin-cli \
      -d "refresh_token=$(member refresh_token <"$session")"
    sign_in >"$session.other"
    [ "$(admin "$(member access_token <"$session.other")" "$GEN_URL/admin/realms/people")" = 404 ]
    echo 'neither session nor realm of the first is there'
    ;;
esac
