package gen.rule.database;

import gen.app.Piece;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.finding.Place;
import gen.platform.Platform;
import gen.reading.Resource;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A password is put into an address as it is. */
final class DbUrlUnencoded implements Check.OfManifests {

  private static final Pattern PUT_IN =
      Pattern.compile(
          "\\b(?:postgres|postgresql|mysql|mariadb|redis|rediss|mongodb|amqp)[a-z0-9+]*://"
              + "[^\\s:/@]*:\\$\\{?(?<name>[A-Za-z_]\\w*)[^\\s@]*@");
  private static final Pattern BEFORE = Pattern.compile("[a-z][a-z0-9+]*://[^\\s/@]*:$");
  private static final Pattern ENCODED = Pattern.compile("(?i).*(enc|quoted|escaped|url).*");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (found.value() instanceof Binding.Interpolated text
                    && isPutIn(text.pieces(), manifests)) {
                  say(name, found.place(), verdict);
                }
              });
    }
    ServiceCommand.in(manifests).forEach(each -> written(each.text(), each.place(), verdict));
    manifests.linesInContainer().forEach(each -> written(each.text(), each.place(), verdict));
  }

  private static void written(String text, Place place, Verdict verdict) {
    Matcher url = PUT_IN.matcher(text);
    if (url.find() && !ENCODED.matcher(url.group("name")).matches()) {
      say(url.group("name"), place, verdict);
    }
  }

  private static boolean isPutIn(List<Piece> pieces, Manifests manifests) {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Reference reference
          && pieces.get(i - 1) instanceof Piece.Text before
          && BEFORE.matcher(before.text()).find()
          && !isSafe(reference, manifests)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSafe(Piece.Reference reference, Manifests manifests) {
    Platform.Reference known =
        manifests.knowledge().platform().references().values().get(reference.name());
    return known != null && known.urlSafe();
  }

  private static void say(String name, Place place, Verdict verdict) {
    verdict.wrong(
        place,
        "'" + name + "' goes into an address as it is; a password with @, / or # breaks it",
        "use the platform's own address, or hand over the parts");
  }
}
