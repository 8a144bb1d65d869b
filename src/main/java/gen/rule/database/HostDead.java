package gen.rule.database;

import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.document.Format;
import gen.knowledge.StoreKind;
import gen.knowledge.StoreKinds;
import gen.rule.shared.HostName;
import gen.rule.shared.PublicAddress;
import gen.rule.shared.ReferenceForm;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.StoreAddress;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The app is sent to a host that exists only on somebody's computer, or nowhere. */
final class HostDead implements Check.OfManifests {

  private static final Pattern OTHERS =
      Pattern.compile("(?:https?|wss?|grpcs?|tcp|ldaps?|smtps?)(?:[+].*)?");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (StoreAddress told : StoreAddress.in(manifests)) {
      told.address().hosts().stream()
          .map(HostName::of)
          .filter(host -> isDead(host, told, manifests))
          .findFirst()
          .ifPresent(host -> say(host, told, manifests, verdict));
    }
  }

  private static boolean isDead(HostName host, StoreAddress told, Manifests manifests) {
    StoreKinds stores = manifests.knowledge().stores();
    if (!host.isWritten() || !host.isOutside(stores) || host.isReached(manifests)) {
      return false;
    }
    boolean asked = told.asked() && isPlaceholder(host, stores);
    return told.store().isPresent()
        ? !asked && !(host.isHome() && starts(told.store().get(), manifests))
        : isOther(host, told, manifests);
  }

  private static boolean isPlaceholder(HostName host, StoreKinds stores) {
    return stores.sampleHost().matcher(host.name()).matches()
        || stores.placeholder().matcher(host.name()).matches();
  }

  /** Another service by one word; pages and examples are judged by other rules. */
  private static boolean isOther(HostName host, StoreAddress told, Manifests manifests) {
    return OTHERS.matcher(told.address().scheme()).matches()
        && !told.asked()
        && !told.variable().isEmpty()
        && !PublicAddress.isCalled(told.variable(), manifests)
        && (host.isBare() && !host.isHome() || host.name().equals("host.docker.internal"));
  }

  /** True when something in these files starts such a store in the container. */
  private static boolean starts(StoreKind store, Manifests manifests) {
    Stream<String> commands = ServiceCommand.in(manifests).stream().map(ServiceCommand::text);
    Stream<String> lines =
        Stream.concat(
                manifests.lines(Format.DOCKERFILE).stream(), manifests.linesInContainer().stream())
            .map(ScriptLine::text);
    return Stream.concat(commands, lines).anyMatch(text -> store.starts().matcher(text).find());
  }

  private static void say(HostName host, StoreAddress told, Manifests manifests, Verdict verdict) {
    String message =
        told.title()
            + " leads to '"
            + host.name()
            + "', "
            + reason(host, manifests)
            + told.store().map(store -> "; " + store.title() + " is not there").orElse("");
    String help = new ReferenceForm(manifests).insteadOf(told);
    if (told.store().isEmpty() || isElsewhere(manifests)) {
      String doubt = "whether other files make a service of that name";
      verdict.doubtful(told.place(), message, help, doubt);
    } else if (host.isHome() && isPerhapsStarted(told, manifests)) {
      String doubt = "whether what is not read here starts it in the container";
      verdict.doubtful(told.place(), message, help, doubt);
    } else if (told.asked()) {
      verdict.mild(told.place(), message, help);
    } else {
      verdict.wrong(told.place(), message, help);
    }
  }

  /**
   * True where the container may start it by what is not read. A database is nearly never kept
   * beside the app, and losing it is what matters most, so for that only a program counts that
   * starts several others.
   */
  private static boolean isPerhapsStarted(StoreAddress told, Manifests manifests) {
    Beginning beginning = Beginning.of(told.resource(), manifests);
    boolean database = told.store().filter(each -> each.kind().equals("database")).isPresent();
    return beginning.isManaged() || !database && (beginning.isHidden() || beginning.isSilent());
  }

  /** True where these files name another one that may hold more containers of the machine. */
  private static boolean isElsewhere(Manifests manifests) {
    List<String> paths = manifests.knowledge().platform().see().network().elsewhere();
    return manifests.documents().stream()
        .flatMap(document -> document.tree().stream())
        .anyMatch(tree -> paths.stream().anyMatch(path -> !tree.all(path).isEmpty()));
  }

  private static String reason(HostName host, Manifests manifests) {
    Optional<StoreKinds> ends = Optional.of(manifests.knowledge().stores()).filter(host::hasEnd);
    if (host.isHome()) {
      return "which is the app's own container";
    }
    if (host.isPrivate()) {
      return "an address of another private network";
    }
    if (ends.isPresent()) {
      return "a name that no name server of the internet knows";
    }
    return "which is no service of these files, and no name of the internet";
  }
}
