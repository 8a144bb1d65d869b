package gen.adapter;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real libpq's own reading of a URL. */
final class Libpq {

  static final String MISSING = "libpq.so.5 is not installed (Debian: libpq5)";

  /** PQconninfoOption: six pointers and an int, padded. */
  private static final int OPTION = 7 * Native.POINTER_SIZE;

  private final Function parse;
  private final Function free;
  private final Function freeMessage;

  private Libpq(NativeLibrary library) {
    parse = library.getFunction("PQconninfoParse");
    free = library.getFunction("PQconninfoFree");
    freeMessage = library.getFunction("PQfreemem");
  }

  /** The installed library, if there is one. */
  static Optional<Libpq> installed() {
    for (String name : List.of("libpq.so.5", "libpq.5.dylib", "libpq.dll")) {
      try {
        return Optional.of(new Libpq(NativeLibrary.getInstance(name)));
      } catch (UnsatisfiedLinkError missing) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** The parameters that have a value, or empty when libpq refuses the URL. */
  Optional<Map<String, String>> read(String url) {
    PointerByReference message = new PointerByReference();
    byte[] bytes = (url + '\0').getBytes(StandardCharsets.ISO_8859_1);
    Pointer options = parse.invokePointer(new Object[] {bytes, message});
    if (message.getValue() != null) {
      freeMessage.invokeVoid(new Object[] {message.getValue()});
    }
    if (options == null) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (Pointer option = options; option.getPointer(0) != null; option = option.share(OPTION)) {
      Pointer value = option.getPointer(3L * Native.POINTER_SIZE);
      if (value != null) {
        values.put(text(option.getPointer(0)), text(value));
      }
    }
    free.invokeVoid(new Object[] {options});
    return Optional.of(values);
  }

  /** How the library's reading differs from the reference's, or empty. */
  Optional<String> differenceFrom(PostgresUrl reference) {
    Optional<Boolean> refused = reference.breaksTheGrammar();
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, String>> real = read(reference.withKnownKeysOnly());
    if (refused.get() || real.isEmpty()) {
      return refused.get() && real.isEmpty()
          ? Optional.empty()
          : Optional.of("libpq " + (real.isEmpty() ? "refuses" : "reads " + real.get()));
    }
    for (String name : List.of("user", "password", "host", "port", "dbname", "sslmode")) {
      String ours = reference.values().getOrDefault(name, "").replace(UrlPolicy.NO_MODE, "");
      if (!ours.equals(real.get().getOrDefault(name, ""))) {
        return Optional.of(name + ": libpq reads " + real.get().get(name) + ", not " + ours);
      }
    }
    return Optional.empty();
  }

  private static String text(Pointer text) {
    return text.getString(0, StandardCharsets.ISO_8859_1.name());
  }
}
