package gen.install;

import gen.app.Variable;
import gen.deployment.Setting;
import gen.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables that people with an older release do not have. */
public final class NewVariables {

  private NewVariables() {}

  /** One line for each release with which variables came, in the order of the descriptor. */
  public static List<Words> of(Subject subject) {
    Map<String, List<Setting>> releases = new LinkedHashMap<>();
    for (Setting setting : subject.deployment().settings()) {
      String since = setting.variable().map(Variable::since).orElse("");
      if (!since.isEmpty()) {
        releases.computeIfAbsent(since, release -> new ArrayList<>()).add(setting);
      }
    }
    List<Words> lines = new ArrayList<>();
    releases.forEach(
        (release, settings) ->
            lines.add(
                subject.say(
                    "update.since",
                    Map.of("release", Words.plain(release), "names", subject.names(settings)))));
    return lines;
  }
}
