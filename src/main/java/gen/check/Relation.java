package gen.check;

import gen.document.Fields;
import gen.document.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a value wrong only together with something else, or by how it is written.
 *
 * @param unlike path from the top of the file to texts; it is wrong when it is none of them. Empty
 *     for no such demand
 * @param like path from the top of the file to texts; it is wrong when it is one of them
 * @param twice true when it is wrong if the same text stood before it in its part
 * @param bare true when it is wrong only without quotes
 */
record Relation(String unlike, String like, boolean twice, boolean bare) {

  /** One entry of {@code checks}. */
  static Relation of(Fields entry) {
    return new Relation(
        entry.text("unlike", ""),
        entry.text("like", ""),
        entry.isTrue("twice"),
        entry.isTrue("bare"));
  }

  /** True when any of this is demanded. */
  boolean isAny() {
    return !unlike.isEmpty() || !like.isEmpty() || twice || bare;
  }

  /**
   * Those of these values to which it applies.
   *
   * @param hits what the path of a check leads to in one part
   * @param root the whole file
   */
  List<Hit> of(List<Hit> hits, Hit root) {
    Set<String> unlikes = texts(root, unlike);
    Set<String> likes = texts(root, like);
    Set<String> seen = new HashSet<>();
    return hits.stream()
        .filter(hit -> unlike.isEmpty() || !unlikes.contains(hit.text()))
        .filter(hit -> like.isEmpty() || likes.contains(hit.text()))
        .filter(hit -> !seen.add(hit.text()) || !twice)
        .filter(hit -> !bare || isBare(hit))
        .toList();
  }

  private static Set<String> texts(Hit root, String path) {
    return path.isEmpty()
        ? Set.of()
        : root.each(path).stream()
            .map(Hit::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toSet());
  }

  private static boolean isBare(Hit hit) {
    return "'\"|>\r\n".indexOf(hit.node().place().character()) < 0;
  }
}
