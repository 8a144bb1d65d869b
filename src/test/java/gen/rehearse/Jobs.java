package gen.rehearse;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A rehearsal of the app with jobs, from manifests that tests may spoil. */
record Jobs(Manifests manifests, Path programs, List<String> options) {

  private static final Path COMMITTED =
      Path.of("src/test/resources/rehearse/jobs").toAbsolutePath();

  /** Its manifests for a platform, in an empty folder. */
  static Jobs on(String platform, Path folder) throws IOException {
    Manifests manifests = new Manifests(platform, folder.resolve("deploy"), Manifests.freePort());
    Manifests.copy(COMMITTED.resolve(platform), manifests.folder());
    manifests.edit("render.yaml", "8000", "" + manifests.port());
    Path programs = Files.createDirectories(folder.resolve("deploy/programs"));
    program(programs, "jobber", JobsApp.class);
    program(programs, "visit", JobsVisit.class);
    return new Jobs(manifests, programs, List.of());
  }

  private static void program(Path folder, String name, Class<?> type) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s:%s' %s \"$@\"\n"
            .formatted(
                System.getProperty("java.home"),
                Run.place(type),
                Run.place(org.postgresql.Driver.class),
                type.getName()));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** With more options. */
  Jobs with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Jobs(manifests, programs, all);
  }

  /** With a text of a manifest in place of another one. */
  Jobs spoilt(String before, String after) {
    manifests.edit("render.yaml", before, after);
    return this;
  }

  /** Rehearses it. */
  Run run(String... web) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    Path folder = manifests.root().getParent();
    List<String> words = new ArrayList<>(List.of("rehearse", "-p", manifests.platform()));
    words.addAll(List.of("--output", manifests.root().toString()));
    words.addAll(List.of("--postgres", TestPostgres.url(), "--patience", "60"));
    words.addAll(options);
    words.add("--");
    words.addAll(web.length > 0 ? List.of(web) : List.of("jobber", "web", "" + manifests.port()));
    Path templates = Path.of("templates").toAbsolutePath();
    String path = programs + ":" + System.getenv("PATH");
    int code =
        CommandRunner.run(
            new Surroundings(folder, templates, folder, path, console),
            words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }
}
