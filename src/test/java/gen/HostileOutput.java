package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every file that came of a hostile descriptor, read by parsers that know nothing of gen: a text is
 * in it whole or not at all, and the file has no part that a text has made.
 */
record HostileOutput(HostileDescriptor descriptor, Path folder) {

  /** Where the maintainers write in a form of their own, or names of things are made of it. */
  private static final Pattern WITH_A_FORM =
      Pattern.compile("id|docs\\.leave\\.\\d+|env\\.\\w+\\.otherwise\\.manual");

  private static final Pattern WORD = Pattern.compile("(?=(q\\d+z))");

  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  /** Reads all, and tells which texts were in some file. */
  Set<String> read() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (String file : Examples.filesUnder(folder)) {
      if (!file.equals("gen.yaml")) {
        seen.addAll(read(file, Examples.text(folder.resolve(file))));
      }
    }
    return seen;
  }

  /** Reads what stands, or might stand, in a file of this name. */
  Set<String> read(String file, String text) throws IOException {
    Set<String> seen = new TreeSet<>();
    for (String part : parts(file, text)) {
      seen.addAll(held(file, part));
    }
    return seen;
  }

  /** The hostile texts that a part of a file holds. */
  Set<String> held(String file, String part) {
    Set<String> held = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    WORD.matcher(part).results().forEach(word -> words.add(word.group(1)));
    String seen = words.isEmpty() ? "" : seen(part);
    descriptor
        .texts()
        .forEach(
            (path, text) -> {
              if (words.contains(text.word()) && !WITH_A_FORM.matcher(path).matches()) {
                String wanted = text.isLiteral() ? text.whole() : text.hostile();
                assertTrue(
                    seen.contains(seen(wanted)),
                    () ->
                        "%s: %s: %s became %s"
                            .formatted(
                                file, path, Randomness.ascii(wanted), Randomness.ascii(part)));
                held.add(path);
              }
            });
    return held;
  }

  /** What a reader sees of a text: pages fold blanks, and show nothing of control characters. */
  private static String seen(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Cc}\\p{Cf}\\u00A0\\u2028\\u2029\\uFFFD]+", "");
  }

  private List<String> parts(String file, String text) throws IOException {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "yaml", "yml" -> yaml(text);
      case "json" -> leaves(new ObjectMapper().readTree(text));
      case "toml" -> leaves(new TomlMapper().readTree(text));
      case "html" -> html(text);
      case "md" -> markdown(text);
      default -> List.of();
    };
  }

  private static List<String> yaml(String text) {
    Object old = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    Object today =
        new Load(LoadSettings.builder().setBufferSize(1 << 20).build()).loadFromString(text);
    assertEquals(old, today);
    List<String> leaves = new ArrayList<>();
    collect(old, leaves);
    return leaves;
  }

  private static void collect(Object node, List<String> leaves) {
    if (node instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> collect(key, leaves));
      map.values().forEach(value -> collect(value, leaves));
    } else if (node instanceof Collection<?> list) {
      list.forEach(each -> collect(each, leaves));
    } else {
      leaves.add(String.valueOf(node));
    }
  }

  private static List<String> leaves(JsonNode node) {
    List<String> leaves = new ArrayList<>();
    node.properties().forEach(each -> leaves.add(each.getKey()));
    node.forEach(each -> leaves.addAll(leaves(each)));
    if (node.isValueNode()) {
      leaves.add(node.asText());
    }
    return leaves;
  }

  /** Texts of elements and attributes; scripts, styles and events are gen's own. */
  private static List<String> html(String text) {
    List<String> parts = new ArrayList<>();
    for (Element element : Jsoup.parse(text).getAllElements()) {
      element.textNodes().forEach(each -> parts.add(each.getWholeText()));
      element
          .attributes()
          .forEach(
              each -> {
                assertTrue(!each.getKey().startsWith("on"), element.outerHtml());
                if (!isAnchor(each)) {
                  parts.add(each.getValue());
                }
              });
      boolean isCode = element.tagName().matches("script|style");
      assertTrue(!isCode || !element.data().matches("(?s).*(q\\d+z|alert).*"), element.outerHtml());
      assertTrue(!element.tagName().equals("blink"), text);
      assertTrue(!element.attr("src").equals("x"), text);
    }
    return parts;
  }

  /** Names of places in the page, made of headings. */
  private static boolean isAnchor(Attribute attribute) {
    return Set.of("id", "aria-labelledby").contains(attribute.getKey())
        || attribute.getValue().startsWith("#");
  }

  private static List<String> markdown(String text) {
    List<String> parts = new ArrayList<>();
    walk(MARKDOWN.parse(text), parts);
    return parts;
  }

  private static void walk(Node node, List<String> parts) {
    for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof Paragraph || each instanceof Heading || each instanceof TableCell) {
        parts.add(inline(each));
      } else if (each instanceof FencedCodeBlock code) {
        parts.add(code.getLiteral());
      } else if (each instanceof IndentedCodeBlock code) {
        parts.add(code.getLiteral());
      } else if (each instanceof HtmlBlock block) {
        parts.addAll(html(block.getLiteral()));
      } else {
        walk(each, parts);
      }
    }
  }

  private static String inline(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (each instanceof Code code) {
        text.append(code.getLiteral());
      } else if (each instanceof HtmlInline inline) {
        html(inline.getLiteral());
      } else {
        text.append(inline(each)).append(' ');
      }
    }
    return text.toString();
  }
}
