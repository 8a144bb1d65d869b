package gen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gen.app.App;
import gen.cli.GenCommand;
import gen.deployment.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house, held by the build. */
class ArchitectureTest {

  private static final Path MAIN = Examples.ROOT.resolve("src/main/java");

  /**
   * A line of the table in {@code docs/architecture.md}: a package, what it holds, what it may use.
   */
  private static final Pattern ROOM =
      Pattern.compile("(?m)^\\| `gen\\.?([a-z.]*)` \\| [^|]+ \\| ([a-z., ]+) \\|$");

  /** Which packages each package may use. */
  private static final Map<String, Set<String>> USES = new LinkedHashMap<>();

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    ROOM.matcher(Examples.text(Examples.ROOT.resolve("docs/architecture.md")))
        .results()
        .forEach(room -> USES.put(room.group(1), allOf(room.group(2))));
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gen");
    assertFalse(classes.isEmpty());
    assertEquals(GenCommand.class.getPackageName(), "gen.cli");
  }

  /** Those that are named, and all that these may use. They stand above, so nothing goes round. */
  private static Set<String> allOf(String named) {
    if (named.equals("all")) {
      return Set.copyOf(USES.keySet());
    }
    Set<String> all = new TreeSet<>();
    for (String name : named.equals("nothing") ? new String[0] : named.split(", ")) {
      assertTrue(USES.containsKey(name), () -> name + " stands below what uses it");
      all.add(name);
      all.addAll(USES.get(name));
    }
    return all;
  }

  @Test
  void packagesUseOnlyThoseBelowThem() {
    USES.forEach(
        (name, used) ->
            noClasses()
                .that()
                .resideInAPackage(named(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    USES.keySet().stream()
                        .filter(other -> !other.equals(name) && !used.contains(other))
                        .map(ArchitectureTest::named)
                        .toArray(String[]::new))
                .check(classes));
  }

  private static String named(String room) {
    return room.isEmpty() ? "gen" : "gen." + room;
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> packages = new TreeSet<>();
    classes.forEach(each -> packages.add(each.getPackageName()));

    Set<String> known = new TreeSet<>();
    USES.keySet().forEach(name -> known.add(named(name)));
    assertEquals(known, packages);
  }

  @Test
  void everyPackageSaysWhatComesInAndGoesOut() {
    for (String room : USES.keySet()) {
      Path folder = Path.of("src/main/java", named(room).split("\\."));
      String said = Examples.text(folder.resolve("package-info.java"));
      assertTrue(
          said.matches("(?s)/\\*\\*\\s.*\\bgo(es)?[\\s*]+in\\b.*\\bcomes?[\\s*]+out\\b.*"), said);
    }
  }

  /** They say what a thing is, or what it does. */
  @Test
  void docsBeginWithTheThing() {
    Pattern empty =
        Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?(Used|Simply|Method|Class|Helper|Note|Returns|Gets)\\b");
    for (String file : Examples.filesUnder(Path.of("src", "main", "java"))) {
      Matcher found = empty.matcher(Examples.text(Path.of("src", "main", "java", file)));
      assertFalse(found.find(), () -> file + ": " + found.group());
    }
  }

  @Test
  void onlyMainKnowsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("gen.Main")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .check(classes);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Abstract)[A-Za-z]*")
        .check(classes);
    classes().that().areNotInterfaces().should().notBeAssignableTo(Cloneable.class).check(classes);
  }

  /** Whoever reads a name knows which class is meant, without looking at the imports. */
  @Test
  void noNameIsGivenTwice() {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(each -> !each.getFullName().contains("$"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    byName.values().removeIf(packages -> packages.size() < 2);

    assertEquals(Map.of(), byName);
  }

  @Test
  void nothingHasSetters() {
    List<String> setters = new ArrayList<>();
    eachSource(
        (name, text) -> {
          Matcher setter = Pattern.compile("\\bvoid (set[A-Z]\\w*)\\(").matcher(text);
          while (setter.find()) {
            setters.add(name + ": " + setter.group(1));
          }
        });

    assertEquals(List.of(), setters);
  }

  @Test
  void noPlatformIsNamedInJava() {
    Pattern ids =
        Pattern.compile("(?i)\"[^\"\\n]*\\b(" + String.join("|", Examples.PLATFORMS) + ")\\b");
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          // The examples in help texts are for people; the code that runs must not know.
          Matcher id = ids.matcher(text.replaceAll("(?s)new About\\(.*?\\);\n", ""));
          while (id.find()) {
            found.add(name + ": " + id.group());
          }
        });

    assertEquals(List.of(), found);
  }

  @Test
  void classesFitInOneReading() {
    List<String> long_ = new ArrayList<>();
    eachSource(
        (name, text) -> {
          long lines = text.lines().filter(line -> !line.startsWith("import ")).count();
          if (lines > 172) {
            long_.add(name + ": " + lines);
          }
        });

    assertEquals(List.of(), long_);
  }

  private interface Look {
    void at(String name, String text);
  }

  private static void eachSource(Look look) {
    Examples.filesUnder(MAIN).stream()
        .filter(file -> file.endsWith(".java"))
        .forEach(file -> look.at(file, Examples.text(MAIN.resolve(file))));
  }

  /**
   * An app may have several services and stores. Who speaks of the one that answers visitors, or of
   * the one Postgres, is listed with the reason; everybody else goes by part.
   */
  @Test
  void whoSpeaksOfTheOnePartIsListedWithTheReason() throws IOException {
    Set<String> listed =
        Files.readAllLines(Path.of("src", "test", "resources", "the-one.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> callers =
        classes.stream()
            .filter(
                each ->
                    each.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTest::isOfTheOne))
            .map(each -> each.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    callers.addAll(Set.of("App", "Deployment"));

    assertEquals(String.join("\n", listed), String.join("\n", callers));
  }

  private static boolean isOfTheOne(JavaMethodCall call) {
    return Set.of("web", "database").contains(call.getTarget().getName())
        && Set.of(App.class.getName(), Deployment.class.getName())
            .contains(call.getTargetOwner().getName());
  }
}
