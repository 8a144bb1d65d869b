package gen.validate;

import gen.Examples;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named way to break the files for a platform, whatever the app.
 *
 * @param only the example in which it breaks anything; empty for all
 * @param why the reason where it is not found; empty while it always is
 */
record Mutation(String name, List<Edit> edits, String only, String why) {

  /**
   * A change of one file.
   *
   * @param file the name of the file
   * @param find what is changed; nothing where it does not occur
   * @param put what it becomes, with groups as in {@link Matcher#replaceFirst}
   * @param all true for every match, false for the first one
   */
  record Edit(String file, Pattern find, String put, boolean all) {

    static Edit of(Fields fields, String usual) {
      return new Edit(
          fields.text("in", usual),
          Pattern.compile(fields.text("find")),
          fields.text("put").replace("\\n", "\n"),
          fields.isTrue("all"));
    }

    String apply(String text) {
      Matcher matcher = find.matcher(text);
      return all ? matcher.replaceAll(put) : matcher.replaceFirst(put);
    }
  }

  /** The ways that are known for a platform. */
  static List<Mutation> of(String platform) {
    Path file = Examples.ROOT.resolve("src/test/resources/mutations/" + platform + ".yaml");
    Fields fields = new Fields(Documents.parse(Documents.load(file, file.toString()), Format.YAML));
    String usual = fields.text("file");
    return fields.each("mutations", each -> of(each, usual));
  }

  private static Mutation of(Fields fields, String usual) {
    List<Edit> edits = new ArrayList<>();
    if (fields.has("find")) {
      edits.add(Edit.of(fields, usual));
    }
    edits.addAll(fields.each("also", each -> Edit.of(each, usual)));
    return new Mutation(
        fields.text("name"), edits, fields.text("only", ""), fields.text("why", ""));
  }

  /** True where it breaks something. */
  boolean concerns(String example) {
    return only.isEmpty() || only.equals(example);
  }

  /** These files, by path, broken; the same where there is nothing to break. */
  Map<String, String> apply(Map<String, String> files) {
    Map<String, String> broken = new LinkedHashMap<>(files);
    for (Edit edit : edits) {
      broken.replaceAll((path, text) -> path.endsWith(edit.file()) ? edit.apply(text) : text);
    }
    return broken;
  }
}
