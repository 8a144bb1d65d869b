package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.deployment.Deployment;
import gen.deployment.Part;
import gen.document.Documents;
import gen.page.Block.Box;
import gen.page.Block.Sketch;
import gen.page.Sentences;
import gen.pipeline.Order;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of what runs where, for each example on each platform. */
class SketchMakerTest {

  private static final Sentences SENTENCES =
      Sentences.read(
          Documents.load(Examples.TEMPLATES.resolve("shared/sentences.yaml"), "sentences.yaml"));

  private static final List<Deployment> ALL =
      Examples.foldersForPages().stream()
          .flatMap(
              folder ->
                  Examples.pipeline()
                      .run(Examples.order(folder, Order.Mode.CHECK))
                      .deployments()
                      .stream())
          .toList();

  static List<Deployment> deployments() {
    return ALL;
  }

  private static Sketch sketch(Deployment deployment) {
    return new SketchMaker(deployment, SENTENCES.knowing(Vocabulary.of(deployment))).sketch();
  }

  private static List<Box> boxes(Sketch sketch) {
    return sketch.layers().stream().flatMap(layer -> layer.boxes().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void eachPartIsABox(Deployment deployment) {
    assertEquals(deployment.parts().size(), boxes(sketch(deployment)).size());
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void theTextSaysWhatTheDrawingShows(Deployment deployment) {
    Sketch sketch = sketch(deployment);

    assertTrue(sketch.text().contains(sketch.place()), sketch::text);
    boxes(sketch).forEach(box -> assertTrue(sketch.text().contains(box.title()), sketch::text));
  }

  /** A name that people look for in vain would send them astray. */
  @ParameterizedTest
  @MethodSource("deployments")
  void namesAreThoseThatThePlatformShows(Deployment deployment) {
    List<String> kept = deployment.platform().see().texts("names.kept");
    String shown = deployment.platform().see().text("names.shown");
    List<String> titles = boxes(sketch(deployment)).stream().map(Box::title).toList();
    Part store = deployment.database();

    assertEquals(kept.contains("service"), shown.contains("{service}"));
    assertEquals(kept.contains("base"), shown.contains("{base}"));
    assertEquals(
        kept.contains("service") ? deployment.web().name() : deployment.app().name(),
        titles.get(0));
    assertEquals(kept.contains("base"), titles.contains(store.name()));
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void noBoxIsNameless(Deployment deployment) {
    boxes(sketch(deployment)).forEach(box -> assertFalse(box.title().isBlank()));
  }
}
