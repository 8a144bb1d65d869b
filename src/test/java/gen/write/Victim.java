package gen.write;

import gen.Cli;
import gen.MadeRepository;
import gen.Main;
import gen.Tree;
import gen.deployment.Instance;
import gen.document.Documents;
import gen.pipeline.Order;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** A repository in which gen is killed while it goes from one descriptor to another and back. */
final class Victim {

  private final Path folder;
  private final Path repository;
  private final Map<String, String> old;
  private final Map<String, String> next;
  private boolean isOld;

  Victim(Path folder) throws IOException {
    this.folder = folder;
    this.repository = folder.resolve("repository");
    Tree.copy(MadeRepository.BASE, repository);
    Tree.copy(MadeRepository.BASE.resolve("gen.yaml"), repository.resolve("next.yaml"));
    Tree.edit(repository.resolve("next.yaml"), "id: notes", "id: papers");
    Tree.edit(repository.resolve("next.yaml"), "name: Notes", "name: Papers");
    gen("gen.yaml");
    this.old = Tree.of(repository);
    WritingLoop.save(changes("next.yaml"), folder.resolve("old-to-next"));
    gen("next.yaml");
    this.next = Tree.of(repository);
    WritingLoop.save(changes("gen.yaml"), folder.resolve("next-to-old"));
  }

  /** Kills the part that writes, at any moment. */
  void killWriter(Random random) throws IOException, InterruptedException {
    Path there = folder.resolve(isOld ? "old-to-next" : "next-to-old");
    Path back = folder.resolve(isOld ? "next-to-old" : "old-to-next");
    Process process =
        java(
            WritingLoop.class,
            there.toString(),
            back.toString(),
            repository.resolve("deploy").toString(),
            Cli.temporary().toString());
    if (process.getInputStream().read() != 'r') {
      throw new IllegalStateException("the writer did not start");
    }
    LockSupport.parkNanos(random.nextInt(40_000_000));
    kill(process);
  }

  /** Kills the whole program, soon after it began to write. */
  void killProgram(Random random) throws IOException, InterruptedException {
    String[] before = names();
    String descriptor = isOld ? "next.yaml" : "gen.yaml";
    Process process = java(Main.class, "--templates", "own", "--descriptor", descriptor);
    while (process.isAlive() && Arrays.equals(before, names())) {
      LockSupport.parkNanos(100_000);
    }
    LockSupport.parkNanos(random.nextInt(12_000_000));
    kill(process);
  }

  /** True when the repository is neither as it was nor as it should have become. */
  boolean isInTheMiddle() {
    Map<String, String> now = Tree.of(repository);
    return !now.equals(old) && !now.equals(next);
  }

  /** The files that are neither the old nor the new ones. */
  List<String> brokenFiles() {
    List<String> broken = new ArrayList<>();
    Tree.of(repository)
        .forEach(
            (path, now) -> {
              if (!isWhole(path, now)) {
                broken.add(path + " is half written");
              }
            });
    return broken;
  }

  /** A ledger may name both versions while one takes the place of the other. */
  private boolean isWhole(String path, String now) {
    if (!old.containsKey(path) && !next.containsKey(path)) {
      return true;
    }
    if (path.endsWith("/gen.sum")) {
      List<String> lines = (old.get(path) + next.get(path)).lines().toList();
      return now.endsWith("\n") && lines.containsAll(now.lines().toList());
    }
    return now.equals(old.get(path)) || now.equals(next.get(path));
  }

  /** Runs gen again, for the old or for the new descriptor; what it cannot repair. */
  List<String> repair(boolean toOld) {
    Cli.Result result = gen(toOld ? "gen.yaml" : "next.yaml");
    Map<String, String> wanted = toOld ? old : next;
    Map<String, String> now = Tree.of(repository);
    isOld = toOld;
    if (result.code() == 0 && now.equals(wanted)) {
      return List.of();
    }
    restore(wanted);
    TreeSet<String> surplus = new TreeSet<>(now.keySet());
    surplus.removeAll(wanted.keySet());
    return List.of(
        "not repaired: " + result.err().lines().findFirst().orElse("") + "; left over: " + surplus);
  }

  /** So that one fault is not counted again and again. */
  private void restore(Map<String, String> wanted) {
    for (String path : new TreeSet<>(Tree.of(repository).keySet()).descendingSet()) {
      if (!wanted.containsKey(path)) {
        repository.resolve(path).toFile().delete();
      }
    }
    Cli.run(repository, "--templates", "own", "--force", "--descriptor", name(wanted));
  }

  private String name(Map<String, String> wanted) {
    return wanted.equals(old) ? "gen.yaml" : "next.yaml";
  }

  private Cli.Result gen(String descriptor) {
    return Cli.run(repository, "--templates", "own", "--descriptor", descriptor);
  }

  private List<Change> changes(String descriptor) {
    Schemas schemas = new Schemas();
    List<Path> roots = List.of(Cli.TEMPLATES, repository.resolve("own"));
    Folders folders =
        new Folders(
            repository.resolve("deploy"),
            repository.resolve("docs"),
            repository.resolve("README.md"),
            Cli.temporary(),
            repository);
    return new Pipeline(new Platforms(roots, schemas::builtIn), schemas)
        .run(
            new Order(
                Documents.load(repository.resolve(descriptor), descriptor),
                List.of(),
                Instance.FIRST,
                folders,
                Order.Mode.DRY_RUN,
                false,
                false))
        .changes();
  }

  private String[] names() {
    String[] names = repository.resolve("deploy/toy").toFile().list();
    Arrays.sort(names);
    return names;
  }

  private Process java(Class<?> program, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dgen.templates=" + Cli.TEMPLATES);
    command.add("-Djava.io.tmpdir=" + Cli.temporary());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(repository.toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }
}
