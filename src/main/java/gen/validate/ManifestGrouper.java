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

  /** The groups; each has one main file of each role, and the companions beside it. */
  public List<Manifests> group(List<Candidate> candidates) {
    Map<String, List<Read>> places = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String place = candidate.knowledge().platform().id() + " " + candidate.root();
      read(candidate)
          .ifPresent(read -> places.computeIfAbsent(place, p -> new ArrayList<>()).add(read));
    }
    return places.values().stream().flatMap(files -> split(files).stream()).toList();
  }

  private record Read(Candidate candidate, Document document) {}

  /** Two main files of one role, such as one for tests, are two installations. */
  private List<Manifests> split(List<Read> files) {
    List<Read> companions = files.stream().filter(ManifestGrouper::isCompanion).toList();
    List<List<Read>> groups = new ArrayList<>();
    for (Read file : files) {
      if (isCompanion(file)) {
        continue;
      }
      Optional<List<Read>> open =
          groups.stream().filter(group -> group.stream().noneMatch(has(file))).findFirst();
      List<Read> group = open.orElseGet(ArrayList::new);
      if (open.isEmpty()) {
        groups.add(group);
      }
      group.add(file);
    }
    groups.forEach(group -> group.addAll(companions));
    return groups.stream().map(this::manifests).toList();
  }

  private static java.util.function.Predicate<Read> has(Read file) {
    return other -> other.document().role().equals(file.document().role());
  }

  private static boolean isCompanion(Read file) {
    return file.candidate().rule().companion();
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
        new ManifestReader(first.knowledge().platform()).read(readable, Documents::parseForeign);
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
    Optional<Node> tree = rule.format().isTree() ? tree(source, rule) : Optional.empty();
    Optional<String> owner = tree.flatMap(rule::owner);
    if (owner.isPresent()) {
      unjudged.add(new Unjudged(candidate.path(), owner.get()));
      return Optional.empty();
    }
    return Optional.of(new Read(candidate, new Document(rule.role(), source, rule.format(), tree)));
  }

  private Optional<Node> tree(Source source, ManifestRule rule) {
    try {
      return Optional.of(Documents.parseForeign(source, rule.format()));
    } catch (Rejected e) {
      findings.addAll(e.findings());
      return Optional.empty();
    }
  }
}
