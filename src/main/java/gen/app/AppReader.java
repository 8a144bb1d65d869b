package gen.app;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import gen.document.Schema;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the text of a descriptor into an {@link App}, or says everything that is wrong with it. */
public final class AppReader {

  private final Schema schema;

  /** Reads descriptors that follow this schema. */
  public AppReader(Schema schema) {
    this.schema = schema;
  }

  /**
   * The app that a descriptor describes.
   *
   * @throws Rejected with all findings when one of them is an error
   */
  public App read(Source source) {
    Node document = Documents.parse(source, Format.YAML);
    Rejected.ifAnyError(schema.check(document));
    List<Finding> findings = new ArrayList<>();
    App app = app(new Fields(document, schema.defaults()), new VariableReader(findings));
    findings.addAll(AppChecker.check(app));
    findings.sort(null);
    Rejected.ifAnyError(findings);
    return app;
  }

  /** What is doubtful about an app that was read. */
  public static List<Finding> warnings(App app) {
    return AppChecker.check(app);
  }

  private static App app(Fields root, VariableReader variables) {
    return new App(
        root.text("id"),
        root.text("name"),
        root.text("description"),
        root.texts("notes"),
        links(root),
        List.of(service(root, variables)),
        StoreReader.read(root),
        new App.Work(root.isTrue("work.unattended"), root.isTrue("work.smtp")),
        admin(root.in("admin")),
        DocsReader.read(root),
        DocsReader.counting(root),
        SelectionReader.read(root),
        SelectionReader.options(root),
        root.place("description"),
        root);
  }

  /** The service whose keys stand at the top. */
  private static Service service(Fields root, VariableReader variables) {
    return new Service(
        Service.FIRST,
        image(root.in("image")),
        http(root.in("http")),
        root.has("release") ? Optional.of(release(root.in("release"))) : Optional.empty(),
        variables.read(root.in("env")),
        root.each("storage", AppReader::storage),
        amount(root, "memory.minimumMb"),
        root);
  }

  private static ReleaseStep release(Fields release) {
    return new ReleaseStep(
        release.texts("command"), release.isTrue("disk"), release.node().place());
  }

  private static Links links(Fields root) {
    return new Links(
        root.text("website"),
        root.text("documentation"),
        root.text("repository"),
        root.optional("folder"),
        root.text("releases"),
        root.text("license"));
  }

  private static Image image(Fields image) {
    return new Image(
        image.text("name"),
        image.text("tag"),
        image.texts("command"),
        image.texts("entrypoint"),
        image.texts("ownCommand"),
        image.text("user"),
        image.texts("writes"),
        image.isTrue("needsRoot"),
        shell(image),
        image.texts("fixed"),
        new Image.BundledDatabase(
            image.text("bundledDatabase.startedBy"), image.texts("bundledDatabase.unless")),
        LeanReader.read(image),
        image.place(image.has("command") ? "command" : "bundledDatabase"));
  }

  private static Image.Shell shell(Fields image) {
    return new Image.Shell(
        image.isTrue("shell"), image.place(image.has("shell") ? "shell" : "name"));
  }

  private static App.Http http(Fields http) {
    return new App.Http(
        http.number("port"),
        http.texts("portOption"),
        http.optional("health.path"),
        amount(http, "startSeconds"));
  }

  private static Amount amount(Fields fields, String path) {
    return new Amount(fields.number(path), fields.has(path));
  }

  private static App.Storage storage(Fields storage) {
    return new App.Storage(
        storage.text("path").replaceAll("(?<=.)/+$", ""),
        storage.text("holds"),
        App.Loss.valueOf(storage.text("loss").toUpperCase(Locale.ROOT)),
        storage.number("sizeGb"),
        storage.text("variable", ""),
        storage.node().place());
  }

  private static App.Admin admin(Fields admin) {
    return new App.Admin(
        admin.isTrue("firstVisitor"),
        admin.text("path"),
        admin.text("defaultLogin"),
        admin.texts("variables"));
  }
}
