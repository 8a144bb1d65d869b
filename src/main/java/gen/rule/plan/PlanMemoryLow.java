package gen.rule.plan;

import gen.check.Verdict;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan has less memory than the app needs, or than it is told to use. */
final class PlanMemoryLow implements Check.OfManifests {

  private static final Pattern SIZE = Pattern.compile("(?<number>[0-9]{1,6})\\s*(?<unit>[a-z]*)");
  private static final Pattern HEAP =
      Pattern.compile(
          "-Xmx(?<java>[0-9]{1,12})(?<unit>[kKmMgG]?)|--max[-_]old[-_]space[-_]size=(?<node>[0-9]{1,9})");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      Optional<Located<String>> told =
          resource.attribute("memory").or(() -> resource.attribute("plan"));
      int has = told.map(each -> megabytes(manifests, resource, each.value())).orElse(0);
      if (has == 0) {
        continue;
      }
      int needs =
          resource.isService() && isOfApp(manifests, resource) ? needs(manifests, resource) : 0;
      if (needs > has) {
        verdict.wrong(
            told.get().place(),
            "'" + told.get().value() + "' has " + has + " MB; the app needs " + needs,
            "take a larger plan");
      }
      Assignment.of(resource).forEach(each -> heap(each, has, verdict));
    }
  }

  /** A worker that the descriptor does not know may need less than the app. */
  private static boolean isOfApp(Manifests manifests, Resource service) {
    return service.kind().equals("service")
        || AppServices.in(manifests).filter(app -> app.services().contains(service)).isPresent();
  }

  private static int needs(Manifests manifests, Resource service) {
    return manifests
        .deployment()
        .map(decided -> AppServices.part(decided, service).service().memoryMb().value())
        .orElse(0);
  }

  private static void heap(Assignment each, int has, Verdict verdict) {
    Matcher heap = HEAP.matcher(each.text());
    if (!heap.find()) {
      return;
    }
    long wanted =
        heap.group("node") != null
            ? Long.parseLong(heap.group("node"))
            : java(
                Long.parseLong(heap.group("java")),
                heap.group("unit").toLowerCase(java.util.Locale.ROOT));
    if (wanted >= has) {
      verdict.mild(
          each.place(),
          "'" + each.name() + "' lets the app take " + wanted + " MB; it has " + has + " in all",
          "take a larger plan, or write a smaller number");
    }
  }

  private static long java(long number, String unit) {
    return switch (unit) {
      case "g" -> number * 1024;
      case "m" -> number;
      case "k" -> number / 1024;
      default -> number / (1024 * 1024);
    };
  }

  /** The memory that this word stands for; 0 when nobody knows. */
  private static int megabytes(Manifests manifests, Resource resource, String word) {
    Matcher size = SIZE.matcher(word.toLowerCase(java.util.Locale.ROOT));
    if (resource.attribute("memory").isPresent() && size.matches()) {
      int number = Integer.parseInt(size.group("number"));
      return size.group("unit").startsWith("g") ? number * 1024 : number;
    }
    return manifests.knowledge().offers().find(Kind.PLAN, word).map(Offer::memoryMb).orElse(0);
  }
}
