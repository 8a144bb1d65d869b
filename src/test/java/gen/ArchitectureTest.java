package gen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import gen.cli.GenCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house, held by the build. */
class ArchitectureTest {

  private static final Path MAIN = Examples.ROOT.resolve("src/main/java");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gen");
    assertFalse(classes.isEmpty());
    assertEquals(GenCommand.class.getPackageName(), "gen.cli");
  }

  @Test
  void packagesUseOnlyThoseBelowThem() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("gen.cli..")
        .layer("pipeline")
        .definedBy("gen")
        .layer("write")
        .definedBy("gen.write..")
        .layer("rehearse")
        .definedBy("gen.rehearse..")
        .layer("verify")
        .definedBy("gen.verify..")
        .layer("render")
        .definedBy("gen.render..")
        .layer("deployment")
        .definedBy("gen.deployment..")
        .layer("platform")
        .definedBy("gen.platform..")
        .layer("app")
        .definedBy("gen.app..")
        .layer("document")
        .definedBy("gen.document..")
        .layer("finding")
        .definedBy("gen.finding..")
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("cli", "pipeline")
        .whereLayer("rehearse")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("verify")
        .mayOnlyBeAccessedByLayers("rehearse", "pipeline", "cli")
        .whereLayer("render")
        .mayOnlyBeAccessedByLayers("verify", "write", "pipeline")
        .whereLayer("deployment")
        .mayOnlyBeAccessedByLayers("render", "verify", "write", "rehearse", "pipeline", "cli")
        .whereLayer("platform")
        .mayOnlyBeAccessedByLayers("deployment", "render", "verify", "rehearse", "pipeline", "cli")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers(
            "platform", "deployment", "render", "verify", "rehearse", "pipeline", "cli")
        .check(classes);
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
        Pattern.compile("(?i)\"[^\"]*\\b(" + String.join("|", Examples.PLATFORMS) + ")\\b");
    List<String> found = new ArrayList<>();
    eachSource(
        (name, text) -> {
          // The examples in help texts are for people; the code that runs must not know.
          Matcher id =
              ids.matcher(text.replaceAll("(?s)@Command\\(.*?\\)\n(public )?final class", ""));
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
          long lines = text.lines().count();
          if (lines > 180) {
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
}
