# An image of gen with a Java runtime of its own. Build the package first:
#   mvn package && docker build -t gen . && docker run --rm -v "$PWD:/work" gen --check
FROM eclipse-temurin:25-jdk AS build
COPY target/gen-*.tar.gz /tmp/
RUN mkdir /opt/gen && tar -xzf /tmp/gen-*.tar.gz -C /opt/gen --strip-components=1
RUN jlink --output /opt/gen/runtime --strip-debug --no-header-files --no-man-pages \
      --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.zipfs

FROM debian:12-slim
COPY --from=build /opt/gen /opt/gen
# The archive of classes belongs to this runtime, so it is made here and only read later.
ENV GEN_CACHE=/opt/gen/cache
RUN ln -s /opt/gen/bin/gen /usr/local/bin/gen && gen warmup
WORKDIR /work
ENTRYPOINT ["gen"]
