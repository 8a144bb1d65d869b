package gen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Randomness;
import gen.page.Block;
import gen.page.Block.Box;
import gen.page.Block.Layer;
import gen.page.Block.Sketch;
import gen.page.Page;
import gen.page.Section;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Drawings of any number of things, with any names. */
class SketchPrinterTest {

  private static final int CASES = 500;

  /** Where a rectangle lies. */
  private record Area(int left, int top, int right, int bottom) {

    static Area of(Element element) {
      int left = number(element, "x");
      int top = number(element, "y");
      return new Area(left, top, left + number(element, "width"), top + number(element, "height"));
    }

    private static int number(Element element, String key) {
      return element.hasAttr(key) ? Integer.parseInt(element.attr(key)) : 0;
    }

    boolean holds(Area other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    boolean isAbove(Area other) {
      return bottom < other.top;
    }
  }

  private static Document read(Sketch sketch) {
    return Jsoup.parse(SketchPrinter.print(sketch), "", Parser.xmlParser());
  }

  @Test
  void everythingIsWrittenAndNothingElse() {
    RandomPages random =
        new RandomPages(Randomness.forTest(SketchPrinterTest.class, "everythingIsWritten"));
    for (int i = 0; i < CASES; i++) {
      Sketch sketch = random.sketch();

      Document drawing = read(sketch);

      assertEquals(
          wanted(sketch).stream().sorted().toList(),
          drawing.select("text").stream().map(Element::wholeText).sorted().toList(),
          () -> Randomness.ascii(sketch.toString()));
      assertEquals(
          storable(sketch.text()), drawing.selectFirst("svg[role=img]").attr("aria-label"));
    }
  }

  private static List<String> wanted(Sketch sketch) {
    List<String> texts = new ArrayList<>(List.of(sketch.visitor(), sketch.place()));
    for (Layer layer : sketch.layers()) {
      texts.add(layer.road());
      layer.boxes().forEach(box -> texts.addAll(List.of(box.title(), box.note())));
    }
    return texts.stream().filter(text -> !text.isEmpty()).map(SketchPrinterTest::storable).toList();
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  @Test
  void boxesStandBelowEachOtherInsideTheirPlace() {
    for (int services = 1; services <= 4; services++) {
      for (int stores = 1; stores <= 3; stores++) {
        Document drawing = read(sketch(services, stores));
        Element svg = drawing.selectFirst("svg");
        Area picture = Area.of(svg);
        Area place = Area.of(drawing.selectFirst("rect.place"));
        List<Area> boxes = drawing.select("rect.box").stream().map(Area::of).toList();

        assertEquals(1 + services + stores, boxes.size());
        assertTrue(picture.holds(place) && picture.holds(boxes.get(0)), svg::outerHtml);
        assertTrue(boxes.get(0).isAbove(place), svg::outerHtml);
        for (int i = 1; i < boxes.size(); i++) {
          assertTrue(place.holds(boxes.get(i)), svg::outerHtml);
          assertTrue(boxes.get(i - 1).isAbove(boxes.get(i)), svg::outerHtml);
        }
        assertEquals(2, drawing.select("path").size());
      }
    }
  }

  @Test
  void aDrawingIsNoWiderThanAPhoneShows() {
    assertEquals("320", read(sketch(3, 2)).selectFirst("svg").attr("width"));
  }

  @Test
  void aLongNameIsPressedTogether() {
    Box box = new Box("n".repeat(80), "short");
    Document drawing = read(new Sketch("a", "b", "c", "d", List.of(new Layer("", List.of(box)))));

    assertEquals(1, drawing.select("text[textLength]").size());
    assertEquals("n".repeat(80), drawing.selectFirst("text[textLength]").text());
  }

  private static Sketch sketch(int services, int stores) {
    return new Sketch("a", "b", "c", "d", List.of(layer("HTTPS", services), layer("", stores)));
  }

  private static Layer layer(String road, int boxes) {
    return new Layer(
        road, IntStream.range(0, boxes).mapToObj(i -> new Box("n" + i, "note")).toList());
  }

  @Test
  void drawingsAreFoundWhereverTheyStand() {
    Block sketch = sketch(1, 1);
    Block folded = new Block.Folded(Words.plain("more"), List.of(sketch));
    Block choice = new Block.Choice(List.of(new Block.Way(Words.plain("way"), List.of(folded))));

    assertEquals(
        List.of(sketch, sketch, sketch),
        new Page(
                "a",
                "",
                Words.plain("b"),
                List.of(sketch),
                List.of(new Section(Words.plain("c"), List.of(choice))),
                Stream.of(folded).toList())
            .sketches());
  }
}
