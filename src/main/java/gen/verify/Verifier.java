package gen.verify;

import gen.app.App;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.document.Node;
import gen.document.Schema;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platform;
import gen.reading.Agreement;
import gen.reading.Located;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.reading.Resource;
import gen.reading.ShellWords;
import gen.render.RenderedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Judges rendered files before any is written: every file parses and follows its schema, and all of
 * them together say what was decided.
 */
public final class Verifier {

  private final BiFunction<String, String, Schema> schemas;

  /**
   * Judges with these schemas.
   *
   * @param schemas gives the schema for a platform's id and the schema's file name
   */
  public Verifier(BiFunction<String, String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** What is wrong with the files of one deployment. */
  public List<Finding> verify(Deployment deployment, List<RenderedFile> files, ParsedFiles parsed) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Source> manifests = new LinkedHashMap<>();
    for (RenderedFile file : files) {
      if (file.root() == RenderedFile.Root.OUTPUT) {
        findings.addAll(form(deployment, file, parsed));
        manifests.put(path(deployment, file), parsed.source(file));
      }
    }
    if (findings.isEmpty()) {
      findings.addAll(content(deployment, manifests, parsed));
    }
    return findings;
  }

  private List<Finding> form(Deployment deployment, RenderedFile file, ParsedFiles parsed) {
    if (!file.format().isTree()) {
      return List.of();
    }
    String help = "the mistake is in the template or the schema of " + deployment.platform().id();
    return wrongForm(deployment, file, parsed).stream()
        .map(finding -> finding.code().at(finding.place(), finding.message(), help))
        .toList();
  }

  private List<Finding> wrongForm(Deployment deployment, RenderedFile file, ParsedFiles parsed) {
    try {
      Node document = parsed.tree(parsed.source(file), file.format());
      return file.schema()
          .map(name -> schemas.apply(deployment.platform().id(), name).check(document))
          .orElse(List.of());
    } catch (Rejected e) {
      return e.findings();
    }
  }

  private static List<Finding> content(
      Deployment deployment, Map<String, Source> manifests, ParsedFiles parsed) {
    Reading reading = new ManifestReader(deployment.platform()).read(manifests, parsed::tree);
    List<Finding> findings = new ArrayList<>(Comparison.compare(deployment, reading));
    findings.addAll(new Agreement(deployment.platform()).check(manifests, parsed::tree));
    findings.addAll(bundledDatabase(deployment, reading));
    findings.addAll(unwired(deployment, reading));
    return findings;
  }

  /** The command that was read must not start the database inside the container. */
  private static List<Finding> bundledDatabase(Deployment deployment, Reading reading) {
    String option = deployment.app().image().bundledDatabase().startedBy();
    if (option.isEmpty()) {
      return List.of();
    }
    return reading.first("service").flatMap(service -> service.attribute("command")).stream()
        .filter(
            command ->
                ShellWords.split(command.value()).stream()
                    .anyMatch(word -> App.isOption(word, option)))
        .map(
            command ->
                Code.COMMAND_STARTS_DATABASE.at(
                    command.place(), "the command starts the database inside the container", ""))
        .toList();
  }

  /** The variables that keep the image from its own database must all be set. */
  private static List<Finding> unwired(Deployment deployment, Reading reading) {
    Map<String, Located<Binding>> read =
        reading.first("service").map(Resource::variables).orElse(Map.of());
    return deployment.app().image().bundledDatabase().unless().stream()
        .filter(name -> !read.containsKey(name))
        .filter(
            name ->
                deployment
                    .setting(name)
                    .filter(setting -> setting.binding() instanceof Binding.Given)
                    .isEmpty())
        .map(
            name ->
                Code.STARTS_OWN_DATABASE.at(
                    deployment.app().place("image.bundledDatabase.unless"),
                    "without "
                        + name
                        + " the image starts a database of its own; "
                        + deployment.platform().who().does("does", "do")
                        + " not get it",
                    "set it under env"))
        .toList();
  }

  /** The path as the platform's rules name it. */
  private static String path(Deployment deployment, RenderedFile file) {
    String path = file.path().substring(deployment.folder().length() + 1);
    return deployment.platform().files().stream()
        .map(Platform.OutputFile::path)
        .filter(rule -> rule.replace("{service}", deployment.names().service()).equals(path))
        .findFirst()
        .orElse(path);
  }
}
