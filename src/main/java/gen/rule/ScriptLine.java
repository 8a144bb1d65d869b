package gen.rule;

import gen.document.Format;
import gen.finding.Place;
import gen.validate.Document;
import gen.validate.Manifests;
import gen.validate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A line of a script or Dockerfile beside a manifest, without its indent, with those that continue
 * it.
 */
record ScriptLine(Document document, String text, Place place) {

  /** No one writes longer ones, and looking at what a machine wrote would take for ever. */
  static final int LONGEST = Verdict.LONGEST;

  /** The lines of all files in this format that are neither empty nor comments. */
  static List<ScriptLine> in(Manifests manifests, Format format) {
    return in(manifests, format, document -> true);
  }

  private static List<ScriptLine> in(
      Manifests manifests, Format format, Predicate<Document> wanted) {
    return manifests.documents().stream()
        .filter(document -> document.format() == format)
        .filter(wanted)
        .flatMap(document -> of(document).stream())
        .filter(line -> line.text().length() <= LONGEST)
        .toList();
  }

  /** The lines of scripts that run in the container, and not on the computer of who installs it. */
  static List<ScriptLine> inContainer(Manifests manifests) {
    String deploy = manifests.knowledge().platform().facts().text("script.deploy", "");
    Pattern outside = Pattern.compile(deploy);
    return in(
        manifests,
        Format.SHELL,
        document -> deploy.isEmpty() || !outside.matcher(document.source().text()).find());
  }

  /** The lines of a file that are neither empty nor comments. */
  static List<ScriptLine> of(Document document) {
    List<ScriptLine> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Place begin = null;
    int number = 0;
    for (String line : document.source().text().lines().toList()) {
      number++;
      String text = line.strip();
      if (open.isEmpty() && (text.isEmpty() || text.startsWith("#"))) {
        continue;
      }
      begin = open.isEmpty() ? document.source().at(number, line.indexOf(text) + 1) : begin;
      boolean goesOn = text.endsWith("\\");
      open.append(goesOn ? text.substring(0, text.length() - 1) : text);
      if (!goesOn) {
        lines.add(new ScriptLine(document, open.toString().strip(), begin));
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      lines.add(new ScriptLine(document, open.toString().strip(), begin));
    }
    return lines;
  }

  /** True when this is in it. */
  boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }
}
