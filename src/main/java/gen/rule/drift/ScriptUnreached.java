package gen.rule.drift;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Format;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** The adapter lies beside the manifests, and is not put into the image or not run there. */
final class ScriptUnreached implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    String path = manifests.knowledge().platform().see().adapter().path().orElse("");
    if (path.isEmpty()
        || manifests.deployment().stream()
            .flatMap(deployment -> deployment.services().stream())
            .allMatch(service -> service.adapter().isEmpty())) {
      return;
    }
    manifests.documents().stream()
        .filter(each -> each.format() == Format.SHELL && isRun(each, path))
        .forEach(each -> judge(each, path, manifests, verdict));
  }

  /** True for the adapter itself, and for a script in the image that runs it. */
  private static boolean isRun(Document document, String path) {
    return path.endsWith("/" + document.role()) || document.source().text().contains(path);
  }

  private static void judge(Document script, String adapter, Manifests manifests, Verdict verdict) {
    String path = adapter.replaceFirst("[^/]*$", "") + script.role();
    // That a release runs it says nothing of the app.
    long releases =
        manifests.reading().services().stream()
            .flatMap(service -> service.attribute("preDeploy").stream())
            .filter(release -> release.value().contains(path))
            .count();
    long lines =
        manifests.documents().stream()
            .filter(each -> each != script)
            .flatMap(each -> each.source().text().lines())
            .filter(line -> !line.strip().startsWith("#") && line.contains(path))
            .count();
    Pattern source = Pattern.compile("(?<![/\\w.-])" + Pattern.quote(script.role()));
    long named = lines - releases;
    boolean taken =
        manifests.documents().stream()
            .filter(each -> each != script)
            .map(each -> each.source().text())
            .anyMatch(text -> text.contains(script.role()) && source.matcher(text).find());
    if (named == 1 || named > 1 && !taken) {
      verdict.wrong(
          script.source().whole(),
          "this script is not all the way in: it has to be put into the image as "
              + path
              + ", and to be run there",
          "run gen for files that do both");
    }
  }
}
