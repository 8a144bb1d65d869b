package gen.reading;

import gen.app.Alphabet;
import gen.app.Expression;
import gen.app.Piece;
import gen.deployment.Binding;
import gen.document.Node;
import gen.platform.Platform;
import gen.platform.Platform.Reference.Origin;
import gen.platform.ReadingRule.FormRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a variable gets its value, by the forms that a platform's values can have. */
final class BindingReader {

  private static final Pattern PATH = Pattern.compile("<([^<>]+)>");
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private final Platform platform;

  BindingReader(Platform platform) {
    this.platform = platform;
  }

  /** The binding that the first fitting form means; nothing if none fits. */
  Optional<Binding> read(Node value, List<FormRule> forms) {
    for (FormRule form : forms) {
      Optional<String> text = text(value, form);
      Matcher match =
          text.flatMap(found -> form.match().map(pattern -> pattern.matcher(found))).orElse(null);
      if (text.isPresent() && (match == null || match.find())) {
        return Optional.of(binding(form, value, text.get(), match));
      }
    }
    return Optional.empty();
  }

  /** What stands where the form says; a group is no text in which tokens could stand. */
  private static Optional<String> text(Node value, FormRule form) {
    Optional<Node> found = value.at(form.has());
    if (!form.written().isEmpty()) {
      return found.map(node -> filled(form.written(), value));
    }
    boolean demanded = form.binding().equals("text");
    return found
        .filter(node -> !demanded || node instanceof Node.Scalar)
        .map(node -> node.text("").orElse(""));
  }

  private static String filled(String written, Node value) {
    return PATH.matcher(written)
        .replaceAll(path -> Matcher.quoteReplacement(value.text(path.group(1)).orElse("")));
  }

  private Binding binding(FormRule form, Node value, String text, Matcher match) {
    return switch (form.binding()) {
      case "reference" ->
          reference(
              Origin.valueOf(form.origin().toUpperCase(java.util.Locale.ROOT)),
              value.text(form.token()).orElse(""),
              value.text(form.resource()).orElse(""));
      case "text" -> interpolated(text);
      case "secret" -> generated(form, match, value);
      case "prompt" -> new Binding.Prompted(preset(form, value));
      case "adapter" -> new Binding.Adapted(new Expression(ShellWords.pieces(text)).pieces());
      case "given" -> new Binding.Given(form.token());
      case "kept" -> new Binding.Kept();
      default -> new Binding.Literal(text);
    };
  }

  private static String preset(FormRule form, Node value) {
    return form.preset().isEmpty() ? "" : value.text(form.preset()).orElse("");
  }

  private Binding reference(Origin origin, String token, String resource) {
    String name =
        platform.references().values().entrySet().stream()
            .filter(entry -> entry.getValue().origin() == origin)
            .filter(entry -> entry.getValue().token().equals(token))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(token);
    return new Binding.Reference(name, origin, token, resource);
  }

  /** A secret of the fixed kind, or of the length and the characters that the form names. */
  private Binding generated(FormRule form, Matcher match, Node value) {
    Platform.SecretRule rule = platform.secrets();
    if (!rule.free()) {
      return new Binding.Generated(rule.length(), rule.alphabet().characters());
    }
    if (form.token().isEmpty()) {
      return new Binding.Generated(
          Integer.parseInt(match.group("length")), match.group("characters"));
    }
    return new Binding.Generated(
        Integer.parseInt(value.text("length").orElse("0")),
        value.text("characters").orElse(Alphabet.ANY.characters()));
  }

  /** A text in which the platform replaces tokens. */
  private Binding interpolated(String text) {
    List<Piece> pieces = new ArrayList<>();
    Binding.Reference only = null;
    int from = 0;
    while (from < text.length()) {
      Token next = nextToken(text, from);
      if (next == null) {
        break;
      }
      pieces.add(new Piece.Text(text.substring(from, next.start())));
      pieces.add(Piece.Reference.plain(next.reference().name()));
      only = next.reference();
      from = next.end();
    }
    pieces.add(new Piece.Text(text.substring(from)));
    List<Piece> joined = new Expression(pieces).pieces();
    if (only == null) {
      return new Binding.Literal(text);
    }
    return joined.size() == 1 ? only : new Binding.Interpolated(joined, text);
  }

  private record Token(int start, int end, Binding.Reference reference) {}

  /** The first token at or after {@code from}; null if there is none. */
  private Token nextToken(String text, int from) {
    Token first = null;
    for (Map.Entry<String, Platform.Reference> known : platform.references().values().entrySet()) {
      Origin origin = known.getValue().origin();
      if (!origin.isNamed()) {
        continue;
      }
      Matcher token = pattern(known.getValue().token()).matcher(text);
      if (token.find(from) && (first == null || token.start() < first.start())) {
        first = new Token(token.start(), token.end(), reference(known.getKey(), origin, token));
      }
    }
    return first;
  }

  private static Binding.Reference reference(String known, Origin origin, Matcher token) {
    boolean one = token.pattern().pattern().contains("(?<name>");
    String name = one ? known + "." + token.group("name") : known;
    boolean names = token.pattern().pattern().contains("(?<resource>");
    return new Binding.Reference(name, origin, token.group(), names ? token.group("resource") : "");
  }

  /** The token with its placeholders as groups. */
  private static Pattern pattern(String token) {
    return PATTERNS.computeIfAbsent(token, BindingReader::compiled);
  }

  private static Pattern compiled(String token) {
    String regex =
        Pattern.quote(token)
            .replace("{{", "{{\\E\\s*+\\Q")
            .replace("}}", "\\E\\s*+\\Q}}")
            .replace("<database>", "\\E(?<resource>[A-Za-z0-9 _-]+)\\Q")
            .replace("<service>", "\\E(?<resource>[A-Za-z0-9 _-]+)\\Q")
            .replace("<name>", "\\E(?<name>[A-Za-z_][A-Za-z0-9_]*)\\Q");
    return Pattern.compile(regex);
  }
}
