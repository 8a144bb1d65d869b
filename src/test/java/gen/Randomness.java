package gen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Texts and descriptors that nobody would write, the same ones for the same seed. The seed is the
 * system property {@code gen.seed}; without it, it is always the same.
 */
public final class Randomness {

  /** A descriptor, with those of its variables that are texts for everybody. */
  public record Descriptor(String text, Map<String, String> literals, List<String> secrets) {}

  private static final long SEED = seed();

  /** What parsers are known to take for something else than text. */
  private static final List<String> TRAPS =
      List.of(
          ("§ §yes§no§on§off§y§null§~§true§0x1F§0o17§007§1e3§.inf§.NaN§1_000§190:20:30§2026-11-23§2026-11-23T10:00:00Z§12:30:45§=§<<§!!str"
                  + " a§&a§*a§- a§? a§: a§a: b§a #b§#§---§%YAML"
                  + " 1.1§...§|§>§@a§`a`§''§'\\''§\"§\"\"\"§\\§\\\\§\\n"
                  + "§\\u0041§${§${{§$${§{{§}}§{%§<#if"
                  + " x>§[=x]§${x}§$(id)§$HOME§$$§%s§%n§!§&amp;§&#35;§<b>§<!--"
                  + " -->§-->§--->§*/§//§/*§](x)§![x](y)§a|b§\\|§1.§1) a§+ a§===§```§``§~~~§\r\n"
                  + "§\n"
                  + "§\r"
                  + "§\t§\n"
                  + "- a§\n"
                  + "# a§\n\n"
                  + "    a§\n"
                  + "EOF\n"
                  + "§www.example.com§\u001B[31m§e\u0301§\u202Ea\u202C"
                  + "§\u200F§\u200D§\u0085§\u00A0§\u2028§\u2029§\uFEFF§\uFFFD§\uFFFE§\uFFFF§\u007F§\u0000§\uD83D\uDE00§\uDBFF\uDFFF§\uD83F\uDFFE§"
                  + " a §\u3000a\u3000")
              .split("§"));

  private static final String FRAME =
      """
      version: 1
      id: %s
      name: %s
      description: %s
      website: https://example.org
      repository: https://github.com/example/app
      license: %s
      image:
        {name: example/app, tag: "1.2", entrypoint: [/start], ownCommand: [run],
         command: [serve], user: "%s", writes: [/data]}
      http: {port: %d, portOption: [--port, "${port}"], health: {path: /up}, startSeconds: %d}
      postgres: {versions: {min: 13, max: 18}, privileges: {wanted: [createdb]}}
      env:
      %sstorage: [%s]
      admin: {firstVisitor: %b, path: /admin, defaultLogin: %s}
      """;

  private final Random random;

  private Randomness(Random random) {
    this.random = random;
  }

  /** The beginning of the same row of random choices for each test of this class. */
  public static Randomness forTest(Class<?> test, String name) {
    return new Randomness(new Random(SEED ^ (test.getSimpleName() + name).hashCode()));
  }

  /** Tells how to repeat the tests of this class. */
  public static void announce(Class<?> test) {
    System.out.println(test.getSimpleName() + ": repeat with -Dgen.seed=" + SEED);
  }

  /** That many texts: first every trap, alone and among letters, then anything. */
  public List<String> texts(int count) {
    Stream<String> traps =
        TRAPS.stream().flatMap(trap -> Stream.of(trap, "a" + trap, trap + "b", trap + trap));
    return Stream.concat(traps, Stream.generate(this::text)).limit(count).toList();
  }

  /** Any text without half surrogate pairs; one in forty is long. */
  public String text() {
    int parts = chance(40) ? 800 : below(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      if (chance(2)) {
        text.append(pick(TRAPS));
      } else {
        text.appendCodePoint(point());
      }
    }
    return text.toString();
  }

  /** A text of at least one and at most that many characters, as people count them. */
  public String text(int most) {
    String text = "a" + text();
    int points = Math.min(most, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, points));
  }

  /** Lower-case letters and digits with single dashes between them. */
  public String id(int most) {
    StringBuilder id = new StringBuilder().append((char) ('a' + below(26)));
    int length = 1 + below(most);
    while (id.length() < length) {
      boolean dash = chance(5) && id.charAt(id.length() - 1) != '-' && id.length() < length - 1;
      id.append(dash ? '-' : "abcdef0123456789xyz".charAt(below(19)));
    }
    return id.toString();
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public boolean chance(int oneIn) {
    return below(oneIn) == 0;
  }

  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  private int point() {
    int point =
        switch (below(6)) {
          case 0 -> below(0x20);
          case 1 -> 0x7F + below(0x22);
          case 2 -> 0x20 + below(0x5F);
          case 3 -> 0x2000 + below(0x70);
          case 4 -> below(0x10000);
          default -> 0x10000 + below(0x100000);
        };
    return point >= 0xD800 && point <= 0xDFFF ? 0x0301 : point;
  }

  private static long seed() {
    String given = System.getProperty("gen.seed", "").strip();
    return given.isEmpty() ? 20_261_123L : Long.parseLong(given);
  }

  /** The text between double quotes with ASCII characters only, as YAML and failures show it. */
  public static String ascii(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point >= ' ' && point < 0x7F && point != '"' && point != '\\') {
                quoted.append((char) point);
              } else {
                quoted.append(String.format(point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
              }
            });
    return quoted.append('"').toString();
  }

  /** A descriptor with variables of all kinds that follows every rule. NUL is in none of them. */
  public Descriptor descriptor() {
    Map<String, String> literals = new LinkedHashMap<>();
    List<String> secrets = new ArrayList<>();
    StringBuilder env = new StringBuilder("  URL: \"${postgres.url}\"\n");
    int count = 1 + below(9);
    for (int i = 0; i < count; i++) {
      String name = "V" + i + "_" + id(20).replace('-', '_');
      env.append("  ").append(name).append(": ").append(variable(name, literals, secrets));
      env.append('\n');
    }
    String storage =
        "{path: /data, holds: %s, loss: %s, sizeGb: %d}"
            .formatted(ascii(text(20)), pick(List.of("acceptable", "unwanted")), 1 + below(9));
    return new Descriptor(
        FRAME
            .formatted(
                chance(9) ? pick(List.of("app", "fly", "start", "adapter")) : "app" + id(27),
                ascii(text(30)),
                ascii(text(140)),
                ascii(text()),
                pick(List.of("root", "node", "1000")),
                1 + below(65535),
                1 + below(400),
                env,
                chance(2) ? "" : storage,
                chance(2),
                ascii(text()))
            .replace("\\u0000", "0"),
        literals,
        secrets);
  }

  /** A descriptor that breaks rules here and there, or says things in odd ways. */
  public String wildDescriptor() {
    String text = descriptor().text();
    String number = pick(List.of("8000.0", "8_000", "0x1F90", "1e3", "99999999999", "010", "-1"));
    String odd = ascii(chance(3) ? pick(List.of("a\uD83D", "a\u0000")) : text(9));
    String name = pick(List.of("PORT", "DATABASE_URL", "PATH", "IFS", "pg_host", "__proto__"));
    return switch (below(9)) {
      case 0 -> replaced(text, "port: [0-9]+", "port: " + number);
      case 1 -> replaced(text, "startSeconds: [0-9]+", "startSeconds: " + number);
      case 2 -> replaced(text, "sizeGb: [0-9]+", "sizeGb: " + number);
      case 3 -> replaced(text, "command: \\[serve]", "command: [" + odd + "]");
      case 4 -> replaced(text, "user: \"[a-z0-9]+\"", "user: " + odd);
      case 5 -> replaced(text, "(?m)^(  V[^:]*): .*$", "  " + name + ": " + odd);
      case 6 -> replaced(text, "(?m)^(  V[^:]*): .*$", "  ODD: {value: " + odd + ", list: []}");
      case 7 -> replaced(text, "name: \".*", "name: " + odd);
      default -> replaced(text, "URL: .*", "URL: " + odd);
    };
  }

  private String variable(String name, Map<String, String> literals, List<String> secrets) {
    String about = "description: " + ascii(text());
    return switch (below(6)) {
      case 0 -> literal(name, literals);
      case 1 -> "{value: " + literal(name, literals) + ", " + about + "}";
      case 2 -> "{value: " + expression() + ", otherwise: {manual: " + ascii(text(9)) + "}}";
      case 3 ->
          "{list: [%s, %s], separator: %s, otherwise: {value: %s}}"
              .formatted(
                  expression(), expression(), ascii(separator()), ascii(escaped(unmeant(text()))));
      case 4 -> {
        secrets.add(name);
        yield "{secret: {length: %d, min: 16}, %s}".formatted(16 + below(99), about);
      }
      default ->
          "{prompt: {required: %b, default: %s, example: %s}, %s}"
              .formatted(chance(2), ascii(unmeant(text())), ascii(text()), about);
    };
  }

  private String literal(String name, Map<String, String> literals) {
    String text = unmeant(text());
    literals.put(name, text);
    return ascii(escaped(text));
  }

  private String expression() {
    String reference =
        pick(
            List.of(
                "postgres.host",
                "postgres.port",
                "postgres.user|urlencode",
                "postgres.user|json",
                "postgres.password",
                "public.host",
                "public.url",
                "public.domain",
                "port",
                "platform.id",
                "env.URL",
                "instance.name"));
    return ascii(escaped(unmeant(text())) + "${" + reference + "}" + escaped(unmeant(text())));
  }

  /** A text that does not make a reference of two texts that it stands between. */
  private String separator() {
    return unmeant(text(3)).replaceAll("[${]+$", "");
  }

  /** Without what no variable can hold, and what one of the platforms takes for a reference. */
  private static String unmeant(String text) {
    return text.replace('\0', '0').replace("${{", "$ {{");
  }

  private static String escaped(String text) {
    return text.replace("${", "$${");
  }

  private static String replaced(String text, String pattern, String replacement) {
    return text.replaceFirst(pattern, Matcher.quoteReplacement(replacement));
  }
}
