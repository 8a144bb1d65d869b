package gen.facts;

import gen.document.Fields;
import gen.platform.Catalogue;
import gen.platform.OutputFile;
import gen.platform.Plan;
import gen.platform.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a platform offers, in a few words for each question. */
public final class Summary {

  private Summary() {}

  /** The answers, by question, in the order in which people ask. */
  public static Map<String, String> of(Platform platform) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("platform", platform.id());
    row.put("begins with", platform.button().shape().name().toLowerCase(Locale.ROOT));
    row.put("files", join(platform.files().stream().map(OutputFile::path).toList()));
    row.put("database hands over", handsOver(platform));
    row.put("secrets", platform.see().secrets().how());
    row.put("port", platform.port().dictated() ? "decided by the platform" : "the app's own");
    row.put("TLS to the database", platform.database().tlsRequired() ? "required" : "not required");
    row.put(
        "Postgres", join(platform.database().versions().stream().map(String::valueOf).toList()));
    row.put("rights", rights(platform));
    row.put("disk", platform.disk().offered() ? "yes" : "no");
    row.put("app plan", plan(platform.plans(), platform.facts().in("plans")));
    row.put("database plan", plan(platform.databasePlans(), platform.facts().in("databasePlans")));
    row.put("regions", join(List.copyOf(platform.regions().places().keySet())));
    row.put("facts checked", platform.see().references().checked());
    return row;
  }

  private static String handsOver(Platform platform) {
    boolean parts = platform.references().values().containsKey("postgres.host");
    boolean url = platform.references().values().containsKey("postgres.url");
    return parts && url ? "parts and URL" : parts ? "parts" : "URL";
  }

  private static String rights(Platform platform) {
    return platform.database().privileges().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String plan(Catalogue catalogue, Fields group) {
    return catalogue
        .find(catalogue.standard())
        .map(plan -> plan.id() + price(plan.price(), group))
        .orElse("none to choose");
  }

  /** With who says so, and when it was looked up. */
  private static String price(Plan.Price price, Fields group) {
    if (price.words().isEmpty()) {
      return "";
    }
    String origin = price.origin().isEmpty() ? "" : price.origin() + ", ";
    return ", " + price.words() + " (" + origin + group.text("checked") + ")";
  }

  private static String join(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }
}
