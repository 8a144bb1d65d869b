#!/bin/sh
# Sends a task by Flower, which a worker of Celery has to do, and wants what it answered. After a
# restart the first answer is still there; in another installation it is not.
set -eu

result() {
  curl -fsS --max-time 30 "$GEN_URL/api/task/result/$1"
}

id=$(curl -fsS --max-time 30 -d '{"args": []}' "$GEN_URL/api/task/send-task/celery.ping" \
  | sed -n 's/.*"task-id": "\([^"]*\)".*/\1/p')
tries=0
until result "$id" | grep '"pong"' >/dev/null; do
  tries=$((tries + 1))
  if [ "$tries" = 60 ]; then
    echo "no worker answers: $(result "$id")"
    exit 1
  fi
  sleep 0.5
done

case $GEN_START in
  first) echo "$id" >"$GEN_FOLDER/id" ;;
  again) result "$(cat "$GEN_FOLDER/id")" | grep '"pong"' >/dev/null ;;
  *) result "$(cat "$GEN_FOLDER/id")" | grep '"PENDING"' >/dev/null ;;
esac
echo "a worker answers pong"
