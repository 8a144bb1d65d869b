package gen.document;

import gen.finding.Place;
import gen.finding.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tree that {@link TreePacker} wrote. */
final class TreeUnpacker {

  private static final Node.Kind[] KINDS = Node.Kind.values();

  private final Source source;
  private final String texts;
  private final ByteBuffer parts;
  private int read;

  private TreeUnpacker(Source source, String texts, ByteBuffer parts) {
    this.source = source;
    this.texts = texts;
    this.parts = parts;
  }

  /**
   * The tree in these bytes.
   *
   * @param source what its places are in
   */
  static Node unpack(byte[] bytes, Source source) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int length = buffer.getInt();
    String texts = new String(bytes, Integer.BYTES, length, StandardCharsets.UTF_8);
    buffer.position(Integer.BYTES + length);
    return new TreeUnpacker(source, texts, buffer).node();
  }

  private Node node() {
    int kind = number();
    Place place = place();
    if (kind == TreePacker.LISTING) {
      return listing(place);
    }
    return kind == TreePacker.MAPPING
        ? mapping(place)
        : new Node.Scalar(KINDS[kind], text(), place);
  }

  private Node listing(Place place) {
    int size = number();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node());
    }
    return new Node.Listing(items, place);
  }

  private Node mapping(Place place) {
    int size = number();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      Place keyPlace = place();
      entries.put(key, new Node.Entry(keyPlace, node()));
    }
    return new Node.Mapping(entries, place);
  }

  private Place place() {
    int line = number();
    return new Place(source, line, number());
  }

  private String text() {
    int start = read;
    read += number();
    return texts.substring(start, read);
  }

  private int number() {
    int number = 0;
    int part;
    int shift = 0;
    do {
      part = parts.get();
      number |= (part & 0x7F) << shift;
      shift += 7;
    } while (part < 0);
    return number;
  }
}
