#!/bin/sh
# Made by gen from gen.yaml: Miniflux on Heroku. Do not edit; change gen.yaml and run gen again.
# The command of the image; a file of its own, so that no shell on the way can misread it.
exec /bin/sh /gen/adapter.sh '/usr/bin/miniflux'
