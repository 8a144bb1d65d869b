package gen.install;

import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** When a trouble can happen to a deployment, and with which of its variables. */
public enum Occasion {
  ALWAYS(deployment -> true),
  RUNNING(deployment -> true),
  BUTTON(deployment -> !deployment.publication().link().isEmpty()),
  ADDRESS(
      deployment -> settings(deployment, setting -> setting.uses("public.url")),
      deployment -> true),
  HOSTS(
      deployment -> settings(deployment, setting -> setting.uses("public.host")),
      deployment -> true),
  PROMPTS(deployment -> deployment.bound("prompted"), deployment -> true),
  SECRETS(deployment -> deployment.bound("generated"), deployment -> true),
  TLS(
      deployment -> settings(deployment, setting -> setting.uses("postgres.sslmode")),
      deployment -> deployment.platform().database().tlsRequired()),
  PRIVILEGES(Occasion::lacksRight),
  DISK(deployment -> deployment.web().disk().isPresent()),
  FILES_LOST(deployment -> isFound(deployment, "storage-lost")),
  MEMORY(deployment -> deployment.web().plan().memoryMb() > 0),
  SLOW_START(deployment -> isFound(deployment, "boot-window")),
  ADAPTER(deployment -> deployment.web().adapter().isPresent()),
  MAIL(
      deployment ->
          deployment.app().work().smtp()
              && !deployment.platform().see().mail().blockedOn().isEmpty()),
  SHELL(deployment -> deployment.platform().button().shape() == Platform.Button.Shape.COMMANDS);

  private static final Set<Occasion> LATER =
      EnumSet.of(RUNNING, SECRETS, TLS, PRIVILEGES, DISK, FILES_LOST, MEMORY, ADAPTER, MAIL, SHELL);

  private final Function<Deployment, List<Setting>> about;
  private final Predicate<Deployment> happens;

  Occasion(Predicate<Deployment> happens) {
    this.about = deployment -> List.of();
    this.happens = happens;
  }

  /** One that needs variables to happen. */
  Occasion(Function<Deployment, List<Setting>> about, Predicate<Deployment> happens) {
    this.about = about;
    this.happens = deployment -> !about.apply(deployment).isEmpty() && happens.test(deployment);
  }

  /** The occasion with this name, such as {@code slow-start}. */
  static Occasion of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it can happen to this deployment. */
  boolean isFor(Deployment deployment) {
    return happens.test(deployment);
  }

  /**
   * Whether it is seen when the app has run for some time, or somebody has changed its settings.
   */
  boolean isLater() {
    return LATER.contains(this);
  }

  /** The variables that it is about; none where it is about none. */
  List<Setting> variables(Deployment deployment) {
    return about.apply(deployment);
  }

  private static List<Setting> settings(Deployment deployment, Predicate<Setting> chosen) {
    return deployment.settings().stream().filter(chosen).toList();
  }

  private static boolean lacksRight(Deployment deployment) {
    return deployment.app().database().wanted().stream()
        .anyMatch(
            right ->
                deployment.platform().database().privileges().get(right)
                    != Platform.Database.Grant.YES);
  }

  private static boolean isFound(Deployment deployment, String code) {
    return deployment.findings().stream()
        .map(Finding::code)
        .anyMatch(found -> found.id().equals(code));
  }
}
