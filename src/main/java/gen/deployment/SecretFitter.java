package gen.deployment;

import gen.app.Value;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides about secrets that the platform cannot make as the app takes them. */
record SecretFitter(Platform platform, List<Finding> findings) {

  /**
   * Has the platform make those that the adapter can write in another alphabet; people are asked
   * for all others.
   *
   * @param adapted true where an adapter runs before the app anyway
   * @return what the adapter writes anew
   */
  List<Recoding> fit(List<Setting> settings, boolean adapted) {
    Platform.SecretRule rule = platform.secrets();
    List<Recoding> recodings = new ArrayList<>();
    for (int i = 0; i < settings.size(); i++) {
      Setting setting = settings.get(i);
      Optional<Value.Secret> secret =
          setting.secret().filter(each -> setting.binding() instanceof Binding.Prompted);
      Optional<Recoding> recoding =
          secret.filter(each -> adapted).flatMap(each -> Recoding.of(setting.name(), each, rule));
      if (recoding.isPresent()) {
        recodings.add(recoding.get());
        settings.set(
            i, setting.by(new Binding.Generated(rule.length(), rule.alphabet().characters())));
      } else {
        secret.ifPresent(each -> findings.add(asked(setting.variable().orElseThrow())));
      }
    }
    return recodings;
  }

  private Finding asked(Variable variable) {
    Platform.SecretRule rule = platform.secrets();
    return Code.SECRET_ASKED.at(
        variable.place(),
        platform.who().does("makes", "make")
            + " secrets of "
            + rule.length()
            + " characters ("
            + rule.alphabet().id()
            + "), which '"
            + variable.name()
            + "' cannot be; "
            + platform.who().form("its form asks", "their forms ask")
            + " for one instead",
        "the page says what to type; widen min, max and alphabet if the app accepts more");
  }
}
