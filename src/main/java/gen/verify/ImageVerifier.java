package gen.verify;

import gen.deployment.LeanImage;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.document.Schema;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.reading.Located;
import gen.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Judges the files of a lean image before any is written: the Dockerfile and the workflow, read
 * back, say what was decided.
 */
public final class ImageVerifier {

  private final Supplier<Schema> workflow;

  /** Judges workflows by this schema. */
  public ImageVerifier(Supplier<Schema> workflow) {
    this.workflow = workflow;
  }

  /** What is wrong with the files of a lean image. */
  public List<Finding> verify(LeanImage image, List<RenderedFile> files) {
    List<Finding> findings = new ArrayList<>();
    for (RenderedFile file : files) {
      try {
        switch (file.format()) {
          case DOCKERFILE -> findings.addAll(dockerfile(image, file.source()));
          case YAML -> findings.addAll(workflow(image, file.source()));
          default -> {}
        }
      } catch (Rejected e) {
        findings.addAll(e.findings());
      }
    }
    return findings;
  }

  private static List<Finding> dockerfile(LeanImage image, Source source) {
    LeanReading decided = LeanReading.of(image, source.whole());
    LeanReading read = LeanReading.of(source);
    List<Finding> findings = new ArrayList<>();
    for (String part : decided.partsWith(read)) {
      if (!decided.value(part).equals(read.value(part))) {
        Located<String> where = read.parts().getOrDefault(part, decided.parts().get(part));
        findings.add(wrong(where.place(), part, read.value(part), decided.value(part)));
      }
    }
    return findings;
  }

  private List<Finding> workflow(LeanImage image, Source source) {
    Node document = Documents.parse(source, Format.YAML);
    List<Finding> findings = new ArrayList<>(workflow.get().check(document));
    Map<String, String> expected =
        Map.of(
            "jobs.publish.env.IMAGE", image.reference(),
            "jobs.publish.env.ORIGINAL", image.original());
    expected.forEach(
        (path, value) -> {
          String found = document.text(path).orElse("");
          if (!found.equals(value)) {
            findings.add(wrong(source.whole(), path, found, value));
          }
        });
    return findings;
  }

  private static Finding wrong(Place place, String what, String found, String expected) {
    return Code.RENDERED_WRONG.at(
        place,
        what + " reads back as " + quoted(found) + "; decided was " + quoted(expected),
        "mend the templates in shared/" + LeanImage.FOLDER);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "nothing" : text;
  }
}
