package gen.app;

import gen.document.Fields;
import java.util.Locale;

/** Reads what a descriptor says about pages. */
final class DocsReader {

  private DocsReader() {}

  static Docs read(Fields root) {
    Fields docs = root.in("docs");
    return new Docs(
        docs.texts("flavors"),
        docs.text("indent").equals("tabs"),
        docs.text("version"),
        Docs.Row.valueOf(docs.text("readme").toUpperCase(Locale.ROOT)),
        docs.isTrue("fragments"),
        new Docs.Check(docs.text("check.path"), docs.text("check.expect")),
        docs.texts("leave"),
        root.textMap("postgres.privileges.purposes"),
        docs.place("flavors"));
  }

  static Counting counting(Fields root) {
    return new Counting(root.isTrue("counting.parameters"), root.text("counting.redirect"));
  }
}
