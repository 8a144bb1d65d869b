package gen.platform;

import gen.document.Fields;
import java.util.List;

/**
 * Where a group of facts comes from.
 *
 * @param sources addresses, the most telling first; may be none
 * @param checked the day on which they were looked up, such as {@code 2026-11-23}
 * @param edition how old the texts were; may be empty
 * @param isCertain false when the facts could not be confirmed
 * @param note what is in doubt, or what else is to be known; may be empty
 */
public record Origin(
    List<String> sources, String checked, String edition, boolean isCertain, String note) {

  /** The same, where the day is enough. */
  public Origin withoutEdition() {
    return new Origin(sources, checked, "", isCertain, note);
  }

  /** Where the facts under these keys come from. */
  public static Origin of(Fields group) {
    return new Origin(
        group.texts("source"),
        group.text("checked", ""),
        group.text("edition", ""),
        !group.text("certain", "").equals("false"),
        group.text("note", ""));
  }
}
