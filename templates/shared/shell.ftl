<#-- Where nothing of the image can run a script: a shell that needs no library. The tag is one of
     busybox's official image at Docker Hub; in 1.37.0-musl the file is linked statically. Seen in use
     as a shell of images FROM scratch on 2026-11-30. No digest, as the image is built for eight kinds of
     computers, and its digest changes when its base is built anew while the release stays the same. -->
# The image has no shell, so one is put beside the app.
COPY --from=busybox:1.37.0-musl /bin/busybox [=plain(s.shell())]
