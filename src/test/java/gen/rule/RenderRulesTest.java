package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Cli;
import gen.Tree;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found in Blueprints of others: errors with an E, warnings with a W, and near misses. Only
 * the schema and the rules with checks for Render are looked at.
 */
class RenderRulesTest {

  private static final Validation VALIDATION = RulesTest.validation();

  private static final String RULES = "manifest-server-rules";

  private static final Set<String> CODES =
      Set.of(
          "bad-format",
          "missing-key",
          "not-allowed",
          "unknown-key",
          "wrong-type",
          "db-name-fixed",
          "db-reachable",
          "disk-path",
          "env-value-type",
          "manifest-deprecated-key",
          "manifest-server-rules",
          "plan-retired",
          "plan-unknown",
          "preview-branch",
          "prompt-in-group",
          "read-replicas-empty",
          "reference-wrong-place",
          "region-unknown",
          "volume-instances",
          "yaml-bare-word");

  @TempDir private Path folder;

  /** Keys of a web service that runs an image, in one line. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "env: image; W manifest-deprecated-key",
        "runtime: image, env: image; W manifest-deprecated-key",
        "runtime: image, autoDeploy: false; W manifest-deprecated-key",
        "runtime: image, autoDeploy: no; W manifest-deprecated-key",
        "runtime: image, autoDeploy: maybe; E not-allowed",
        "runtime: image, autoDeployTrigger: 'off'; -",
        "runtime: image, autoDeployTrigger: off; N yaml-bare-word",
        "runtime: image, pullRequestPreviewsEnabled: true; W manifest-deprecated-key",
        "runtime: image, afterFirstDeployCommand: ls; W manifest-deprecated-key",
        "runtime: image, plan: 0.5c-512mb; -",
        "runtime: image, plan: pro plus; -",
        "runtime: image, plan: 12c-96g; -",
        "runtime: image, plan: hobby; E plan-unknown",
        "runtime: image, plan: Starter; W plan-unknown",
        "runtime: image, plan: pro_plus; W plan-unknown",
        "runtime: image, plan: starter plus; E plan-retired",
        "runtime: image, region: frankfurt; -",
        "runtime: image, region: london; E region-unknown",
        "runtime: image, startCommand: a; W manifest-server-rules",
        "runtime: image, dockerCommand: a; -",
        "runtime: image, numInstances: 3, plan: starter; -",
        "runtime: image, numInstances: 0; E not-allowed",
        "runtime: image, scaling: {minInstances: 1, maxInstances: 3}; W manifest-server-rules",
        "runtime: image, disk: {name: a, mountPath: /etc/secrets/}; E disk-path",
        "runtime: image, disk: {name: a, mountPath: /etc/app}; -",
        "runtime: image, disk: {name: a, mountPath: data}; E disk-path",
        "runtime: image, disk: {name: a, mountPath: /d}, numInstances: 2; E volume-instances",
        "runtime: image, disk: {name: a, mountPath: /d}, numInstances: 1; -",
        "runtime: image, maxShutdownDelaySeconds: 60, plan: free; E manifest-server-rules",
        "runtime: image, maxShutdownDelaySeconds: 60, plan: starter; -",
        "runtime: image, maxShutdownDelaySeconds: 301; E not-allowed",
        "runtime: image, ipAllowList: []; W manifest-server-rules",
        "runtime: image, healthCheckPath: health; W manifest-server-rules",
        "runtime: image, headers: [{path: /a, name: b, value: c}]; E manifest-server-rules",
        "runtime: image, staticPublishPath: ./dist; W bad-format",
        "runtime: image, schedule: '0 * * * *'; W bad-format",
        "runtime: image, maintenanceMode: {enabled: false}, plan: starter; -",
        "runtime: image, root: web; E unknown-key",
        "runtime: java; E not-allowed",
        "rootDir: web; E missing-key"
      })
  void keysOfAWebService(String keys, String expected) {
    assertEquals(
        list(expected), found("services:\n  - {type: web, name: app, " + IMAGE + keys + "}\n"));
  }

  private static final String IMAGE = "image: {url: 'docker.io/example/app:1.0.0'}, ";

  /** Keys of a service of any kind, in one line. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "type: web, runtime: node, buildCommand: a, startCommand: b; -",
        "type: web, runtime: node, buildCommand: a; E manifest-server-rules",
        "type: web, runtime: node, startCommand: b; W manifest-server-rules",
        "type: web, runtime: python, buildCommand: a, startCommand: b, dockerContext: .; E "
            + RULES,
        "type: web, runtime: docker, dockerContext: ., dockerfilePath: ./a; -",
        "type: web, runtime: docker, startCommand: a; E manifest-server-rules",
        "type: web, runtime: image; E manifest-server-rules",
        "type: web, runtime: static, buildCommand: a, staticPublishPath: b; -",
        "type: web, runtime: static, staticPublishPath: b, plan: free; E manifest-server-rules",
        "type: web, runtime: static, staticPublishPath: b, region: ohio; E manifest-server-rules",
        "type: web, runtime: static, staticPublishPath: b, headers: []; -",
        "type: static, runtime: static, staticPublishPath: b; E not-allowed",
        "type: pserv, runtime: docker, healthCheckPath: /a; W manifest-server-rules",
        "type: cron, runtime: docker, schedule: '0 * * * *'; -",
        "type: cron, runtime: docker; E missing-key",
        "type: cron, runtime: docker, schedule: '0 * * * *', disk: {name: a, mountPath: /d}; E "
            + RULES,
        "type: keyvalue, ipAllowList: [], plan: 256mb, persistenceMode: 'off'; -",
        "type: keyvalue, plan: free; E missing-key",
        "type: redis, ipAllowList: []; W manifest-deprecated-key",
        "type: keyvalue, ipAllowList: [{source: 0.0.0.0/0}]; W db-reachable",
        "type: workflow, runtime: python, buildCommand: a, repo: 'https://github.com/a/b'; -",
        "type: workflow, runtime: docker; W manifest-server-rules",
        "type: web, runtime: docker, envVars: ; -",
        "type: web, runtime: docker, branch: main; -"
      })
  void keysOfOtherServices(String keys, String expected) {
    assertEquals(list(expected), found("services:\n  - {name: app, " + keys + "}\n"));
  }

  /** One variable of a service called app, beside a worker, a database and a group. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "key: A, value: '1'; -",
        "key: A, value: 1; -",
        "key: A, value: ''; -",
        "key: A, value: ; -",
        "key: A, value: true; W env-value-type",
        "key: A, value: 'true'; -",
        "key: A, value: 3.10; W env-value-type",
        "key: A, value: 3.11; -",
        "key: A, value: 3.11.0; -",
        "key: A, value: 007; W env-value-type",
        "key: A, value: 100_000; W env-value-type",
        "key: A, value: 12345678901; -",
        "key: A, value: yes; W yaml-bare-word",
        "key: A, value: 'yes'; -",
        "key: A, value: yes please; -",
        "key: A, value: 'https://${HOST}/'; W reference-wrong-place",
        "key: A, value: '${{app.URL}}'; W reference-wrong-place",
        "key: A, value: 'costs $5'; -",
        "key: A, generateValue: true; -",
        "key: A, generateValue: true, value: a; E manifest-server-rules",
        "key: A, generateValue: false, value: a; -",
        "key: A, sync: false; -",
        "key: A, sync: false, value: ''; E manifest-server-rules",
        "key: A, sync: false, value: ; -",
        "key: A, sync: false, generateValue: true; E manifest-server-rules",
        "key: A, value: a, previewValue: b; -",
        "key: A; E manifest-server-rules",
        "value: a; E manifest-server-rules",
        "fromGroup: shared; -",
        "fromGroup: other; W manifest-server-rules",
        "fromGroup: shared, key: A; E manifest-server-rules",
        "key: A, fromDatabase: {name: db, property: host}; -",
        "key: A, fromDatabase: {name: db-replica, property: host}; -",
        "key: A, fromDatabase: {name: bd, property: host}; E manifest-server-rules",
        "key: A, fromDatabase: {name: db, property: url}; E manifest-server-rules",
        "key: A, fromDatabase: {name: db, property: hostport}; W manifest-server-rules",
        "key: A, fromDatabase: {name: db, property: host}, value: a; E manifest-server-rules",
        "key: A, fromService: {type: worker, name: jobs, property: host}; -",
        "key: A, fromService: {type: worker, name: job, property: host}; W manifest-server-rules",
        "key: A, fromService: {type: worker, name: jobs, property: url}; E manifest-server-rules",
        "key: A, fromService: {type: worker, name: jobs, envVarKey: SET}; -",
        "key: A, fromService: {type: worker, name: jobs, envVarKey: HOST}; -",
        "key: A, fromService: {type: worker, name: jobs, envVarKey: SHARED}; -",
        "key: A, fromService: {type: worker, name: jobs, envVarKey: UNSET}; E " + RULES,
        "key: A, fromService: {type: web, name: app, envVarKey: RENDER_EXTERNAL_URL}; -",
        "key: A, fromService: {type: web, name: app, envVarKey: PORT}; -",
        "key: A, fromService: {name: jobs, property: host}; E missing-key",
        "key: PORT, value: 18012; E manifest-server-rules",
        "key: PORT, value: 8000; -",
        "key: PGDATABASE, value: shop; W db-name-fixed",
        "key: TITLE, value: shop; -"
      })
  void variables(String variable, String expected) {
    String blueprint =
        """
        services:
          - type: web
            name: app
            runtime: docker
            healthCheckPath: /health
            envVars:
              - {%s}
          - type: worker
            name: jobs
            runtime: docker
            envVars:
              - {key: SET, value: a}
              - {key: HOST, fromService: {type: web, name: app, property: host}}
              - {fromGroup: shared}
        databases:
          - name: db
            databaseName: shop
            ipAllowList: []
            readReplicas: [{name: db-replica}]
        envVarGroups:
          - name: shared
            envVars: [{key: SHARED, generateValue: true}]
        """
            .formatted(variable);

    assertEquals(list(expected), found(blueprint));
  }

  /** Keys of a database, in one line. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "name: db; W db-reachable",
        "name: db, ipAllowList: []; -",
        "name: db, ipAllowList: [{source: 203.0.113.4/30, description: office}]; -",
        "name: db, ipAllowList: [{source: 0.0.0.0/0}]; W db-reachable",
        "name: db, ipAllowList: [], plan: 0.1c-256mb; -",
        "name: db, ipAllowList: [], plan: starter; E plan-retired",
        "name: db, ipAllowList: [], plan: pro plus; E plan-retired",
        "name: db, ipAllowList: [], plan: pro-4gb; -",
        "name: db, ipAllowList: [], plan: basic_256mb; W plan-unknown",
        "name: db, ipAllowList: [], plan: Basic-1gb; W plan-unknown",
        "name: db, ipAllowList: [], plan: essential-0; E plan-unknown",
        "name: db, ipAllowList: [], postgresMajorVersion: 16; -",
        "name: db, ipAllowList: [], diskSizeGB: 7; E not-allowed",
        "name: db, ipAllowList: [], diskSizeGB: 15; -",
        "name: db, ipAllowList: [], readReplicas: []; W read-replicas-empty",
        "name: db, ipAllowList: [], readReplicas: [{name: b}]; -",
        "name: db, ipAllowList: [], highAvailability: {enabled: true}, plan: basic-1gb; E " + RULES,
        "name: db, ipAllowList: [], highAvailability: {enabled: true}, plan: basic-4gb; -",
        "name: db, ipAllowList: [], highAvailability: {enabled: false}, plan: basic-256mb; -",
        "name: db, ipAllowList: [], connectionPool: pgbouncer, plan: 1c-2g; -",
        "name: db, ipAllowList: [], maxmemoryPolicy: noeviction; E unknown-key"
      })
  void databases(String database, String expected) {
    assertEquals(list(expected), found("databases:\n  - {" + database + "}\n"));
  }

  @Test
  void everyPlaceOfAResourceIsLookedAt() {
    String service = "{type: web, name: app, env: docker, healthCheckPath: /a}";

    String places =
        """
        services: [%1$s]
        ungrouped:
          services: [%1$s]
        projects:
          - name: shop
            environments:
              - {name: production, services: [%1$s]}
              - {name: staging, services: [%1$s]}
        """
            .formatted(service);

    assertEquals(java.util.Collections.nCopies(4, "W manifest-deprecated-key"), found(places));
  }

  @Test
  void aVariableOfAServiceInAnEnvironmentCanBeCopiedThere() {
    String text =
        """
        projects:
          - name: shop
            environments:
              - name: production
                services:
                  - {type: pserv, name: a, runtime: docker, envVars: [{key: X, value: b}]}
                  - type: worker
                    name: b
                    runtime: docker
                    envVars:
                      - {key: X, fromService: {type: pserv, name: a, envVarKey: X}}
                      - {key: Y, fromService: {type: pserv, name: a, envVarKey: Y}}
        """;

    assertEquals(List.of("E " + RULES), found(text));
  }

  @Test
  void oneNameIsForOneResourceOfAKind() {
    String text =
        """
        services:
          - {type: pserv, name: a, runtime: docker}
          - {type: worker, name: a, runtime: docker}
        databases:
          - {name: a, ipAllowList: []}
        envVarGroups:
          - name: a
            envVars: [{key: X, value: b}, {key: X, value: c}]
        """;

    assertEquals(List.of("E " + RULES, "W " + RULES), found(text));
  }

  @Test
  void aWorkspaceHasOneFreeDatabase() {
    String text =
        """
        databases:
          - {name: a, ipAllowList: [], plan: free}
          - {name: b, ipAllowList: [], plan: %s}
        """;

    assertEquals(List.of(), found(text.formatted("basic-1gb")));
    assertEquals(List.of("E " + RULES), found(text.formatted("free")));
  }

  @Test
  void aGroupAsksNobodyAndRefersToNothing() {
    String text =
        """
        databases: [{name: db, ipAllowList: []}]
        envVarGroups:
          - name: a
            envVars:
              - {key: X, sync: false}
              - {key: Y, fromDatabase: {name: db, property: host}}
        """;

    assertEquals(List.of("W prompt-in-group", "E " + RULES), found(text));
  }

  @Test
  void previewsOfAFixedBranch() {
    String text =
        """
        previews: {generation: automatic}
        services:
          - {type: worker, name: a, runtime: docker, branch: main}
        """;

    assertEquals(List.of("W preview-branch"), found(text));
    assertEquals(List.of(), found(text.replace("automatic", "'off'")));
  }

  @Test
  void aFileOfSomethingElseIsNotJudged() {
    assertEquals(List.of(), found("engine: cycles\nsamples: 128\n"));
  }

  @Test
  void whatHasANewNameIsRepaired() {
    String old =
        """
        services:
          - type: web
            name: app
            env: docker # a comment
            autoDeploy: false
            healthCheckPath: /health
            envVars:
              - key: REDIS
                fromService: {type: redis, name: cache, property: connectionString}
              - {key: A, value: true}
              - {key: B, value: 3.10}
          - {"type": 'redis', name: cache, ipAllowList: []}
        """;
    String fixed =
        old.replace("env: docker", "runtime: docker")
            .replace("autoDeploy: false", "autoDeployTrigger: \"off\"")
            .replace("redis,", "keyvalue,")
            .replace("'redis'", "'keyvalue'")
            .replace("value: true", "value: \"true\"")
            .replace("value: 3.10", "value: \"3.10\"");

    Tree.write(folder, Map.of("render.yaml", old));
    Cli.run(folder, "validate", "--fix", "--today=2026-11-23");

    assertEquals(fixed, Tree.read(folder.resolve("render.yaml")));
    assertEquals(List.of(), found(fixed));
  }

  private static List<String> list(String expected) {
    return expected == null ? List.of() : List.of(expected);
  }

  private List<String> found(String blueprint) {
    Tree.write(folder, Map.of("render.yaml", blueprint));
    return VALIDATION
        .run(
            new ValidationOrder(
                folder, List.of(folder), List.of("render"), LocalDate.of(2026, 11, 23)))
        .findings()
        .stream()
        .filter(finding -> CODES.contains(finding.code().id()))
        .map(finding -> finding.severity().name().charAt(0) + " " + finding.code().id())
        .collect(Collectors.toList());
  }
}
