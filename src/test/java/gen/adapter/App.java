package gen.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a started app saw: its whole environment and its command line. */
record App(Map<String, String> env, List<String> commandLine) {

  private static final String PROGRAM =
      "/bin/cat /proc/$$/environ; printf '\\0end\\0'; /bin/cat /proc/$$/cmdline; :";

  /** An app that tells what it saw; Linux keeps both as the app got them. */
  static final List<String> COMMAND = List.of("/bin/sh", "-c", PROGRAM, "x y", "*");

  /** What the app wrote; fails when anything else was written, or a variable twice. */
  static App read(String out) {
    String[] halves = out.split("\0end\0", -1);
    if (halves.length != 2) {
      throw new IllegalStateException("not what the app writes: " + out);
    }
    Map<String, String> env = new HashMap<>();
    for (String entry : halves[0].split("\0")) {
      int equals = entry.indexOf('=');
      if (env.put(entry.substring(0, equals), entry.substring(equals + 1)) != null) {
        throw new IllegalStateException("twice: " + entry);
      }
    }
    return new App(env, new ArrayList<>(List.of(halves[1].split("\0"))));
  }
}
