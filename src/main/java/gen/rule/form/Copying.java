package gen.rule.form;

import gen.check.Document;
import gen.document.Format;
import gen.document.Instruction;
import gen.finding.Place;
import gen.validate.Manifests;
import gen.validate.Repository;
import gen.validate.WholeRepository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Dockerfile copies out of the repository. */
record Copying(Document dockerfile, Manifests manifests, WholeRepository whole) {

  /** What is no path, or one that only the build knows. */
  private static final Pattern OTHER = Pattern.compile(".*[$*?\\[\\]\\\\<].*|[a-z+]+://.*|git@.*");

  private static final Pattern FOLDER = Pattern.compile("(?:\\.?/)*\\.?|.*/|(?:.*/)?[^/.]+");

  /** The files and folders that are not there, with the lines that copy them. */
  Map<String, Place> missing() {
    Map<String, Place> copied = new LinkedHashMap<>();
    for (Instruction each : dockerfile.instructions()) {
      if (each.is("COPY") || each.is("ADD")) {
        sources(each).forEach(path -> copied.putIfAbsent(path, each.place()));
      }
    }
    boolean app = copied.keySet().stream().anyMatch(path -> FOLDER.matcher(path).matches());
    if (app && isBare(context(), whole)) {
      return Map.of();
    }
    copied.keySet().removeIf(path -> OTHER.matcher(path).matches() || isThere(path));
    return copied;
  }

  /** The words before the last; none where another stage or a text is copied. */
  private static List<String> sources(Instruction copy) {
    List<String> words = copy.words();
    return copy.flags().contains("--from") || words.isEmpty() || words.get(0).startsWith("<<")
        ? List.of()
        : words.subList(0, words.size() - 1);
  }

  private String context() {
    String name = dockerfile.source().name();
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** Where it is not known which folder a build begins in, any that holds the file will do. */
  private boolean isThere(String path) {
    Repository repository = whole.repository();
    boolean own = manifests.contextIsFolder();
    List<String> paths =
        paths(path, own ? List.of(context()) : List.of(context(), manifests.root(), ""));
    String end = "/" + path.replaceFirst("^(?:\\.?/)+", "").replaceFirst("/+$", "");
    return paths.isEmpty()
        || paths.stream().anyMatch(each -> repository.exists(each) || whole.isIgnored(each))
        || !own
            && repository.files().stream()
                .anyMatch(each -> each.endsWith(end) || each.contains(end + "/"));
  }

  /** The paths from the top of the repository that a path can mean; none where it leads out. */
  static List<String> paths(String path, List<String> folders) {
    return folders.stream()
        .flatMap(folder -> normal(folder + path.replaceFirst("^/+", "")).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> parts(String path) {
    return Stream.of(path.split("/+")).filter(part -> !part.isEmpty() && !part.equals("."));
  }

  private static Optional<String> normal(String path) {
    List<String> normal = new ArrayList<>();
    for (String part : parts(path).toList()) {
      if (!part.equals("..")) {
        normal.add(part);
      } else if (normal.isEmpty()) {
        return Optional.empty();
      } else {
        normal.remove(normal.size() - 1);
      }
    }
    return Optional.of(String.join("/", normal));
  }

  /** True for a folder that holds manifests and pages, and nothing of an app. */
  static boolean isBare(String folder, WholeRepository whole) {
    return whole.repository().files().stream()
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .noneMatch(name -> !isManifest(name, whole));
  }

  private static boolean isManifest(String name, WholeRepository whole) {
    return name.startsWith(".")
        || name.matches("(?i).*dockerfile.*|.*\\.md|licen[sc]e.*|gen\\.(?:yaml|sum)")
        || whole.manifests().stream()
            .flatMap(each -> each.documents().stream())
            .filter(each -> each.format() != Format.SHELL)
            .anyMatch(each -> each.source().name().endsWith(name));
  }
}
