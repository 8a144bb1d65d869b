package gen.rule.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** A host that is written as a number, in any of the forms that programs take. */
record NumericHost(byte[] bytes) {

  private static final String NUMBER = "0[xX][0-9a-fA-F]{1,8}|[0-9]{1,11}";

  /** Nothing for a name. */
  static Optional<NumericHost> of(String host) {
    String text = host.replaceAll("^\\[|]$", "").replaceFirst("%.*", "");
    return text.indexOf(':') >= 0 ? sixteen(text) : four(text);
  }

  private static Optional<NumericHost> sixteen(String text) {
    if (!text.matches("[0-9a-fA-F:.]{2,45}") || text.indexOf(':') == text.lastIndexOf(':')) {
      return Optional.empty();
    }
    try {
      // Only digits and colons: nobody is asked for a name.
      return Optional.of(new NumericHost(InetAddress.getByName(text).getAddress()));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** As C's inet_aton reads it: one to four numbers, the last of which fills what is left. */
  private static Optional<NumericHost> four(String text) {
    String[] parts = text.split("\\.", -1);
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      long number = parts.length <= 4 && parts[i].matches(NUMBER) ? number(parts[i]) : -1;
      long room = last ? 1L << 8 * (5 - parts.length) : 256;
      if (number < 0 || number >= room) {
        return Optional.empty();
      }
      address = last ? address * room + number : address * 256 + number;
    }
    byte[] bytes = new byte[4];
    for (int i = 0; i < 4; i++) {
      bytes[i] = (byte) (address >> 8 * (3 - i));
    }
    return Optional.of(new NumericHost(bytes));
  }

  private static long number(String text) {
    try {
      return Long.decode(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** True for the machine itself, and for "any address", which programs take for it. */
  boolean isHome() {
    InetAddress address = address();
    return address.isLoopbackAddress() || address.isAnyLocalAddress();
  }

  /** True for an address of a network that is not the internet. */
  boolean isPrivate() {
    InetAddress address = address();
    boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    return address.isSiteLocalAddress() || address.isLinkLocalAddress() || unique || shared;
  }

  private InetAddress address() {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
