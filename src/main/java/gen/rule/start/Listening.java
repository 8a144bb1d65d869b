package gen.rule.start;

import gen.document.Instruction;
import gen.knowledge.Lexicon;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a well-known server listens, as far as its command line says it.
 *
 * @param words by which servers are known
 */
public record Listening(Lexicon words) {

  private static final Pattern PORT =
      Pattern.compile(
          "(?:--(?:server[.-])?port[= ]|\\s-p[= ]?|\\s-l[= ]|--listen[="
              + " ](?:\\S*:)?|(?:--bind|-b|-S|-B)[="
              + " ]?\\S*:|runserver\\s+(?:\\S*:)?)[\"']?(?<port>[0-9]{2,5})\\b");
  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(?:--(?:server[.-])?(?:host|address|hostname)[= ]|(?:--bind|-b|-S|-H|-h|-o)[="
              + " ]?|runserver\\s+)[\"']?(?:127\\.0\\.0\\.1|localhost|\\[?::1\\]?)(?![\\w.])");
  private static final Pattern OPEN =
      Pattern.compile("--(?:host|uds|fd|bind|address)\\b|-h\\s|0\\.0\\.0\\.0|\\[?::\\]?:|\\s-b\\s");

  private static final Pattern EXPOSED = Pattern.compile("(?<port>[0-9]+)(/tcp)?");

  /** The only port that the Dockerfile beside a manifest names. */
  public static Optional<Located<String>> exposed(Manifests manifests) {
    List<Instruction> exposing =
        manifests.instructions().stream().filter(each -> each.is("EXPOSE")).toList();
    if (exposing.size() != 1) {
      return Optional.empty();
    }
    Matcher only = EXPOSED.matcher(exposing.get(0).text());
    return only.matches()
        ? Optional.of(new Located<>(only.group("port"), exposing.get(0).place()))
        : Optional.empty();
  }

  /** The port that a command names in digits; nothing when it takes it from somewhere else. */
  public Optional<Integer> port(String command) {
    Matcher server = words.of(WordList.SERVER).matcher(command);
    if (!server.find() || command.contains("$")) {
      return Optional.empty();
    }
    Matcher port = PORT.matcher(server.group("rest"));
    return port.find() ? Optional.of(Integer.parseInt(port.group("port"))) : Optional.empty();
  }

  /** True when a command says that the server listens to its own computer only. */
  public boolean isLoopback(String command) {
    Matcher server = words.of(WordList.SERVER).matcher(command);
    while (server.find()) {
      if (LOOPBACK.matcher(server.group("name") + server.group("rest")).find()) {
        return true;
      }
    }
    return false;
  }

  /** The server that listens to its own computer only because the command says nothing else. */
  public Optional<String> silentLoopback(String command) {
    Matcher server = words.of(WordList.SERVER).matcher(command);
    while (server.find()) {
      String rest = server.group("rest");
      boolean open = OPEN.matcher(rest).find();
      String name = server.group("name");
      boolean closed = words.of(WordList.SILENT_LOOPBACK).matcher(name + rest).matches();
      if (closed && !open) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
