package gen.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.finding.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads YAML and JSON into a {@link Node}, strictly: duplicate keys, anchors, aliases, merge keys,
 * tags and second documents are findings, because readers disagree about what they mean.
 */
final class TreeReader {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

  private final Source source;
  private final JsonParser parser;
  private final List<Finding> findings = new ArrayList<>();
  private final YamlExtras extras;

  /** Looking for an anchor at every part would make large files slow. */
  private final boolean hasAnchors;

  private int parts;

  private TreeReader(Source source, JsonParser parser, YamlExtras extras) {
    this.source = source;
    this.parser = parser;
    this.extras = extras;
    this.hasAnchors = parser instanceof YAMLParser && source.text().indexOf('&') >= 0;
  }

  /**
   * The document as a tree.
   *
   * @throws Rejected when the text is not well-formed, with everything found in it
   */
  static Node read(Source source, Format format) {
    return read(source, format, new YamlExtras.Refused(), finding -> {});
  }

  /**
   * The document as a tree; what YAML offers beyond JSON is taken as {@code extras} do.
   *
   * @param doubts takes what is wrong with a document that can be read all the same
   */
  static Node read(Source source, Format format, YamlExtras extras, Consumer<Finding> doubts) {
    try (JsonParser parser = TreeParsers.of(source, format)) {
      TreeReader reader = new TreeReader(source, parser, extras);
      Node document = reader.document();
      reader.findings.forEach(doubts);
      return document;
    } catch (JsonProcessingException e) {
      throw new Rejected(SyntaxWords.finding(source, e));
    } catch (IOException e) {
      throw new Rejected(Code.SYNTAX.at(source.whole(), "cannot be read: " + e.getMessage(), ""));
    }
  }

  private Node document() throws IOException {
    if (parser.nextToken() == null) {
      throw new Rejected(
          Code.EMPTY_FILE.at(
              source.whole(), "the file is empty", "remove it and begin with `gen init`"));
    }
    Node root = node();
    if (parser.nextToken() != null) {
      findings.add(
          Code.SYNTAX
              .at(here(), "a second document begins here", "keep one document in the file")
              .atMost(parser instanceof YAMLParser ? extras.twice() : Severity.ERROR));
    }
    Rejected.ifAnyError(findings);
    return root;
  }

  private Node node() throws IOException {
    Place place = here();
    if (++parts > TreeParsers.MAX_PARTS) {
      throw TreeParsers.tooManyParts(place);
    }
    if (parser instanceof YAMLParser yaml) {
      String anchor = hasAnchors ? YamlExtras.anchor(yaml, place) : "";
      Optional<Node> alias = extras.alias(yaml, place, anchor, findings);
      if (alias.isPresent()) {
        return alias.get();
      }
      Node node = plain(place);
      extras.remember(anchor, node);
      return node;
    }
    return plain(place);
  }

  private Node plain(Place place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> listing(place);
      case VALUE_NUMBER_INT -> scalar(Node.Kind.INTEGER, place);
      case VALUE_NUMBER_FLOAT -> scalar(Node.Kind.DECIMAL, place);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Kind.BOOLEAN, place);
      case VALUE_NULL -> new Node.Scalar(Node.Kind.NULL, "null", place);
      default -> scalar(Node.Kind.STRING, place);
    };
  }

  private Node scalar(Node.Kind kind, Place place) throws IOException {
    String text = parser.getText();
    if (kind == Node.Kind.STRING && text.isEmpty() && isPlainYaml(place)) {
      // A key with nothing after it means nothing, and not a text without characters.
      return new Node.Scalar(Node.Kind.NULL, "", place);
    }
    if (!new Characters(text).fitVariables()) {
      findings.add(
          Code.SYNTAX.at(
              place, "holds a character that no environment variable can hold", "remove it"));
    }
    boolean odd = kind == Node.Kind.INTEGER && !WHOLE.matcher(text).matches();
    return new Node.Scalar(odd ? Node.Kind.ODD : kind, text, place);
  }

  private boolean isPlainYaml(Place place) {
    return parser instanceof YAMLParser && "'\"|>".indexOf(place.character()) < 0;
  }

  private Node listing(Place place) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Listing(items, place);
  }

  private Node mapping(Place place) throws IOException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Map<String, Node.Entry> merged = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = here();
      TreeParsers.refuseLong(key, keyPlace);
      parser.nextToken();
      if (key.equals("<<") && parser instanceof YAMLParser) {
        extras.merge(merged, keyPlace, node(), findings);
        continue;
      }
      Node.Entry before = entries.put(key, new Node.Entry(keyPlace, node()));
      if (before != null) {
        findings.add(
            Code.DUPLICATE_KEY
                .at(
                    keyPlace,
                    "key '" + key + "' is already set in line " + before.key().line(),
                    "remove one of the two")
                .atMost(extras.twice()));
      }
    }
    merged.forEach(entries::putIfAbsent);
    return new Node.Mapping(entries, place);
  }

  private Place here() {
    JsonLocation location = parser.currentTokenLocation();
    return source.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
