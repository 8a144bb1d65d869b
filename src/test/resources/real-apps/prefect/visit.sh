#!/bin/sh
# Sends an event to Prefect's server, which its services have to store. After a restart the first
# one is still there; in another installation it is not.
set -eu

# events NAME: those of this name, as JSON.
events() {
  curl -fsS --max-time 30 -H 'content-type: application/json' \
    -d "{\"filter\": {\"event\": {\"name\": [\"gen.$1\"]}}}" "$GEN_URL/api/events/filter"
}

id=$(cat /proc/sys/kernel/random/uuid)
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
curl -fsS --max-time 30 -H 'content-type: application/json' -d "[{\"id\": \"$id\", \"event\": \"gen.$GEN_START\",
  \"occurred\": \"$now\", \"resource\": {\"prefect.resource.id\": \"gen\"}}]" "$GEN_URL/api/events"
tries=0
until events "$GEN_START" | grep "$id" >/dev/null; do
  tries=$((tries + 1))
  if [ "$tries" = 60 ]; then
    echo 'nobody stores the event'
    exit 1
  fi
  sleep 0.5
done

case $GEN_START in
  first) echo "$id" >"$GEN_FOLDER/id" ;;
  again) events first | grep "$(cat "$GEN_FOLDER/id")" >/dev/null ;;
  *) ! events first | grep "$(cat "$GEN_FOLDER/id")" >/dev/null ;;
esac
echo 'the services store the event'
