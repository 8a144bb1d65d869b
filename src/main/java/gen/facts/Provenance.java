package gen.facts;

import gen.document.Fields;
import java.util.Set;
import java.util.stream.Collectors;

/** Where facts are from, when they were checked, and what is not certain about them. */
final class Provenance {

  /** The keys that hold it in a group of facts. */
  static final Set<String> KEYS =
      Set.of("source", "checked", "edition", "certain", "note", "doubt");

  private Provenance() {}

  /** A paragraph or two; nothing where the group says none of it. */
  static String of(Fields group) {
    StringBuilder text = new StringBuilder();
    String sources =
        group.texts("source").stream()
            .map(each -> "<" + each + ">")
            .collect(Collectors.joining(", "));
    if (!sources.isEmpty()) {
      text.append("\nSource: ").append(sources).append(". ");
      text.append("Checked on ").append(group.text("checked", "a day that nobody wrote down"));
      group.optional("edition").ifPresent(of -> text.append(", in text of ").append(of));
      text.append(".\n");
    }
    String mark = isCertain(group) ? "Note: " : "**Not certain.** ";
    group.optional("note").ifPresent(note -> text.append("\n").append(mark).append(note + "\n"));
    group
        .optional("doubt")
        .ifPresent(doubt -> text.append("\n**Not certain:** ").append(doubt + ".\n"));
    return text.toString();
  }

  /** False when the group says that its facts could not be confirmed. */
  static boolean isCertain(Fields group) {
    return !group.text("certain", "true").equals("false") && !group.has("doubt");
  }
}
