package gen.page;

import gen.app.Counting;
import gen.deployment.Deployment;
import gen.platform.Facts;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a button leads, with what its makers want to count.
 *
 * @param where the place of the button: readme, docs or website
 */
public record ButtonLink(Deployment deployment, String where) {

  /** The address; empty when something for the button is missing. */
  public String address() {
    String link = deployment.publication().link();
    Counting counting = deployment.app().counting();
    Facts facts = deployment.platform().see();
    if (link.isEmpty()) {
      return "";
    }
    Map<String, String> parameters = new TreeMap<>();
    if (counting.parameters()) {
      parameters.putAll(facts.fields().textMap("counting.parameters"));
    }
    if (!counting.redirect().isEmpty() && parameters.isEmpty() && !hasReferral()) {
      return filled(counting.redirect());
    }
    if (hasReferral()) {
      parameters.put(
          facts.text("counting.referral.parameter"),
          deployment.app().options(deployment.platform().id()).referral());
    }
    return with(link, parameters);
  }

  /** Whether a press brings the app's makers a share, which has to be said. */
  boolean hasReferral() {
    return deployment.platform().see().has("counting.referral.parameter")
        && !deployment.app().options(deployment.platform().id()).referral().isEmpty();
  }

  private String with(String link, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(link);
    parameters.forEach(
        (name, value) -> {
          boolean isThere = link.matches(".*[?&]" + name + "=.*");
          if (!isThere) {
            address.append(address.indexOf("?") < 0 ? '?' : '&');
            address.append(name).append('=').append(filled(value));
          }
        });
    return address.toString();
  }

  private String filled(String text) {
    return text.replace("<app>", deployment.app().id())
        .replace("<platform>", deployment.platform().id())
        .replace("<where>", where);
  }
}
