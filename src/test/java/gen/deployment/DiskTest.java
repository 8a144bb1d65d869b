package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Randomness;
import gen.app.App;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folders of an app are kept, and where. */
class DiskTest {

  private static final String ENV =
      "env:\n  DATABASE_URL: ${postgres.url}\n  DB_TLS: \"1\"\n  PORT: ${port}\n";

  /** Needs an adapter wherever there can be one, since no manifest joins these two. */
  private static final String SPLIT =
      "env:\n  DB: \"${postgres.host}:${postgres.port}\"\n  PORT: ${port}\n";

  private static String storage(String first, String second) {
    return "storage:\n"
        + "  - {path: /srv/photos, holds: photos, sizeGb: 7, loss: "
        + first
        + "}\n  - {path: /srv/words, holds: the word list, sizeGb: 2, loss: "
        + second
        + "}\n";
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "fly, unwanted, storage-lost 14",
    "railway, unwanted, storage-lost 14",
    "render, unwanted, storage-lost 14",
    "heroku, unwanted, storage-lost 13",
    "fly, fatal, storage-impossible 14",
    "railway, fatal, storage-impossible 14",
    "render, fatal, storage-impossible 14",
    "heroku, fatal, storage-impossible 13",
    "fly, acceptable, ",
    "heroku, acceptable, "
  })
  void aSecondFolderThatNothingMovesIsToldOnce(String platform, String loss, String told) {
    Deployment deployment = Wired.on(platform, ENV + storage(loss, loss));

    assertEquals(told == null ? List.of() : List.of(told), Wired.found(deployment));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "fly, fatal",
    "railway, fatal",
    "render, fatal",
    "fly, unwanted",
    "railway, unwanted"
  })
  void aVariableMovesTheSecondFolderToTheDisk(String platform, String loss) {
    Deployment deployment = Wired.on(platform, ENV + storage(loss, loss + ", variable: WORDS_DIR"));

    Disk disk = deployment.web().disk().orElseThrow();
    assertEquals(List.of(), Wired.found(deployment));
    assertEquals("/srv/photos", disk.path());
    assertEquals(9, disk.sizeGb());
    assertEquals("photos and the word list", disk.holds());
    assertEquals(
        new Binding.Literal("/srv/photos/.srv-words"),
        deployment.setting("WORDS_DIR").orElseThrow().binding());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"fly, /srv/photos/.srv-words/", "heroku, /srv/words/"})
  void aVariableOfTheAppIsChangedOnlyWhereTheFolderIsMoved(String platform, String value) {
    String own = "  WORDS_DIR: /srv/words/\n  DICTIONARY: ${env.WORDS_DIR}en\n";

    Deployment deployment =
        Wired.on(platform, ENV + own + storage("unwanted", "unwanted, variable: WORDS_DIR"));

    assertEquals(
        new Binding.Literal(value), deployment.setting("WORDS_DIR").orElseThrow().binding());
    assertEquals(
        new Binding.Literal(value + "en"),
        deployment.setting("DICTIONARY").orElseThrow().binding());
    assertEquals(
        List.of("DATABASE_URL", "DB_TLS", "PORT", "WORDS_DIR", "DICTIONARY"),
        deployment.settings().stream().map(Setting::name).toList());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "fly, root, /srv/photos/.srv-words",
    "render, root, /srv/photos/.srv-words",
    "railway, root, ",
    "fly, node, ",
    "render, 1000, "
  })
  void anAdapterThatIsThereAnywayMakesLinks(String platform, String user, String place) {
    String image =
        "image: {name: example/notes, tag: \"1.0.0\", ownCommand: [/app], user: \"%s\"}\n";

    Deployment deployment =
        Wired.on(platform, image.formatted(user) + SPLIT + storage("fatal", "unwanted"));

    App.Storage words = deployment.app().storage().get(1);
    assertEquals(
        Optional.ofNullable(place), deployment.web().disk().flatMap(disk -> disk.placeOf(words)));
    assertEquals(
        place == null ? List.of("storage-lost 13") : List.of(),
        Wired.found(deployment).stream().filter(each -> each.startsWith("storage")).toList());
  }

  @Test
  void anImageWithoutAShellGetsNoLinks() {
    String image =
        "image: {name: example/notes, tag: \"1.0.0\", ownCommand: [/app], shell: false}\n";

    Deployment deployment = Wired.on("render", image + SPLIT + storage("unwanted", "unwanted"));

    assertTrue(deployment.web().adapter().isPresent());
    assertTrue(Wired.found(deployment).contains("storage-lost 13"));
  }

  @Test
  void aFolderBelowTheFirstIsOnTheDiskByItself() {
    Deployment deployment =
        Wired.on(
            "render",
            ENV
                + "storage:\n"
                + "  - {path: /data, holds: files, loss: fatal}\n"
                + "  - {path: /data/thumbnails/, holds: thumbnails, loss: acceptable}\n"
                + "  - {path: /data/mail, holds: mail, loss: fatal}\n"
                + "  - {path: /database, holds: notes, loss: unwanted}\n");

    Disk disk = deployment.web().disk().orElseThrow();
    assertEquals(List.of("storage-lost 16"), Wired.found(deployment));
    assertEquals(2, disk.sizeGb());
    assertEquals(
        List.of("/data", "/data/thumbnails", "/data/mail", "-"),
        deployment.app().storage().stream().map(each -> disk.placeOf(each).orElse("-")).toList());
  }

  /** What is on the disk already must be found again after a folder was added. */
  @Test
  void aFolderThatIsAddedMovesNoOther() {
    List<String> folders =
        List.of("/srv/a", "/srv/a-b", "/srv/a/c", "/var/x", "/srv/b", "/srv-b", "/srv");
    StringBuilder lines = new StringBuilder(ENV + "storage:\n");
    List<Disk.Kept> before = List.of();
    for (String folder : folders) {
      lines.append(
          "  - {path: %s, holds: files, loss: fatal, variable: V%d}\n"
              .formatted(folder, before.size()));
      Disk disk = Wired.on("fly", lines.toString()).web().disk().orElseThrow();

      List<String> then = before.stream().map(Disk.Kept::path).toList();
      List<String> now = disk.folders().stream().map(Disk.Kept::path).toList();
      assertEquals(then, now.subList(0, then.size()));
      assertEquals(now.size(), new HashSet<>(now).size(), now::toString);
      before = disk.folders();
    }
    assertEquals(folders.size(), before.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "${public.host}",
        "{prompt: {}}",
        "{value: /srv/words, when: disk}",
        "{values: [{value: /srv/words, when: disk}, {omit: true}]}"
      })
  void aVariableThatHoldsSomethingElseIsRefused(String own) {
    String lines = ENV + "  W: " + own + "\n" + storage("fatal", "fatal, variable: W");

    assertEquals(List.of("storage-variable"), refused(lines), lines);
  }

  @Test
  void aFolderIsNamedOnceAndAVariableMovesOneFolder() {
    assertEquals(
        List.of("storage-variable"),
        refused(ENV + storage("fatal, variable: W", "fatal, variable: W")));
    assertEquals(
        List.of("storage-variable"),
        refused(ENV + storage("fatal", "fatal").replace("/srv/words", "/srv/photos/")));
  }

  private static List<String> refused(String lines) {
    try {
      Wired.app(lines);
      return List.of();
    } catch (gen.finding.Rejected e) {
      return e.findings().stream().map(each -> each.code().id()).toList();
    }
  }

  /** Whatever folders an app has: what matters is kept, or it is said that it is not. */
  @Test
  void everyFolderThatMattersIsKeptOrTold() {
    Randomness.announce(DiskTest.class);
    Randomness random = Randomness.forTest(DiskTest.class, "folders");
    for (int i = 0; i < 60; i++) {
      String lines = random.pick(List.of(ENV, SPLIT)) + folders(random);
      for (String platform : Wired.PLATFORMS) {
        Deployment deployment = Wired.on(platform, lines);
        for (App.Storage each : deployment.app().storage()) {
          boolean kept = deployment.web().disk().flatMap(disk -> disk.placeOf(each)).isPresent();
          boolean told = deployment.findings().stream().anyMatch(f -> tells(f, each));
          boolean matters = each.loss() != App.Loss.ACCEPTABLE;
          assertTrue(matters ? kept != told : !told, () -> platform + "\n" + lines);
        }
        apart(deployment, lines);
      }
    }
  }

  /** No two folders lie in each other that did not before. */
  private static void apart(Deployment deployment, String lines) {
    List<Disk.Kept> all = deployment.web().disk().map(Disk::folders).orElse(List.of());
    for (Disk.Kept one : all) {
      for (Disk.Kept other : all) {
        boolean within = one != other && Disk.isAt(one.path(), other.path());
        boolean before = Disk.isAt(one.storage().path(), other.storage().path());
        boolean mounted = other.path().equals(all.get(0).path());
        assertTrue(!within || before || mounted, () -> one + " " + other + "\n" + lines);
      }
    }
  }

  private static boolean tells(Finding finding, App.Storage storage) {
    return finding.code().id().startsWith("storage-")
        && finding.message().contains(storage.path() + " (");
  }

  private static String folders(Randomness random) {
    List<String> paths =
        new ArrayList<>(
            List.of("/a", "/a/b", "/a/b/c", "/ab", "/a-b", "/x/y", "/x", "/x/y/z", "/x-y"));
    StringBuilder lines = new StringBuilder("storage:\n");
    int count = 1 + random.below(5);
    for (int i = 0; i < count; i++) {
      String path = paths.remove(random.below(paths.size()));
      lines.append("  - {path: ").append(path).append(", holds: files");
      lines.append(", loss: ").append(random.pick(List.of("acceptable", "unwanted", "fatal")));
      lines.append(random.chance(2) ? ", variable: V" + i : "").append("}\n");
    }
    return lines.toString();
  }
}
