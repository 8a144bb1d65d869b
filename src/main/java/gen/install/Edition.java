package gen.install;

import gen.document.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old the texts are from which facts were taken. */
final class Edition {

  private static final Pattern MOMENT = Pattern.compile("([A-Za-z]*) ?(20[0-9]{2})?");

  /** Parts of a year in their order; each season stands before the month that is its first. */
  private static final List<String> PARTS =
      List.of(
          "",
          "January",
          "February",
          "spring",
          "March",
          "April",
          "May",
          "summer",
          "June",
          "July",
          "August",
          "autumn",
          "September",
          "October",
          "November",
          "winter",
          "December");

  /**
   * A time at which a text was written.
   *
   * @param part of the year; empty for all of it
   */
  private record Moment(int year, String part) {

    private static final Comparator<Moment> ORDER =
        Comparator.comparingInt(Moment::year).thenComparing(each -> PARTS.indexOf(each.part()));

    String words() {
      return (part + " " + year).strip();
    }
  }

  private Edition() {}

  /** What the groups of facts in this one say under this key, each once. */
  static Set<String> said(Node facts, String key) {
    Set<String> said = new LinkedHashSet<>();
    collect(facts, key, said);
    return said;
  }

  private static void collect(Node facts, String key, Set<String> said) {
    if (facts instanceof Node.Mapping mapping) {
      if (mapping.entries().containsKey(key)) {
        facts.text(key).ifPresent(said::add);
      }
      for (Node.Entry entry : mapping.entries().values()) {
        collect(entry.value(), key, said);
      }
    } else if (facts instanceof Node.Listing list) {
      for (Node item : list.items()) {
        collect(item, key, said);
      }
    }
  }

  /**
   * From the oldest text to the newest.
   *
   * @param editions such as {@code August 2026} or {@code May 2024 to January 2026}
   * @return in the same form; all of them when one has another form, and nothing for none
   */
  static String span(Collection<String> editions) {
    List<String> said = editions.stream().filter(each -> !each.isEmpty()).distinct().toList();
    List<List<Moment>> ends = said.stream().map(Edition::ends).toList();
    if (said.size() < 2 || ends.stream().anyMatch(List::isEmpty)) {
      return String.join("; ", said);
    }
    List<Moment> moments = ends.stream().flatMap(List::stream).sorted(Moment.ORDER).toList();
    Moment first = moments.get(0);
    Moment last = moments.get(moments.size() - 1);
    boolean inOneYear = first.year() == last.year() && !first.part().isEmpty();
    return Moment.ORDER.compare(first, last) == 0
        ? last.words()
        : (inOneYear ? first.part() : first.words()) + " to " + last.words();
  }

  /** Between which moments a text was written; none when that cannot be read. */
  private static List<Moment> ends(String edition) {
    List<Moment> ends = new ArrayList<>();
    String year = edition.substring(Math.max(0, edition.length() - 4));
    for (String end : edition.split(" to ")) {
      Matcher moment = MOMENT.matcher(end);
      if (!moment.matches() || !year.matches("20[0-9]{2}") || !PARTS.contains(moment.group(1))) {
        return List.of();
      }
      String own = moment.group(2) == null ? year : moment.group(2);
      ends.add(new Moment(Integer.parseInt(own), moment.group(1)));
    }
    return ends;
  }
}
