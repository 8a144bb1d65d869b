package gen.rule.address;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about public addresses, hosts and proxies. */
public final class AddressRules {

  private AddressRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("base-url-guessed", new BaseUrlGuessed());
    checks.put("base-url-placeholder", new BaseUrlPlaceholder());
    checks.put("base-url-scheme", new BaseUrlScheme());
    checks.put("base-url-unset", new BaseUrlUnset());
    checks.put("build-time-env", new BuildTimeEnv());
    checks.put("cookie-public-suffix", new CookiePublicSuffix());
    checks.put("csrf-origin", new CsrfOrigin());
    checks.put("host-allowlist", new HostAllowlist());
    checks.put("proxy-trust", new ProxyTrust());
    checks.put("trust-wildcard", new TrustWildcard());
    return checks;
  }
}
