package gen.rule.database;

import gen.app.Expression;
import gen.app.Piece;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A variable that gets something else of the database than the descriptor says. */
final class WiringDiffers implements Check.OfManifests {

  private static final Pattern HOME =
      Pattern.compile(
          "(?i)^(https?://)?(localhost|127\\.|0\\.0\\.0\\.0|([\\w-]{1,63}\\.){0,8}example\\.(com|org|net))");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    AppServices.in(manifests)
        .ifPresent(app -> app.services().forEach(each -> judge(app, each, verdict)));
  }

  private static void judge(AppServices app, Resource service, Verdict verdict) {
    boolean adapted =
        service.variables().values().stream().anyMatch(each -> isAdapted(each.value()));
    for (Setting setting : app.part(service).settings()) {
      List<String> meant = parts(setting.binding());
      Located<Binding> found = service.variables().get(setting.name());
      if (meant.isEmpty()) {
        address(setting, found, verdict);
        continue;
      }
      if (found != null) {
        compare(setting.name(), meant, found, verdict);
      } else if (adapted && isAdapted(setting.binding())) {
        Place place = service.variables().values().iterator().next().place();
        verdict.wrong(
            scriptOf(app, place),
            "the adapter does not make " + setting.name() + ", which the descriptor asks for",
            "export it, or run gen for files that do");
      }
    }
  }

  /** The app's own address, whole or only its host. */
  private static void address(Setting setting, Located<Binding> found, Verdict verdict) {
    String meant = written(setting.binding());
    String got = found == null ? "" : written(found.value());
    boolean another = got.contains("${public.") && !got.equals(meant);
    boolean fixed = HOME.matcher(got).find();
    if (meant.matches("(https?://)?\\$\\{public\\.\\w+}/?") && (another || fixed)) {
      verdict.mild(
          found.place(),
          setting.name() + " is " + got + "; the descriptor says " + meant,
          "write what the descriptor says");
    }
  }

  private static String written(Binding binding) {
    String text =
        binding instanceof Binding.Literal literal
            ? literal.text()
            : binding instanceof Binding.Interpolated pieces
                ? new Expression(pieces.pieces()).toString()
                : names(binding).map(name -> "${" + name + "}").findFirst().orElse("");
    return text.replace("https://${public.host}", "${public.url}");
  }

  private static Place scriptOf(AppServices app, Place otherwise) {
    return app.services().get(0).variables().values().stream()
        .filter(each -> isAdapted(each.value()))
        .map(Located::place)
        .findFirst()
        .orElse(otherwise);
  }

  private static void compare(
      String name, List<String> meant, Located<Binding> found, Verdict verdict) {
    Binding binding = found.value();
    List<String> got = parts(binding);
    String said = name + " gets " + binding.words();
    String help = "write " + String.join(", ", meant);
    if (got.isEmpty() && isText(binding) && !isUsual(meant, binding)) {
      verdict.doubtful(
          found.place(),
          said + "; the descriptor says that it is of the database: " + String.join(", ", meant),
          help,
          "whether it is meant for a database that is not in these files");
    } else if (got.size() == meant.size() && !got.equals(meant)) {
      verdict.wrong(
          found.place(), said + "; the descriptor says " + String.join(", ", meant), help);
    } else if (!got.isEmpty() && got.size() < meant.size()) {
      List<String> missing = meant.stream().filter(each -> !got.contains(each)).toList();
      if (meant.containsAll(got) && !isUsual(missing, binding)) {
        verdict.doubtful(
            found.place(),
            said + "; the descriptor says " + String.join(", ", meant),
            help,
            "whether the rest is of another database, or written out");
      }
    }
  }

  private static boolean isAdapted(Binding binding) {
    return binding instanceof Binding.Adapted;
  }

  /** A text, or a reference to what is no part of a database. */
  private static boolean isText(Binding binding) {
    return binding instanceof Binding.Literal literal && !literal.text().isEmpty()
        || binding instanceof Binding.Adapted
        || binding instanceof Binding.Reference;
  }

  /** Postgres has this port nearly everywhere. */
  private static boolean isUsual(List<String> meant, Binding binding) {
    return meant.equals(List.of("postgres.port")) && binding.words().contains("5432");
  }

  /** The parts of the database that are in it, in their order; how to use TLS is none. */
  private static List<String> parts(Binding binding) {
    return names(binding)
        .filter(name -> name.startsWith("postgres.") && !name.equals("postgres.sslmode"))
        .toList();
  }

  private static Stream<String> names(Binding binding) {
    if (binding instanceof Binding.Reference reference) {
      return Stream.of(reference.name());
    }
    if (binding instanceof Binding.Given given) {
      return Stream.of(given.name());
    }
    if (binding instanceof Binding.Interpolated text) {
      return names(text.pieces());
    }
    return binding instanceof Binding.Adapted made ? names(made.pieces()) : Stream.empty();
  }

  private static Stream<String> names(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).name());
  }
}
