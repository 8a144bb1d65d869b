package gen.rule.shared;

import gen.app.App;
import gen.app.ImageName;
import gen.deployment.Deployment;
import gen.deployment.ServicePart;
import gen.knowledge.WordList;
import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What manifests make of the app that the descriptor beside them describes.
 *
 * @param services those that run its image, or the only one, when it is built here
 */
public record AppServices(Manifests manifests, Deployment deployment, List<Resource> services) {

  /** The services of the app; nothing without a descriptor. */
  public static Optional<AppServices> in(Manifests manifests) {
    return manifests
        .deployment()
        .map(each -> new AppServices(manifests, each, services(manifests)));
  }

  private static List<Resource> services(Manifests manifests) {
    Deployment decided = manifests.deployment().orElseThrow();
    List<String> own =
        decided.services().stream().map(AppServices::image).map(ImageName::repository).toList();
    List<Resource> all =
        decided.services().size() == 1
            ? manifests.reading().all("service")
            : manifests.reading().services();
    List<Resource> same =
        all.stream()
            .filter(each -> image(each).filter(i -> own.contains(i.repository())).isPresent())
            .toList();
    return all.size() == 1 && isBuilt(manifests, all.get(0)) ? all : same;
  }

  /** True for a service that runs what is built here, and not an image as it is. */
  private static boolean isBuilt(Manifests manifests, Resource service) {
    return image(service).isEmpty()
        || BaseImages.isIn(manifests, service.attribute("image").orElseThrow().place());
  }

  /**
   * What was decided for a service that manifests name: that of its name, or else of its image, or
   * else what answers visitors.
   */
  public static ServicePart part(Deployment decided, Resource service) {
    String name = service.attribute("name").map(Located::value).orElse("");
    String image = image(service).map(ImageName::repository).orElse("");
    return decided.services().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .or(
            () ->
                decided.services().stream()
                    .filter(part -> image(part).repository().equals(image))
                    .findFirst())
        .orElse(decided.web());
  }

  /** What was decided for this service. */
  public ServicePart part(Resource service) {
    return part(deployment, service);
  }

  private static ImageName image(ServicePart part) {
    return ImageName.of(part.service().image().reference());
  }

  /** The image that a service runs, where it tells one. */
  public static Optional<ImageName> image(Resource resource) {
    return resource
        .attribute("image")
        .map(Located::value)
        .filter(text -> !text.isBlank() && !text.contains("$") && !text.contains("{{"))
        .map(ImageName::of);
  }

  /** The variable in which a service gets the database's URL from the platform; may be empty. */
  public String urlVariable() {
    return deployment.services().stream()
        .map(ServicePart::urlVariable)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The app. */
  public App app() {
    return deployment.app();
  }

  /** The names of all variables that services, or groups for several of them, set. */
  public TreeSet<String> set() {
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(services.stream(), manifests.reading().all("group").stream())
        .forEach(each -> names.addAll(each.variables().keySet()));
    return names;
  }

  /** True for a variable that the platform, or what runs the app, knows by itself. */
  public boolean isOfOthers(String name) {
    Platform platform = deployment.platform();
    return platform.isReserved(name)
        || name.equals(platform.port().variable())
        || platform.adapter().filter(rule -> rule.urlVariable().equals(name)).isPresent()
        || deployment.services().stream()
            .flatMap(part -> part.adapter().stream())
            .anyMatch(adapter -> adapter.urlVariable().equals(name))
        || platform.see().runtime().filter(each -> each.variables().containsKey(name)).isPresent()
        || platform.disk().whenNonRoot().containsKey(name)
        || manifests.words(WordList.OF_RUNTIMES).matcher(name).matches();
  }
}
