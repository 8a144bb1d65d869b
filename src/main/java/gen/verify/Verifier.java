package gen.verify;

import gen.app.App;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.ServicePart;
import gen.document.Node;
import gen.document.Schema;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.reading.Agreement;
import gen.reading.Located;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.reading.Resource;
import gen.reading.ShellWords;
import gen.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Manifest> manifests = new ArrayList<>();
    for (RenderedFile file : files) {
      if (file.root() == RenderedFile.Root.OUTPUT) {
        findings.addAll(form(deployment, file, parsed));
        manifests.add(manifest(deployment, file, parsed.source(file)));
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
      Deployment deployment, List<Manifest> manifests, ParsedFiles parsed) {
    Reading reading = new ManifestReader(deployment.platform()).read(manifests, parsed::tree);
    List<Finding> findings = new ArrayList<>(Comparison.compare(deployment, reading));
    findings.addAll(new Agreement(deployment.platform()).check(manifests, parsed::tree));
    Counterparts counterparts = Counterparts.of(deployment, reading);
    for (ServicePart part : deployment.services()) {
      Optional<Resource> service = counterparts.of(part);
      service.ifPresent(found -> findings.addAll(bundledDatabase(part, found)));
      findings.addAll(unwired(deployment, part, service.map(Resource::variables).orElse(Map.of())));
    }
    return findings;
  }

  /** The command that was read must not start the database inside the container. */
  private static List<Finding> bundledDatabase(ServicePart part, Resource service) {
    String option = part.service().image().bundledDatabase().startedBy();
    return service.attribute("command").stream()
        .filter(command -> !option.isEmpty())
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
  private static List<Finding> unwired(
      Deployment deployment, ServicePart part, Map<String, Located<Binding>> read) {
    return part.service().image().bundledDatabase().unless().stream()
        .filter(name -> !read.containsKey(name))
        .filter(
            name ->
                part.setting(name)
                    .filter(setting -> setting.binding() instanceof Binding.Given)
                    .isEmpty())
        .map(
            name ->
                Code.STARTS_OWN_DATABASE.at(
                    part.service().place("image.bundledDatabase.unless"),
                    "without "
                        + name
                        + " the image starts a database of its own; "
                        + deployment.platform().who().does("does", "do")
                        + " not get it",
                    "set it under env"))
        .toList();
  }

  /** The file with the path that the platform's rules give it, and the service it is made for. */
  private static Manifest manifest(Deployment deployment, RenderedFile file, Source source) {
    String path = file.path().substring(deployment.folder().length() + 1);
    return deployment.files().stream()
        .filter(planned -> planned.path().equals(path))
        .findFirst()
        .map(
            planned ->
                new Manifest(
                    planned.role(), planned.rule().each() ? planned.service().name() : "", source))
        .orElseGet(() -> new Manifest(path, "", source));
  }
}
