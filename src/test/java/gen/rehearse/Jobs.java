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
record Jobs(Manifests manifests, Path programs, String path, List<String> options) {

  private static final Path COMMITTED =
      Path.of("src/test/resources/rehearse/jobs").toAbsolutePath();

  /** Its manifests for a platform, in an empty folder. */
  static Jobs on(String platform, Path folder) throws IOException {
    Manifests manifests = new Manifests(platform, folder.resolve("deploy"), Manifests.freePort());
    Manifests.copy(COMMITTED.resolve(platform), manifests.folder());
    manifests.edit("render.yaml", "8000", "" + manifests.port());
    return with(manifests);
  }

  /** What gen makes for a platform of the app that does everything in one process. */
  static Jobs generated(String platform, Path folder) throws IOException {
    Manifests manifests = new Manifests(platform, folder.resolve("deploy"), Manifests.freePort());
    Path descriptor = Files.createDirectories(manifests.root()).resolve("gen.yaml");
    String text = Files.readString(COMMITTED.resolveSibling("jobs-all").resolve("gen.yaml"));
    Files.writeString(descriptor, text.replace("port: 3000", "port: " + manifests.port()));
    Jobs jobs = with(manifests);
    Run made =
        jobs.gen("-p", platform, "-d", descriptor.toString(), "-o", manifests.root().toString());
    if (made.code() != 0) {
      throw new IllegalStateException(made.all());
    }
    return jobs;
  }

  private static Jobs with(Manifests manifests) throws IOException {
    Path programs = Files.createDirectories(manifests.root().resolve("programs"));
    program(programs, "jobber", JobsApp.class);
    program(programs, "visit", JobsVisit.class);
    return new Jobs(manifests, programs, System.getenv("PATH"), List.of());
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
    return new Jobs(manifests, programs, path, all);
  }

  /** On a computer with no other programs. */
  Jobs alone() {
    return new Jobs(manifests, programs, "", options);
  }

  /** With a text of Render's manifest in place of another one. */
  Jobs spoilt(String before, String after) {
    return edited("render.yaml", before, after);
  }

  /** With a text of a file in place of another one. */
  Jobs edited(String file, String before, String after) {
    manifests.edit(file, before, after);
    return this;
  }

  /** Rehearses it. */
  Run run(String... first) {
    List<String> words = new ArrayList<>(List.of("rehearse", "-p", manifests.platform(), "-o"));
    words.add(manifests.root().toString());
    words.addAll(List.of("--postgres", TestPostgres.url(), "--patience", "60"));
    words.addAll(options);
    words.add("--");
    words.addAll(List.of(first));
    return gen(words.toArray(String[]::new));
  }

  private Run gen(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    Path folder = manifests.root().getParent();
    Path templates = Path.of("templates").toAbsolutePath();
    int code =
        CommandRunner.run(
            new Surroundings(folder, templates, folder, programs + ":" + path, console), words);
    return new Run(code, out.toString(), err.toString());
  }
}
