package gen.rule;

import gen.app.App;
import gen.app.ImageName;
import gen.deployment.Deployment;
import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What manifests make of the app that the descriptor beside them describes.
 *
 * @param services those that run its image, or the only one, when it is built here
 */
record AppServices(Manifests manifests, Deployment deployment, List<Resource> services) {

  /** Variables that languages, libraries and servers read, whatever the app. */
  private static final Pattern OF_RUNTIMES =
      Pattern.compile(
          "PORT|HOST|HOSTNAME|TZ|LANG|LC_[A-Z]+|PATH|HOME|PG[A-Z]+|WEB_CONCURRENCY|"
              + "(NODE|NPM|PYTHON|PIP|UV|JAVA|JVM|RAILS|RUBY|BUNDLE|GO|MALLOC|DOTNET|ASPNETCORE)_?[A-Z0-9_]*");

  /** The services of the app; nothing without a descriptor. */
  static Optional<AppServices> in(Manifests manifests) {
    return manifests
        .deployment()
        .map(each -> new AppServices(manifests, each, services(manifests)));
  }

  private static List<Resource> services(Manifests manifests) {
    ImageName own =
        ImageName.of(manifests.deployment().orElseThrow().app().web().image().reference());
    List<Resource> all = manifests.reading().all("service");
    List<Resource> same =
        all.stream()
            .filter(
                each ->
                    image(each).filter(i -> i.repository().equals(own.repository())).isPresent())
            .toList();
    return all.size() == 1 && isBuilt(manifests, all.get(0)) ? all : same;
  }

  /** True for a service that runs what is built here, and not an image as it is. */
  private static boolean isBuilt(Manifests manifests, Resource service) {
    return image(service).isEmpty()
        || BaseImages.isIn(manifests, service.attribute("image").orElseThrow().place());
  }

  /** The image that a service runs, where it tells one. */
  static Optional<ImageName> image(Resource resource) {
    return resource
        .attribute("image")
        .map(Located::value)
        .filter(text -> !text.isBlank() && !text.contains("$") && !text.contains("{{"))
        .map(ImageName::of);
  }

  /** The app. */
  App app() {
    return deployment.app();
  }

  /** The names of all variables that services, or groups for several of them, set. */
  TreeSet<String> set() {
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(services.stream(), manifests.reading().all("group").stream())
        .forEach(each -> names.addAll(each.variables().keySet()));
    return names;
  }

  /** True for a variable that the platform, or what runs the app, knows by itself. */
  boolean isOfOthers(String name) {
    Platform platform = deployment.platform();
    return name.matches(platform.facts().text("reservedVariables.pattern", "(?!)"))
        || name.equals(platform.port().variable())
        || platform.adapter().filter(rule -> rule.urlVariable().equals(name)).isPresent()
        || deployment
            .web()
            .adapter()
            .filter(adapter -> adapter.urlVariable().equals(name))
            .isPresent()
        || platform.facts().has("runtime.variables." + name)
        || platform.disk().whenNonRoot().containsKey(name)
        || OF_RUNTIMES.matcher(name).matches();
  }
}
