package gen.install;

import gen.finding.Source;
import gen.page.Sentences;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that pages say about any app on any platform.
 *
 * @param troubles what can go wrong on any platform
 */
public record Wording(Sentences sentences, List<Trouble> troubles) {

  /** The wording in these files, each asked for by its name. */
  public static Wording read(Function<String, Source> files) {
    return new Wording(
        Sentences.read(files.apply("sentences.yaml")), Trouble.read(files.apply("troubles.yaml")));
  }
}
