package gen.rule;

import gen.document.Format;
import gen.finding.Place;
import gen.validate.Document;
import gen.validate.Manifests;
import gen.validate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a script or Dockerfile beside a manifest, without its indent, with those that continue
 * it.
 */
record ScriptLine(Document document, String text, Place place) {

  /** No one writes longer ones, and looking at what a machine wrote would take for ever. */
  static final int LONGEST = Verdict.LONGEST;

  /** The lines of all files in this format that are neither empty nor comments. */
  static List<ScriptLine> in(Manifests manifests, Format format) {
    return manifests.documents().stream()
        .filter(document -> document.format() == format)
        .flatMap(document -> of(document).stream())
        .filter(line -> line.text().length() <= LONGEST)
        .toList();
  }

  /** The lines of scripts that run in the container, and not on the computer of who installs it. */
  static List<ScriptLine> inContainer(Manifests manifests) {
    String deploy = manifests.knowledge().platform().facts().text("script.deploy", "");
    Pattern outside = Pattern.compile(deploy);
    Set<String> there =
        manifests.documents().stream()
            .filter(each -> deploy.isEmpty() || !outside.matcher(each.source().text()).find())
            .map(each -> each.source().name())
            .collect(Collectors.toSet());
    return in(manifests, Format.SHELL).stream()
        .filter(line -> there.contains(line.document().source().name()))
        .toList();
  }

  private static List<ScriptLine> of(Document document) {
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
