package gen.install;

import gen.deployment.Setting;
import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be known of the secrets that the platform, or its script, made. */
final class SecretsSection {

  private SecretsSection() {}

  /** Which secrets there are and what to do with them. */
  static Section of(Subject subject) {
    List<Setting> secrets = subject.secrets();
    if (secrets.isEmpty()) {
      return subject.section("secrets.title", List.of());
    }
    List<Words> points = new ArrayList<>(made(subject, secrets));
    points.add(subject.say("secrets.read", "read", subject.readSecret()));
    List<Setting> changing =
        secrets.stream().filter(each -> isReadEachTime(subject, each)).toList();
    if (subject.told().changeSecret().isSaid() && !changing.isEmpty()) {
      points.add(
          subject.say(
              "secrets.rotate",
              Map.of(
                  "names",
                  subject.names(changing),
                  "rotate",
                  subject.sentences().fill(subject.told().changeSecret().text()))));
    }
    return subject.section("secrets.title", List.of(new Block.Bullets(points)));
  }

  /** What each is for; how they are made is the same for all, and said once. */
  private static List<Words> made(Subject subject, List<Setting> secrets) {
    boolean isOne = secrets.size() == 1;
    List<Words> points = new ArrayList<>();
    for (Setting setting : secrets) {
      String what = sentence(setting.description());
      Words how = isOne || what.isEmpty() ? subject.secretsMade() : Words.NONE;
      List<Words> said =
          Stream.of(Words.plain(what), how).filter(words -> !words.isEmpty()).toList();
      Words name = Words.code(setting.name());
      points.add(
          subject.say("secrets.made", Map.of("name", name, "what", Words.joined(said, " "))));
      recoded(subject, setting).ifPresent(points::add);
    }
    if (!isOne) {
      points.add(subject.say("secrets.each", "how", subject.secretsMade()));
    }
    return points;
  }

  /** What the platform shows is not what the app gets, where the adapter writes it anew. */
  private static Optional<Words> recoded(Subject subject, Setting setting) {
    return subject.deployment().web().adapter().stream()
        .flatMap(adapter -> adapter.recodings().stream())
        .filter(each -> each.name().equals(setting.name()))
        .findFirst()
        .map(
            each ->
                subject.say(
                    "secrets.recoded",
                    Map.of(
                        "name", Words.code(each.name()),
                        "from", Words.plain(each.from()),
                        "to", Words.plain(each.to()))));
  }

  /** Whether a new value is taken: data is lost with some, and others count at the start only. */
  private static boolean isReadEachTime(Subject subject, Setting setting) {
    return !setting.encryptsData() && !subject.app().admin().variables().contains(setting.name());
  }

  private static String sentence(String text) {
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
  }
}
