package gen.adapter;

import gen.adapter.PostgresUrl.Kind;
import gen.adapter.PostgresUrl.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Hosts and ports of a URL as libpq lists them, with commas; still encoded. */
record UrlAddress(String hosts, String ports) {

  /**
   * Reads what stands before the path. libpq looks for a bracket's end beyond the path, where the
   * adapter refuses; {@code closedSomewhere} says that there is one.
   */
  static UrlAddress read(String address, boolean closedSomewhere, List<Refusal> refusals) {
    if (address.contains(",")) {
      refusals.add(new Refusal(Kind.POLICY, PostgresUrl.NAME + " names more than one host"));
    }
    List<String> hosts = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    String rest = address;
    boolean more = true;
    while (more) {
      int end = rest.startsWith("[") ? rest.indexOf(']') + 1 : rest.split("[:,]", 2)[0].length();
      String host = rest.substring(0, end);
      String after = rest.substring(end);
      if (rest.startsWith("[")) {
        boolean bad = end < 3 || !after.isEmpty() && ":,".indexOf(after.charAt(0)) < 0;
        if (bad) {
          Kind kind = end == 0 && closedSomewhere ? Kind.CUT : Kind.GRAMMAR;
          refusals.add(new Refusal(kind, "bad [ ] around the host"));
          return new UrlAddress("", "");
        }
        host = rest.substring(1, end - 1);
      }
      hosts.add(host);
      more = after.contains(",");
      ports.add(PostgresUrl.cut(PostgresUrl.cut(after, ',')[0], ':')[1]);
      rest = PostgresUrl.cut(after, ',')[1];
    }
    return new UrlAddress(String.join(",", hosts), String.join(",", ports));
  }
}
