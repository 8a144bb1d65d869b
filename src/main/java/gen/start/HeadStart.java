package gen.start;

import gen.app.App;
import gen.app.AppReader;
import gen.document.Documents;
import gen.document.Format;
import gen.finding.Source;
import gen.install.Wording;
import gen.knowledge.Library;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What nearly every run needs, begun on threads of its own while the command line is still being
 * read. Each part takes long to start and depends on no other. What goes wrong in one is not said
 * here: it goes wrong again, and is said, when a run asks for it.
 */
public final class HeadStart {

  /** Where a descriptor is looked for when none is named. */
  private static final String USUAL = "gen.yaml";

  private final Path templates;
  private final Schemas schemas = new Schemas();
  private final CompletableFuture<Renderer> renderer = new CompletableFuture<>();
  private final CompletableFuture<Platforms> platforms = new CompletableFuture<>();
  private final CompletableFuture<Library> library = new CompletableFuture<>();
  private final CompletableFuture<Wording> wording = new CompletableFuture<>();
  private final CompletableFuture<ReadDescriptor> described = new CompletableFuture<>();

  /** What a descriptor was found to say. */
  private record ReadDescriptor(Source source, App app) {}

  private HeadStart(Path templates) {
    this.templates = templates;
  }

  /** Nothing is begun; for runs that need none of it. */
  public static HeadStart none() {
    HeadStart none = new HeadStart(Path.of(""));
    none.described.cancel(false);
    return none;
  }

  /**
   * Begins with the templates under this root.
   *
   * @param words the command line; a platform that stands in it is read, or all where none does
   */
  public static HeadStart begin(Path templates, List<String> words) {
    HeadStart start = new HeadStart(templates);
    background("templates", start::prepareTemplates);
    background("schemas", () -> start.schemas.descriptor());
    background("platforms", () -> start.preparePlatforms(words));
    background("wording", start::prepareWording);
    background("descriptor", start::prepareDescriptor);
    return start;
  }

  private void prepareTemplates() {
    try {
      Renderer made = new Renderer(List.of(templates));
      renderer.complete(made);
      made.prepare();
    } catch (RuntimeException | Error e) {
      renderer.completeExceptionally(e);
    }
  }

  private void preparePlatforms(List<String> words) {
    try {
      platforms.complete(new Platforms(List.of(templates), schemas::builtIn));
      library.complete(schemas.library(platforms.join()));
    } catch (RuntimeException | Error e) {
      platforms.completeExceptionally(e);
      library.completeExceptionally(e);
    }
    List<String> named = new ArrayList<>(platforms.join().ids());
    named.retainAll(List.of(String.join(",", words).split("[,=]")));
    List<Platform> chosen = platforms.join().select(named);
    if (chosen.stream().anyMatch(HeadStart::writesToml)) {
      background("formats", HeadStart::prepareToml);
    }
    chosen.forEach(renderer.join()::prepare);
    chosen.forEach(this::prepareSchemas);
    library.join().knowledge(chosen);
  }

  private void prepareSchemas(Platform platform) {
    platform.files().stream()
        .flatMap(file -> file.schema().stream())
        .distinct()
        .forEach(name -> schemas.ofPlatform(platforms.join().folder(platform.id()), name));
  }

  private void prepareDescriptor() {
    try {
      Source source = Documents.load(Path.of(USUAL), USUAL);
      App app = new AppReader(schemas.descriptor()).read(source);
      described.complete(new ReadDescriptor(source, app));
    } catch (RuntimeException | Error e) {
      described.completeExceptionally(e);
    }
  }

  private void prepareWording() {
    try {
      wording.complete(Wording.read(platforms.join()::shared));
    } catch (RuntimeException | Error e) {
      wording.completeExceptionally(e);
    }
  }

  private static boolean writesToml(Platform platform) {
    return platform.files().stream().anyMatch(file -> file.format() == Format.TOML);
  }

  /** Its reader takes longer to start than all others, and few platforms need it. */
  private static void prepareToml() {
    Documents.parse(new Source("", "a = 1"), Format.TOML);
  }

  private static void background(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
  }

  /** The schemas, some of them perhaps compiled by now. */
  public Schemas schemas() {
    return schemas;
  }

  /** The platforms under these roots, some of them perhaps read by now. */
  public Platforms platforms(List<Path> roots) {
    return begun(platforms, roots).orElseGet(() -> new Platforms(roots, schemas::builtIn));
  }

  /** A pipeline for the platforms under these roots. */
  public Pipeline pipeline(List<Path> roots) {
    Renderer prints = begun(renderer, roots).orElseGet(() -> new Renderer(roots));
    Platforms known = platforms(roots);
    Supplier<Wording> says =
        () -> begun(wording, roots).orElseGet(() -> Wording.read(known::shared));
    Library judges = begun(library, roots).orElseGet(() -> schemas.library(known));
    return new Pipeline(this::app, known, schemas, new Pipeline.Press(prints, says, judges));
  }

  /** The app that a descriptor describes, read by now if it is the usual one. */
  private App app(Source source) {
    if (source.name().equals(USUAL)) {
      ReadDescriptor usual = described.exceptionally(e -> null).join();
      if (usual != null && usual.source().equals(source)) {
        return usual.app();
      }
    }
    return new AppReader(schemas.descriptor()).read(source);
  }

  /** What was begun, if it was for these roots and went well. */
  private <T> Optional<T> begun(CompletableFuture<T> future, List<Path> roots) {
    return roots.equals(List.of(templates))
        ? Optional.ofNullable(future.exceptionally(e -> null).join())
        : Optional.empty();
  }
}
