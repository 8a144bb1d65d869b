package gen.rule.secret;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Two services of the same app each get a secret of their own. */
final class SecretDiverges implements Check.OfManifests {

  private static final List<String> CODE = List.of("image", "repo", "branch", "folder", "build");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    List<Resource> all =
        Stream.of("service", "worker")
            .flatMap(kind -> manifests.reading().all(kind).stream())
            .toList();
    for (int i = 1; i < all.size(); i++) {
      Resource second = all.get(i);
      Optional<Resource> first =
          all.subList(0, i).stream().filter(each -> isSameApp(each, second)).findFirst();
      first.ifPresent(each -> compare(each, second, verdict));
    }
  }

  private static void compare(Resource first, Resource second, Verdict verdict) {
    second
        .variables()
        .forEach(
            (name, found) -> {
              Located<Binding> other = first.variables().get(name);
              if (isMade(found) && other != null && isMade(other)) {
                verdict.wrong(
                    found.place(),
                    "'"
                        + name
                        + "' is made once for "
                        + called(first)
                        + " and once more for "
                        + called(second)
                        + ", which run the same app",
                    "refer to the first one, or put it into a group of variables");
              }
            });
  }

  private static boolean isMade(Located<Binding> found) {
    return found.value() instanceof Binding.Generated;
  }

  /** Everything that says what runs is the same, and something does. */
  private static boolean isSameApp(Resource first, Resource second) {
    return CODE.stream().allMatch(each -> Objects.equals(text(first, each), text(second, each)))
        && (!text(first, "image").isEmpty()
            || text(first, "runtime").equals(text(second, "runtime")));
  }

  private static String text(Resource resource, String attribute) {
    return resource.attribute(attribute).map(Located::value).orElse("");
  }

  private static String called(Resource resource) {
    return "'" + text(resource, "name") + "'";
  }
}
