package gen.render;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Prints one template after another; what is wrong with one becomes a finding.
 *
 * @param patience how long a template is waited for; empty where all of them came with gen
 */
record Printer(Configuration configuration, Optional<Patience> patience) {

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
    Place place = Place.of("templates/" + name);
    try {
      return patience.isEmpty()
          ? text(name, model)
          : patience.get().waitFor(() -> text(name, model));
    } catch (TemplateNotFoundException e) {
      throw bad(place, "no such template");
    } catch (ParseException e) {
      Source source = new Source("templates/" + e.getTemplateName(), "");
      throw bad(source.at(e.getLineNumber(), e.getColumnNumber()), syntax(e));
    } catch (TemplateException e) {
      throw bad(place(name, e), words(e));
    } catch (StackOverflowError e) {
      throw bad(place, "calls itself without end");
    } catch (LimitedText.Full e) {
      throw bad(place, "makes more than " + Documents.MAX_BYTES + " characters");
    } catch (OutOfMemoryError e) {
      throw bad(place, "needs more memory than there is");
    } catch (TimeoutException e) {
      throw bad(place, "has not ended after " + patience.get().most().toSeconds() + " seconds");
    } catch (IOException e) {
      throw bad(place, "cannot be read: " + Documents.reason(e));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String name, Map<String, Object> model)
      throws IOException, TemplateException {
    Template template = configuration.getTemplate(name);
    LimitedText text = new LimitedText(Documents.MAX_BYTES);
    template.createProcessingEnvironment(model, text).process();
    return text.toString();
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
