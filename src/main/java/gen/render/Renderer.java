package gen.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gen.app.App;
import gen.deployment.Deployment;
import gen.document.Documents;
import gen.document.Format;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platform;
import gen.render.RenderedFile.Root;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints deployments with the templates of their platforms. Decides nothing. */
public final class Renderer {

  private final Configuration configuration;

  /** Prints with the templates under these roots; a later root goes before an earlier one. */
  public Renderer(List<Path> roots) {
    configuration = Templates.under(roots);
  }

  /**
   * All files of one deployment, its page last.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   * @throws Rejected when a template is wrong
   */
  public List<RenderedFile> render(Deployment deployment, String manifests) {
    Platform platform = deployment.platform();
    Map<String, Object> model =
        Map.of("d", deployment, "p", platform.see(), "manifests", manifests);
    List<RenderedFile> files = new ArrayList<>();
    for (Platform.OutputFile file : platform.files()) {
      String text = print(platform.id() + "/" + file.template(), model);
      if (!text.isBlank()) {
        files.add(
            new RenderedFile(
                Root.OUTPUT,
                deployment.folder() + "/" + path(file, deployment),
                file.format(),
                text,
                Optional.of(platform.id()),
                file.schema()));
      }
    }
    files.add(page(deployment, model));
    return files;
  }

  private RenderedFile page(Deployment deployment, Map<String, Object> model) {
    String id = deployment.platform().id();
    String own = id + "/page.md.ftl";
    String template = Templates.exists(configuration, own) ? own : "shared/page.md.ftl";
    return new RenderedFile(
        Root.DOCS,
        folder(deployment) + "install-" + id + ".md",
        Format.MARKDOWN,
        print(template, model),
        Optional.of(id),
        Optional.empty());
  }

  /** The page that compares all platforms, which the row of buttons leads to. */
  public RenderedFile comparison(App app, List<Deployment> deployments) {
    Map<String, Object> model = Map.of("app", app, "deployments", deployments);
    return new RenderedFile(
        Root.DOCS,
        folder(deployments.get(0)) + "install.md",
        Format.MARKDOWN,
        print("shared/install.md.ftl", model),
        Optional.empty(),
        Optional.empty());
  }

  /** The row of buttons for a README, without its markers. */
  public String buttons(App app, List<Deployment> deployments, String docs) {
    return print(
        "shared/buttons.md.ftl", Map.of("app", app, "deployments", deployments, "docs", docs));
  }

  private static String folder(Deployment deployment) {
    return deployment.instance().isFirst() ? "" : "instances/" + deployment.instance().name() + "/";
  }

  private static String path(Platform.OutputFile file, Deployment deployment) {
    return file.path().replace("{service}", deployment.names().service());
  }

  private String print(String name, Map<String, Object> model) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter text = new StringWriter();
      Environment environment = template.createProcessingEnvironment(model, text);
      environment.process();
      return text.toString();
    } catch (TemplateNotFoundException e) {
      throw bad(Place.of("templates/" + name), "no such template");
    } catch (ParseException e) {
      Source source = new Source("templates/" + e.getTemplateName(), "");
      throw bad(source.at(e.getLineNumber(), e.getColumnNumber()), syntax(e));
    } catch (TemplateException e) {
      throw bad(place(name, e), words(e));
    } catch (StackOverflowError e) {
      throw bad(Place.of("templates/" + name), "calls itself without end");
    } catch (IOException e) {
      throw bad(Place.of("templates/" + name), "cannot be read: " + Documents.reason(e));
    }
  }

  /** The reason alone; the place is said elsewhere. */
  private static String syntax(ParseException e) {
    String reason = e.getEditorMessage();
    return firstLine(reason == null ? e.getMessage() : reason);
  }

  private static Place place(String name, TemplateException e) {
    String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    Source source = new Source("templates/" + template, "");
    return e.getLineNumber() == null
        ? source.whole()
        : source.at(e.getLineNumber(), e.getColumnNumber());
  }

  private static String words(TemplateException e) {
    String blamed = e.getBlamedExpressionString();
    String reason = firstLine(e.getMessageWithoutStackTop());
    if (e instanceof freemarker.core.InvalidReferenceException && blamed != null) {
      return "'" + blamed + "' is not there";
    }
    return blamed == null ? reason : "'" + blamed + "': " + reason;
  }

  private static String firstLine(String message) {
    List<String> lines =
        message == null ? List.of() : message.lines().filter(line -> !line.isBlank()).toList();
    boolean goesOn = lines.size() > 1 && lines.get(0).endsWith(":");
    return lines.isEmpty() ? "" : lines.get(0).strip() + (goesOn ? " " + lines.get(1).strip() : "");
  }

  private static Rejected bad(Place place, String message) {
    return new Rejected(Code.BAD_TEMPLATE.at(place, message, "mend the template"));
  }
}
