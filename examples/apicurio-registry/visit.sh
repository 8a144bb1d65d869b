#!/bin/sh
# Uses Apicurio Registry as people do, for gen rehearse --visit: keeps a schema at the first start,
# and wants it back after a restart, but not in another installation.
set -eu

schema='{"type": "string"}'
artifacts=$GEN_URL/apis/registry/v3/groups/default/artifacts

status() {
  curl -s -o /dev/null -w '%{http_code}' -H "Host: $GEN_HOST" "$@"
}

case $GEN_START in
  first)
    body='{"artifactId": "greeting", "artifactType": "JSON", "firstVersion": {"content":
      {"content": "{\"type\": \"string\"}", "contentType": "application/json"}}}'
    curl -sf -o /dev/null -H "Host: $GEN_HOST" -H 'Content-Type: application/json' \
      -d "$body" "$artifacts"
    echo 'wrote a schema'
    ;;
  again)
    found=$(curl -sf -H "Host: $GEN_HOST" \
      "$artifacts/greeting/versions/branch=latest/content")
    [ "$found" = "$schema" ]
    echo 'the schema is there'
    ;;
  other)
    [ "$(status "$artifacts/greeting")" = 404 ]
    echo 'the schema is not there'
    ;;
esac
