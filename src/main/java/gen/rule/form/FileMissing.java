package gen.rule.form;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Format;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.knowledge.FileReference;
import gen.knowledge.FileReference.Holds;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Repository;
import gen.validate.WholeRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manifest names a file, or a Dockerfile copies one, that is not in the repository. */
final class FileMissing implements Check.OfWhole {

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    for (Manifests manifests : whole.manifests()) {
      Map<String, Document> dockerfiles = new LinkedHashMap<>();
      manifests.documents().stream()
          .filter(each -> each.format() == Format.DOCKERFILE)
          .forEach(each -> dockerfiles.put(each.source().name(), each));
      for (FileReference file : manifests.references()) {
        named(file, manifests, whole, verdict)
            .filter(path -> file.holds() == Holds.DOCKERFILE)
            .flatMap(path -> read(path, whole.repository()))
            .ifPresent(each -> dockerfiles.putIfAbsent(each.source().name(), each));
      }
      dockerfiles.values().forEach(each -> copied(new Copying(each, manifests, whole), verdict));
    }
  }

  /** Where a file lies that a manifest names; says so when it lies nowhere. */
  private static Optional<String> named(
      FileReference file, Manifests manifests, WholeRepository whole, Verdict verdict) {
    List<String> paths = Copying.paths(file.path(), List.of(manifests.root(), ""));
    Optional<String> found = paths.stream().filter(whole.repository()::exists).findFirst();
    // What is copied into a container lies beside the manifest; a build needs the app's sources.
    boolean judged = file.holds() == Holds.FILE || !Copying.isBare(manifests.root(), whole);
    if (found.isEmpty() && judged && !paths.isEmpty()) {
      say(file.place(), file.path(), verdict);
    }
    return found;
  }

  private static void copied(Copying copying, Verdict verdict) {
    copying.missing().forEach((path, place) -> say(place, path, verdict));
  }

  private static void say(Place place, String path, Verdict verdict) {
    verdict.wrong(
        place,
        "there is no file '" + path + "' in the repository, so nothing can be built or started",
        "put it there, or write where it lies");
  }

  private static Optional<Document> read(String path, Repository repository) {
    try {
      return Optional.of(
          Document.of(path, repository.load(path), Format.DOCKERFILE, Optional.empty()));
    } catch (Rejected e) {
      return Optional.empty();
    }
  }
}
