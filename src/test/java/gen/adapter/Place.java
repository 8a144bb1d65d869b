package gen.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a host is, seen from the container. */
enum Place {
  /** This container: loopback, the unspecified address, a socket directory. */
  HERE,
  /** Not here. */
  ELSEWHERE,
  /** Nothing that can be a host. */
  NOWHERE,
  /** No address, or one of the reserved 0::/8: refused as this container, or handed on. */
  UNCLEAR;

  private static final Pattern ADDRESS =
      Pattern.compile("([0-9A-Fa-f:.]*)(?:%[A-Za-z0-9._-]*)?", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*", Pattern.DOTALL);
  private static final Pattern OURS =
      Pattern.compile(
          "(.*\\.)?localhost|localhost[46]|localhost.*\\.localdomain|ip6-localhost|ip6-loopback");
  private static final String NUMBER = "(0|[1-9][0-9]*)";
  private static final Pattern FOUR =
      Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "\\." + NUMBER);
  private static final Pattern LAST_FOUR =
      Pattern.compile("(.*:)" + NUMBER + "\\." + NUMBER + "\\." + NUMBER + "\\." + NUMBER);

  static Place of(String host) {
    if (host.startsWith("/")) {
      return HERE;
    }
    if (host.contains(":")) {
      Matcher address = ADDRESS.matcher(host);
      return address.matches() ? groups(address.group(1)).map(Place::of).orElse(UNCLEAR) : NOWHERE;
    }
    return NAME.matcher(host).matches() ? ofName(host.toLowerCase(Locale.ROOT)) : NOWHERE;
  }

  private static Place ofName(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (!last.matches("[0-9]*|0x.*")) {
      return OURS.matcher(name).matches() ? HERE : ELSEWHERE;
    }
    // Ends in a number, so resolvers read it as an address.
    Matcher four = FOUR.matcher(name);
    return four.matches() ? ofFirst(four.group(1)) : NOWHERE;
  }

  private static Place ofFirst(String octet) {
    return octet.equals("0") || octet.equals("127") ? HERE : ELSEWHERE;
  }

  private static Place of(List<Integer> groups) {
    boolean zeros = groups.subList(0, 5).stream().allMatch(group -> group == 0);
    if (zeros && groups.get(5) == 0xffff) {
      return ofFirst(String.valueOf(groups.get(6) >> 8));
    }
    if (zeros && groups.get(5) == 0 && groups.get(6) == 0 && groups.get(7) <= 1) {
      return HERE;
    }
    return groups.get(0) == 0 ? UNCLEAR : ELSEWHERE;
  }

  /** The eight groups of an IPv6 address (RFC 4291). */
  private static Optional<List<Integer>> groups(String address) {
    String text = inHex(address);
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groupsOf(text).filter(all -> all.size() == 8);
    }
    Optional<List<Integer>> head = groupsOf(text.substring(0, gap));
    Optional<List<Integer>> tail = groupsOf(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || head.get().size() + tail.get().size() > 7) {
      return Optional.empty();
    }
    List<Integer> all = new ArrayList<>(head.get());
    while (all.size() + tail.get().size() < 8) {
      all.add(0);
    }
    all.addAll(tail.get());
    return Optional.of(all);
  }

  private static Optional<List<Integer>> groupsOf(String text) {
    List<Integer> groups = new ArrayList<>();
    for (String group : text.isEmpty() ? new String[0] : text.split(":", -1)) {
      if (!group.matches("[0-9A-Fa-f]{1,4}")) {
        return Optional.empty();
      }
      groups.add(Integer.parseInt(group, 16));
    }
    return Optional.of(groups);
  }

  /** An IPv4 address at the end as two groups. */
  private static String inHex(String address) {
    Matcher four = LAST_FOUR.matcher(address);
    if (!four.matches()) {
      return address;
    }
    StringBuilder hex = new StringBuilder(four.group(1));
    for (int i = 2; i < 6; i++) {
      String octet = four.group(i);
      if (octet.length() > 3 || Integer.parseInt(octet) > 255) {
        return address;
      }
      hex.append(String.format("%02x", Integer.parseInt(octet))).append(i == 3 ? ":" : "");
    }
    return hex.toString();
  }
}
