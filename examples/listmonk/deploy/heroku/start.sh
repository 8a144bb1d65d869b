#!/bin/sh
# Made by gen from gen.yaml: listmonk on Heroku. Do not edit; change gen.yaml and run gen again.
# The command of the image; a file of its own, so that no shell on the way can misread it.
exec /bin/sh /gen/adapter.sh 'docker-entrypoint.sh' 'sh' '-c' 'exec ./listmonk --config '\'''\'''
