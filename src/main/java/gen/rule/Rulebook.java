package gen.rule;

import gen.platform.Offer.Kind;
import gen.validate.ButtonForm.Status;
import gen.validate.Check;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules whose checks need more than data, by code. */
public final class Rulebook {

  private static final Set<Kind> UNLISTED =
      Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.CACHE_PLAN, Kind.ADDON, Kind.STACK);

  private static final Set<Kind> PLANS =
      Set.of(Kind.PLAN, Kind.DATABASE_PLAN, Kind.CACHE_PLAN, Kind.ADDON);

  private Rulebook() {}

  /** Every check, by the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    plans(checks);
    drift(checks);
    form(checks);
    pages(checks);
    secrets(checks);
    databases(checks);
    starts(checks);
    addresses(checks);
    return checks;
  }

  /** Plans, versions and what is known of them. */
  private static void plans(Map<String, Check> checks) {
    checks.put("db-version", new DbVersion());
    checks.put("free-db-expires", new FreeDbExpires());
    checks.put("plan-feature-mismatch", new PlanFeatureMismatch());
    checks.put("plan-memory-low", new PlanMemoryLow());
    checks.put("plan-retired", new Retired(PLANS));
    checks.put("plan-unknown", new Unlisted(UNLISTED));
    checks.put("platform-data-stale", new PlatformDataStale());
    checks.put("platform-eol", new PlatformEol());
    checks.put("price-jump", new PriceJump());
    checks.put("answer-replaced", new AnswerReplaced());
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("region-retired", new Retired(Set.of(Kind.REGION)));
    checks.put("region-without-database", new RegionWithoutDatabase());
    checks.put("region-unknown", new Unlisted(Set.of(Kind.REGION)));
    checks.put("verification-stale", new VerificationStale());
  }

  /** What differs from the descriptor, or from what gen made. */
  private static void drift(Map<String, Check> checks) {
    checks.put("build-from-source", new BuildFromSource());
    checks.put("env-enum-invalid", new EnvEnumInvalid());
    checks.put("generated-file-edited", new GeneratedFileEdited());
    checks.put("image-drift", new ImageDrift());
    checks.put("image-registry", new ImageRegistry());
    checks.put("image-tag-floating", new ImageTagFloating());
    checks.put("manifests-disagree", new ManifestsDisagree());
    checks.put("instance-behind", new InstanceBehind());
    checks.put("manifest-drift", new ManifestDrift());
    checks.put("secret-was-asked", new SecretWasAsked());
    checks.put("disk-moved", new DiskMoved());
    checks.put("required-env-added", new RequiredEnvAdded());
    checks.put("required-env-missing", new RequiredEnvMissing());
    checks.put("script-crlf", new ScriptCrlf());
    checks.put("script-unreached", new ScriptUnreached());
    checks.put("start-differs", new StartDiffers());
    checks.put("template-source-mismatch", new TemplateSourceMismatch());
    checks.put("unknown-env", new UnknownEnv());
  }

  /** Where files lie and what they may say. */
  private static void form(Map<String, Check> checks) {
    checks.put("file-missing", new FileMissing());
    checks.put("manifest-file-collision", new ManifestFileCollision());
    checks.put("code-unbalanced", new CodeUnbalanced());
    checks.put("not-understood", new NotUnderstood());
    checks.put("manifest-location", new ManifestLocation());
    checks.put("manifest-retired", new ManifestRetired());
    checks.put("reference-dangling", new ReferenceDangling());
    checks.put("manifest-server-rules", new UnsetReference());
    checks.put("prompt-format", new PromptFormat());
    checks.put("reference-wrong-place", new ReferenceWrongPlace());
    checks.put("setting-shadowed", new SettingShadowed());
    checks.put("too-many-prompts", new TooManyPrompts());
  }

  /** Pages of documentation. */
  private static void pages(Map<String, Check> checks) {
    checks.put("admin-env-order", new AdminEnvOrder());
    checks.put("button-of-others", new ButtonOfOthers());
    checks.put("button-parameter", new ButtonParameters());
    checks.put("button-url-invented", new ButtonForms(Set.of(Status.NEVER)));
    checks.put("button-url-outdated", new ButtonForms(Set.of(Status.OLDER, Status.ENDED)));
    checks.put("default-credentials", new DefaultCredentials());
    checks.put("docs-dead-fact", new LinkToOwnComputer());
    checks.put("docs-drift", new PageOrdersEnded());
    checks.put("docs-jinja-escape", new MacrosEatReferences());
    checks.put("docs-section-missing", SectionsMissing.ofAllButUpdates());
    checks.put("first-admin-open", new FirstAdminOpen());
    checks.put("update-path-missing", SectionsMissing.ofUpdates());
  }

  /** Secrets. */
  private static void secrets(Map<String, Check> checks) {
    checks.put("secret-charset", new SecretCharset());
    checks.put("secret-diverges", new SecretDiverges());
    checks.put("secret-ephemeral", new SecretEphemeral());
    checks.put("secret-format", new SecretFormat());
    checks.put("secret-literal", new SecretLiteral());
    checks.put("secret-logged", new SecretLogged());
    checks.put("secret-not-generated", new SecretNotGenerated());
    checks.put("secret-not-marked", new SecretNotMarked());
  }

  /** The database and the way to it. */
  private static void databases(Map<String, Check> checks) {
    checks.put("database-missing", new DatabaseMissing());
    checks.put("database-unused", new DatabaseUnused());
    checks.put("db-attach-step", new DbAttachStep());
    checks.put("db-connections", new DbConnections());
    checks.put("db-extension", new DbExtension());
    checks.put("db-host-public", new DbHostPublic());
    checks.put("db-pooler", new DbPooler());
    checks.put("db-privilege", new DbPrivilege());
    checks.put("db-schema-privilege", new DbSchemaPrivilege());
    checks.put("db-tls", new DbTls());
    checks.put("db-url-scheme", new DbUrlScheme());
    checks.put("db-url-shape", new DbUrlShape());
    checks.put("db-url-unencoded", new DbUrlUnencoded());
    checks.put("host-dead", new HostDead());
    checks.put("embedded-db-fallback", new EmbeddedDbFallback());
    checks.put("tls-globally-off", new TlsGloballyOff());
    checks.put("wiring-differs", new WiringDiffers());
  }

  /** Storage, port, command and start. */
  private static void starts(Map<String, Check> checks) {
    checks.put("bind-address", new BindAddress());
    checks.put("boot-timeout", new BootTimeout());
    checks.put("command-needs-shell", new CommandNeedsShell());
    checks.put("health-check-missing", new HealthCheckMissing());
    checks.put("migrations-concurrent", new MigrationsConcurrent());
    checks.put("migrations-unplaced", new MigrationsUnplaced());
    checks.put("persistence-missing", new PersistenceMissing());
    checks.put("port-mismatch", new PortMismatch());
    checks.put("predeploy-disk", new PredeployDisk());
    checks.put("private-network-ip-family", new PrivateNetworkIpFamily());
    checks.put("privileged-port", new PrivilegedPort());
    checks.put("root-required", new RootRequired());
    checks.put("scale-to-zero", new ScaleToZero());
    checks.put("smtp-blocked", new SmtpBlocked());
    checks.put("volume-path", new VolumePath());
  }

  /** Public addresses, hosts and proxies. */
  private static void addresses(Map<String, Check> checks) {
    checks.put("base-url-guessed", new BaseUrlGuessed());
    checks.put("base-url-placeholder", new BaseUrlPlaceholder());
    checks.put("base-url-scheme", new BaseUrlScheme());
    checks.put("base-url-unset", new BaseUrlUnset());
    checks.put("build-time-env", new BuildTimeEnv());
    checks.put("cookie-public-suffix", new CookiePublicSuffix());
    checks.put("csrf-origin", new CsrfOrigin());
    checks.put("host-allowlist", new HostAllowlist());
    checks.put("proxy-trust", new ProxyTrust());
    checks.put("trust-wildcard", new TrustWildcard());
  }
}
