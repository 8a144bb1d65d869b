package gen.rule;

import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Verdict;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address with its password stands where everybody can read it. */
final class SecretNotMarked implements Check.OfManifests {

  private static final Pattern LOGIN =
      Pattern.compile(
          "^[a-z][a-z0-9+]*://[^:/@\\s]*:(?<password>[^@/\\s]+)@(?<host>[^/:\\s?]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_REAL =
      Pattern.compile("(?i)[${<*]|change[-_]?me|your|example|placeholder|x{3,}");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Assignment each : Assignment.in(manifests)) {
      Matcher login = LOGIN.matcher(each.text());
      if (login.find() && isReal(login.group("password"), login.group("host"))) {
        verdict.wrong(
            each.place(),
            "'" + each.name() + "' holds an address with its password, which everybody can read",
            "refer to the platform's database, or keep it among the platform's secrets");
      }
    }
  }

  private static boolean isReal(String password, String host) {
    return host.contains(".")
        && !host.startsWith("127.")
        && !NOT_REAL.matcher(password).find()
        && !NOT_REAL.matcher(host).find();
  }
}
