package gen.validate;

import gen.document.Documents;
import gen.document.Node;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.validate.Found.Candidate;
import gen.validate.Found.Unjudged;
import gen.verify.ManifestReader;
import gen.verify.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads manifests and puts those together that describe one installation. */
public final class ManifestGrouper {

  private final Function<String, Source> load;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unjudged> unjudged = new ArrayList<>();

  /**
   * Groups files that are read like this.
   *
   * @param load gives the text for a path, or throws {@link Rejected}
   * @param today the day on which they are judged
   */
  public ManifestGrouper(Function<String, Source> load, LocalDate today) {
    this.load = load;
    this.today = today;
  }

  /** What could not be read. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Files of the right name that belong to something else. */
  public List<Unjudged> unjudged() {
    return List.copyOf(unjudged);
  }

  /** The groups; each has one main file of each role, and the companions that belong to it. */
  public List<Manifests> group(List<Candidate> candidates) {
    Map<String, List<Read>> places = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String place = candidate.knowledge().platform().id() + " " + candidate.root();
      if (!candidate.rule().companion()) {
        read(candidate)
            .ifPresent(read -> places.computeIfAbsent(place, p -> new ArrayList<>()).add(read));
      }
    }
    List<Manifests> groups = new ArrayList<>();
    for (List<Read> place : places.values()) {
      for (List<Read> group : split(place)) {
        candidates.stream()
            .filter(candidate -> candidate.rule().companion() && belongs(candidate, group))
            .forEach(candidate -> read(candidate).ifPresent(group::add));
        groups.add(manifests(group));
      }
    }
    return groups;
  }

  private record Read(Candidate candidate, Document document) {}

  /** Two main files of one role, such as one for tests, are two installations. */
  private static List<List<Read>> split(List<Read> files) {
    List<List<Read>> groups = new ArrayList<>();
    for (Read file : files) {
      Optional<List<Read>> open =
          groups.stream().filter(group -> group.stream().noneMatch(has(file))).findFirst();
      List<Read> group = open.orElseGet(ArrayList::new);
      if (open.isEmpty()) {
        groups.add(group);
      }
      group.add(file);
    }
    return groups;
  }

  private static Predicate<Read> has(Read file) {
    return other -> other.document().role().equals(file.document().role());
  }

  /** True when a companion lies beside the files of a group, or where one of them says. */
  private static boolean belongs(Candidate companion, List<Read> group) {
    Candidate first = group.get(0).candidate();
    ManifestRule rule = companion.rule();
    Optional<Document> owner =
        group.stream()
            .map(Read::document)
            .filter(document -> rule.beside().isEmpty() || document.role().equals(rule.beside()))
            .findFirst();
    boolean named =
        rule.named().isEmpty()
            ? companion.root().equals(first.root())
            : owner.stream()
                .flatMap(document -> rule.names(document))
                .anyMatch(name -> companion.path().equals(first.root() + name));
    return companion.knowledge().platform().equals(first.knowledge().platform())
        && owner.isPresent()
        && named;
  }

  private Manifests manifests(List<Read> files) {
    Candidate first = files.get(0).candidate();
    Map<String, Source> readable = new LinkedHashMap<>();
    for (Read file : files) {
      Document document = file.document();
      if (!document.format().isTree() || document.tree().isPresent()) {
        readable.put(document.role(), document.source());
      }
    }
    Reading reading =
        new ManifestReader(first.knowledge().platform())
            .read(readable, (text, format) -> Documents.parseForeign(text, format, doubt -> {}));
    return new Manifests(
        first.knowledge(),
        first.root(),
        files.get(0).document(),
        files.stream().map(Read::document).toList(),
        reading,
        Optional.empty(),
        today);
  }

  private Optional<Read> read(Candidate candidate) {
    ManifestRule rule = candidate.rule();
    Source source;
    try {
      source = load.apply(candidate.path());
    } catch (Rejected e) {
      findings.addAll(e.findings());
      return Optional.empty();
    }
    Optional<Node> tree = rule.format().hasParts() ? tree(source, rule) : Optional.empty();
    Optional<String> owner = tree.flatMap(rule::owner);
    if (owner.isPresent()) {
      unjudged.add(new Unjudged(candidate.path(), owner.get()));
      return Optional.empty();
    }
    return Optional.of(new Read(candidate, new Document(rule.role(), source, rule.format(), tree)));
  }

  private Optional<Node> tree(Source source, ManifestRule rule) {
    try {
      return Optional.of(Documents.parseForeign(source, rule.format(), findings::add));
    } catch (Rejected e) {
      findings.addAll(e.findings());
      return Optional.empty();
    }
  }
}
