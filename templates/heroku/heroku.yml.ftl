# [=comment(d.header())]
# app.json, which the button reads, asks for the database.
build:
  docker:
    web: Dockerfile
