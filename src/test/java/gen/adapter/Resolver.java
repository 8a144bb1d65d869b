package gen.adapter;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the C library reads a host that is a number; it asks no name server. */
final class Resolver {

  private static final int IPV6 = Platform.isMac() ? 30 : 10;

  private Resolver() {}

  /** Whether it is an address of this machine: loopback or unspecified. */
  static boolean isHere(String host) {
    byte[] four = new byte[4];
    byte[] sixteen = new byte[16];
    byte[] name = (host + '\0').getBytes(StandardCharsets.ISO_8859_1);
    if (call("inet_aton", name, four) != 0) {
      return isHere(four);
    }
    if (call("inet_pton", IPV6, name, sixteen) != 1) {
      return false;
    }
    byte[] start = Arrays.copyOf(sixteen, 12);
    byte[] mapped = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    byte[] end = Arrays.copyOfRange(sixteen, 12, 16);
    return Arrays.equals(start, mapped)
        ? isHere(end)
        : Arrays.equals(start, new byte[12])
            && Arrays.equals(Arrays.copyOf(end, 3), new byte[3])
            && (end[3] == 0 || end[3] == 1);
  }

  private static boolean isHere(byte[] four) {
    return four[0] == 0 || four[0] == 127;
  }

  private static int call(String name, Object... arguments) {
    Function function = NativeLibrary.getInstance("c").getFunction(name);
    return function.invokeInt(arguments);
  }
}
