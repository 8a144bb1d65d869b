package gen.validate;

import gen.check.Document;
import gen.document.Format;
import gen.document.Node;
import gen.document.Parser;
import gen.finding.Finding;
import gen.finding.Source;
import gen.knowledge.ManifestRule;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.validate.CandidateReader.Attempt;
import gen.validate.CandidateReader.Read;
import gen.validate.FoundFiles.Candidate;
import gen.validate.FoundFiles.Unjudged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads manifests and puts those together that describe one installation. */
public final class ManifestGrouper {

  private final Parser parser;
  private final CandidateReader reader;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unjudged> unjudged = new ArrayList<>();

  /**
   * Groups files that are read like this.
   *
   * @param load gives the text for a path, or throws; many may ask at once
   * @param parser makes trees of the texts; many may ask at once
   * @param today the day on which they are judged
   */
  public ManifestGrouper(Function<String, Source> load, Parser parser, LocalDate today) {
    this.parser = parser;
    this.reader = new CandidateReader(load, parser);
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
    List<Candidate> main = candidates.stream().filter(each -> !each.rule().companion()).toList();
    Map<String, List<Read>> places = new LinkedHashMap<>();
    for (Read read : read(main)) {
      places.computeIfAbsent(place(read.candidate()), place -> new ArrayList<>()).add(read);
    }
    List<List<Read>> groups =
        places.values().stream().flatMap(place -> split(place).stream()).toList();
    Map<String, List<Candidate>> companions =
        candidates.stream()
            .filter(each -> each.rule().companion())
            .collect(Collectors.groupingBy(each -> each.knowledge().platform().id()));
    for (List<Read> group : groups) {
      String platform = group.get(0).candidate().knowledge().platform().id();
      group.addAll(
          read(
              companions.getOrDefault(platform, List.of()).stream()
                  .filter(candidate -> belongs(candidate, group))
                  .toList()));
    }
    return groups.parallelStream().map(this::manifests).toList();
  }

  private static String place(Candidate candidate) {
    return candidate.knowledge().platform().id() + " " + candidate.root();
  }

  /** Reads files on all cores; what is found comes in their order. */
  private List<Read> read(List<Candidate> candidates) {
    List<Read> read = new ArrayList<>();
    for (Attempt attempt : candidates.parallelStream().map(reader::read).toList()) {
      findings.addAll(attempt.findings());
      attempt.unjudged().ifPresent(unjudged::add);
      attempt.read().ifPresent(read::add);
    }
    return read;
  }

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
    return companion.knowledge().platform().id().equals(first.knowledge().platform().id())
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
            .read(Manifest.of(readable), (text, format) -> tree(text, format, files));
    return new Manifests(
        first.knowledge(),
        first.root(),
        files.get(0).document(),
        files.stream().map(Read::document).toList(),
        reading,
        Optional.empty(),
        today);
  }

  /** The tree that was read before, where there is one. */
  private Node tree(Source source, Format format, List<Read> files) {
    return files.stream()
        .map(Read::document)
        .filter(document -> document.source() == source && document.format() == format)
        .flatMap(document -> document.tree().stream())
        .findFirst()
        .orElseGet(() -> parser.parse(source, format, doubt -> {}));
  }
}
