package gen.deployment;

import gen.app.App;
import gen.app.AppReader;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.List;

/** Small apps on the real platforms, and on one that does not exist. */
final class Wired {

  static final List<String> PLATFORMS = List.of("fly", "heroku", "railway", "render");

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms ALL =
      new Platforms(
          List.of(
              Path.of("templates").toAbsolutePath(),
              Path.of("src/test/resources/platforms").toAbsolutePath()),
          SCHEMAS::builtIn);

  private Wired() {}

  /** An app of which only these lines are said, with an image whose command is known. */
  static App app(String lines) {
    String text =
        "version: 1\nid: notes\nname: Notes\ndescription: Keeps notes of all kinds for a team.\n"
            + (lines.contains("image:")
                ? ""
                : "image: {name: example/notes, tag: \"1.0.0\", ownCommand: [/app]}\n")
            + "http: {port: 3000}\npostgres: {}\n"
            + lines;
    return new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", text));
  }

  /** The app on a platform. */
  static Deployment on(String platform, String lines) {
    return Wiring.wire(app(lines), ALL.select(List.of(platform)).get(0), Instance.FIRST);
  }

  /** What is found, as code and line. */
  static List<String> found(Deployment deployment) {
    return deployment.findings().stream().map(Wired::told).toList();
  }

  private static String told(Finding finding) {
    return finding.code().id() + " " + finding.place().line();
  }
}
