<#-- The commits of the actions are those of the tags in the comments, as their repositories said on
  2026-11-30: git ls-remote https://github.com/actions/checkout refs/tags/v6.1.0. Look at each release of gen. -->
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
      # Actions stand as the commit of a release, since whoever moves a tag would have the right to
      # publish. Dependabot and Renovate raise commit and comment together, once this file is in
      # .github/workflows/.
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
        with:
          persist-credentials: false
      # Fails when a database server came along or something of the app is missing.
      - name: Build
        run: docker build --pull --tag "$IMAGE" "$FOLDER"
      - name: Sizes
        run: |
          docker pull --quiet "$ORIGINAL"
          docker image inspect --format '{{.Size}} bytes {{index .RepoTags 0}}' "$ORIGINAL" "$IMAGE" >> "$GITHUB_STEP_SUMMARY"
      - uses: docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0
        with:
          registry: [=i.registry()]
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - name: Publish
        run: docker push "$IMAGE"
