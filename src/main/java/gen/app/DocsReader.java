package gen.app;

import gen.document.Fields;
import java.util.List;
import java.util.Locale;

/** Reads what a descriptor says about pages. */
final class DocsReader {

  private DocsReader() {}

  static Docs read(Fields root) {
    Fields docs = root.in("docs");
    List<String> flavors = docs.texts("flavors");
    return new Docs(
        flavors.isEmpty() ? List.of("github") : flavors,
        docs.text("indent", "spaces").equals("tabs"),
        docs.text("version", ""),
        Docs.Row.valueOf(docs.text("readme", "row").toUpperCase(Locale.ROOT)),
        docs.isTrue("fragments"),
        new Docs.Check(docs.text("check.path", ""), docs.text("check.expect", "")),
        docs.texts("leave"),
        root.textMap("postgres.privileges.purposes"),
        docs.place("flavors"));
  }

  static Counting counting(Fields root) {
    return new Counting(root.isTrue("counting.parameters"), root.text("counting.redirect", ""));
  }
}
