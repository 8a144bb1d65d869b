package gen.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Prints one template after another; what is wrong with one becomes a finding. */
record Printer(Configuration configuration) {

  /** Whether there is a template of this name. */
  boolean has(String name) {
    return Templates.exists(configuration, name);
  }

  /** Reads a template before it is needed; what is wrong with it is said when it is printed. */
  void prepare(String name) {
    try {
      configuration.getTemplate(name);
    } catch (IOException e) {
      return;
    }
  }

  /**
   * The text that a template makes of a model.
   *
   * @throws Rejected when the template is wrong
   */
  String print(String name, Map<String, Object> model) {
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
