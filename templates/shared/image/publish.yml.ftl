# [=comment(i.header())]
# Put this file into .github/workflows/ of the repository that holds [=comment(manifests)]/image, and start it by hand.
name: Publish the lean image
"on":
  workflow_dispatch: {}
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      packages: write
    env:
      IMAGE: [=i.reference]
      ORIGINAL: [=i.original]
      FOLDER: [=manifests + "/image"]
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      # Fails when a database server came along or something of the app is missing.
      - name: Build
        run: docker build --pull --tag "$IMAGE" "$FOLDER"
      - name: Sizes
        run: |
          docker pull --quiet "$ORIGINAL"
          docker image inspect --format '{{.Size}} bytes {{index .RepoTags 0}}' "$ORIGINAL" "$IMAGE" >> "$GITHUB_STEP_SUMMARY"
      - uses: docker/login-action@v4
        with:
          registry: [=i.registry()]
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - name: Publish
        run: docker push "$IMAGE"
