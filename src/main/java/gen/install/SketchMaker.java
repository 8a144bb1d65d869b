package gen.install;

import gen.deployment.Bill;
import gen.deployment.Deployment;
import gen.deployment.Part;
import gen.deployment.ServicePart;
import gen.deployment.StorePart;
import gen.page.Block;
import gen.page.Block.Box;
import gen.page.Block.Layer;
import gen.page.PlatformPage;
import gen.page.Sentences;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws what an installation consists of: the visitor, the services, and the stores in which they
 * keep what they know.
 *
 * @param sentences knowing the words about the deployment
 */
record SketchMaker(Deployment deployment, Sentences sentences) {

  private static final String BETWEEN = " · ";

  /** The drawing, by the names that the platform shows. */
  Block.Sketch sketch() {
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer(
            say("sketch.road"),
            deployment.services().stream().filter(this::isReached).map(this::box).toList()));
    List<Box> workers =
        deployment.services().stream().filter(each -> !isReached(each)).map(this::box).toList();
    if (!workers.isEmpty()) {
      layers.add(new Layer("", workers));
    }
    layers.add(new Layer("", deployment.stores().stream().map(this::box).toList()));
    return new Block.Sketch(
        PlatformPage.INSTALL.on(deployment.platform().id()),
        text(layers),
        say("sketch.visitor"),
        place(),
        layers);
  }

  private boolean isReached(ServicePart service) {
    return service.kind().equals(ServicePart.SERVICE);
  }

  private String text(List<Layer> layers) {
    List<Words> boxes =
        layers.stream()
            .flatMap(layer -> layer.boxes().stream())
            .map(box -> Words.plain(spoken(box)))
            .toList();
    return sentences
        .say(
            "sketch.text",
            Map.of(
                "first", boxes.get(0),
                "others", sentences.enumerated(boxes.subList(1, boxes.size())),
                "place", Words.plain(place())))
        .bare();
  }

  private static String spoken(Box box) {
    return box.note().isEmpty()
        ? box.title()
        : box.title() + " (" + box.note().replace(BETWEEN, ", ") + ")";
  }

  /** The platform, and where the app runs as far as that was decided. */
  private String place() {
    String region = deployment.web().region();
    String platform = deployment.platform().title();
    return region.isEmpty()
        ? platform
        : platform
            + BETWEEN
            + deployment.platform().regions().places().getOrDefault(region, region);
  }

  private Box box(ServicePart service) {
    boolean isFirst = service == deployment.web();
    String other = isFirst ? deployment.app().name() : service.key();
    String role = isReached(service) ? "" : say("sketch.worker");
    return new Box(shown("service", service, other), note(role, service));
  }

  private Box box(StorePart store) {
    String kind = store.isRedis() ? say("sketch.redis") : say("sketch.postgres");
    String rented =
        deployment.platform().see().text(store.isRedis() ? "redis.title" : "database.title");
    return new Box(shown("base", store, rented), note(kind, store));
  }

  /** Its name, where the platform shows it as it was given. */
  private String shown(String kind, Part part, String other) {
    return deployment.platform().see().texts("names.kept").contains(kind) ? part.name() : other;
  }

  private String note(String kind, Part part) {
    String price =
        part.plan().monthlyCents().stream()
            .mapToObj(Bill::amount)
            .map(amount -> sentences.say("sketch.price", "price", Words.plain(amount)).bare())
            .findFirst()
            .orElse("");
    return Stream.of(kind, part.plan().id(), price)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private String say(String key) {
    return sentences.say(key).bare();
  }
}
