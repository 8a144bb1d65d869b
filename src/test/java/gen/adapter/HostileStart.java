package gen.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** An environment and options with which somebody might start an adapter. */
record HostileStart(Map<String, String> env, List<String> flags) {

  /** What shells set, count or rewrite by themselves. */
  static final Set<String> OWN =
      Set.of(
          "PWD", "OLDPWD", "SHLVL", "_", "IFS", "OPTIND", "PPID", "PS4", "SHELLOPTS", "BASHOPTS");

  /** What bash has exported before the first line, when it is started with -a. */
  static final Set<String> OF_BASH =
      Set.of(
          ("TERM OSTYPE EPOCHSECONDS EPOCHREALTIME HOSTNAME BASH BASH_LOADABLES_PATH OPTERR"
                  + " BASH_VERSION MACHTYPE POSIXLY_CORRECT UID EUID SHELL HOSTTYPE LINENO"
                  + " BASH_EXECUTION_STRING COMP_WORDBREAKS HISTCMD RANDOM SECONDS SRANDOM BASHPID")
              .split(" "));

  /** A function of this name, as bash hands it on. */
  static final String PRINTF = "BASH_FUNC_printf%%";

  private static final List<String> SEPARATORS =
      List.of("@:/%", "0123456789abcdef", "", "postgre", ".", "y", "&=");

  private static final List<List<String>> FLAGS =
      List.of(
          List.of(),
          List.of("-x"),
          List.of("-a"),
          List.of("-ax"),
          List.of("-u"),
          List.of("-f"),
          List.of("-e"));

  /** The same for the same number. */
  static HostileStart number(int number, PosixShell shell, String url, Set<String> helpers) {
    Random random = new Random(number);
    Map<String, String> env = new HashMap<>(Comparison.locale(number));
    env.putAll(Map.of("PATH", PosixShell.PATH, "PORT", "8123", "FLY_APP_NAME", "my-app"));
    env.putAll(Map.of("ENV", "production", "KEEP", " a  b\n*", "PGSERVICE", "s"));
    env.putAll(Map.of("PGHOSTADDR", "127.0.0.1", "PGSERVICEFILE", "/f", "DATABASE_URL", url));
    if (random.nextInt(5) == 0) {
      env.put("GEN_ALLOW_LOCAL_DATABASE", "1");
      env.put("ALLOWED_HOSTS", "data.example.org");
    }
    if (random.nextBoolean()) {
      helpers.forEach(name -> env.put(name, "INHERITED"));
    }
    if (random.nextBoolean()) {
      env.put("IFS", SEPARATORS.get(random.nextInt(SEPARATORS.size())));
      env.put("PS4", "+$DATABASE_URL $pg_url $pg_password ");
    }
    if (shell.isBash() && random.nextInt(5) == 0) {
      env.put("SHELLOPTS", "xtrace");
      env.put("BASH_XTRACEFD", random.nextBoolean() ? "1" : "2");
    }
    if (shell.isBash() && random.nextInt(5) == 0) {
      env.put(PRINTF, "() {  echo \"$@\"; }");
    }
    return new HostileStart(env, FLAGS.get(random.nextInt(FLAGS.size())));
  }

  boolean localAllowed() {
    return env.containsKey("GEN_ALLOW_LOCAL_DATABASE");
  }

  boolean exportsAll() {
    return flags.toString().contains("a");
  }

  /** The words after the shell: its options and the adapter with the app. */
  List<String> words(String adapter, List<String> app) {
    List<String> words = new ArrayList<>(flags);
    words.add(adapter);
    words.addAll(app);
    return words;
  }
}
