package gen.rule.database;

import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.platform.Platform.Database.Grant;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.regex.Matcher;

/** A command does to the database what its role may not. */
final class DbPrivilege implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.reading().first("database").isEmpty()) {
      return;
    }
    ServiceCommand.in(manifests)
        .forEach(each -> judge(manifests, each.text(), each.place(), verdict));
    manifests
        .linesInContainer()
        .forEach(each -> judge(manifests, each.text(), each.place(), verdict));
  }

  private static void judge(Manifests manifests, String text, Place place, Verdict verdict) {
    needs(text, "createdb", WordList.NEEDS_CREATEDB, manifests)
        .ifPresent(message -> say(message, place, manifests, verdict));
    needs(text, "createrole", WordList.NEEDS_CREATEROLE, manifests)
        .ifPresent(message -> say(message, place, manifests, verdict));
  }

  private static Optional<String> needs(
      String text, String right, WordList list, Manifests manifests) {
    var privileges = manifests.knowledge().platform().database().privileges();
    Matcher found = manifests.words(list).matcher(text);
    return privileges.getOrDefault(right, Grant.UNKNOWN) == Grant.NO && found.find()
        ? Optional.of("'" + found.group() + "' needs the right " + right)
        : Optional.empty();
  }

  private static void say(String needed, Place place, Manifests manifests, Verdict verdict) {
    String note = manifests.knowledge().platform().see().database().note().orElse("");
    verdict.doubtful(
        place,
        needed + ", which the role on " + manifests.who() + " does not have",
        "leave it out: the database is there already, empty",
        note.isEmpty() ? "the rights of the role" : note.replaceAll("\\.$", ""));
  }
}
