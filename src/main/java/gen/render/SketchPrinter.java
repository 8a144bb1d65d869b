package gen.render;

import gen.document.Quoting;
import gen.page.Block.Box;
import gen.page.Block.Layer;
import gen.page.Block.Sketch;
import gen.page.Flavor;

/**
 * Writes a drawing as SVG. It is as narrow as a phone, so that nothing in it shrinks there, and
 * stands on paper of its own: a page in another colour scheme than the reader's system would
 * otherwise leave dark signs on dark ground.
 */
final class SketchPrinter {

  private static final int WIDTH = 320;
  private static final int EDGE = 12;
  private static final int FRAME = 296;
  private static final int INSET = 24;
  private static final int BOX = 272;
  private static final int ONE_LINE = 34;
  private static final int TWO_LINES = 50;
  private static final int ROAD = 28;
  private static final int GAP = 8;
  private static final int MIDDLE = WIDTH / 2;

  /** About how wide letters are, in pixels; longer lines are pressed together. */
  private static final double LETTER = 6.9;

  private static final String STYLE =
      """
      .sketch{font:13px sans-serif}
      .sketch .paper{fill:#f6f8fa}
      .sketch .box{fill:#fff;stroke:#59636e}
      .sketch .place{fill:none;stroke:#59636e;stroke-dasharray:5 4}
      .sketch text{fill:#1f2328;text-anchor:middle}
      .sketch .name{font-weight:600}
      .sketch .note{fill:#59636e}
      .sketch path{fill:none;stroke:#59636e;stroke-width:1.5}
      @media (prefers-color-scheme:dark){
      .sketch .paper{fill:#151b23}
      .sketch .box{fill:#0d1117;stroke:#9198a1}
      .sketch .place{stroke:#9198a1}
      .sketch text{fill:#f0f6fc}
      .sketch .note{fill:#9198a1}
      .sketch path{stroke:#9198a1}
      }
      """;

  private final StringBuilder shapes = new StringBuilder();
  private int y = EDGE;

  private SketchPrinter() {}

  /** The drawing as an element that can stand in a page or in a file. */
  static String print(Sketch sketch) {
    SketchPrinter printer = new SketchPrinter();
    printer.draw(sketch);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sketch\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-label=\"%3$s\">\n<style>\n%4$s</style>\n<rect class=\"paper\" width=\"%1$d\" height=\"%2$d\" rx=\"10\"/>\n%5$s</svg>"
        .formatted(WIDTH, printer.y + EDGE, Quoting.html(sketch.text()), STYLE, printer.shapes);
  }

  /** The name of its file, beside the page on which it stands. */
  static String file(Sketch sketch) {
    return sketch.name() + "." + Flavor.DRAWING;
  }

  private void draw(Sketch sketch) {
    box(new Box(sketch.visitor(), ""));
    int outside = y;
    String road = sketch.layers().get(0).road();
    y += ROAD;
    int top = y;
    y += EDGE;
    arrow(outside, y, road);
    for (int i = 0; i < sketch.layers().size(); i++) {
      Layer layer = sketch.layers().get(i);
      if (i > 0) {
        arrow(y, y + ROAD, layer.road());
        y += ROAD;
      }
      layer(layer);
    }
    y += INSET + GAP;
    text(sketch.place(), "note", y - 12);
    shapes.append(rect("place", EDGE, top, FRAME, y - top));
  }

  private void layer(Layer layer) {
    for (int i = 0; i < layer.boxes().size(); i++) {
      y += i == 0 ? 0 : GAP;
      box(layer.boxes().get(i));
    }
  }

  private void box(Box box) {
    boolean hasNote = !box.note().isEmpty();
    int height = hasNote ? TWO_LINES : ONE_LINE;
    shapes.append(rect("box", INSET, y, BOX, height));
    text(box.title(), "name", y + 22);
    if (hasNote) {
      text(box.note(), "note", y + 40);
    }
    y += height;
  }

  private void arrow(int from, int to, String road) {
    int end = to - 2;
    shapes.append("<path d=\"M%1$d %2$dV%3$dm-5 -6 5 6 5 -6\"/>\n".formatted(MIDDLE, from, end));
    if (!road.isEmpty()) {
      shapes.append(
          "<text class=\"note\" style=\"text-anchor:start\" x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(MIDDLE + 10, from + 19, Quoting.html(road)));
    }
  }

  private void text(String line, String kind, int base) {
    boolean isLong = line.length() * LETTER > BOX - GAP;
    String pressed =
        isLong ? " textLength=\"" + (BOX - GAP) + "\" lengthAdjust=\"spacingAndGlyphs\"" : "";
    shapes.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\"%s>%s</text>\n"
            .formatted(kind, MIDDLE, base, pressed, Quoting.html(line)));
  }

  private static String rect(String kind, int x, int y, int width, int height) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>\n"
        .formatted(kind, x, y, width, height);
  }
}
