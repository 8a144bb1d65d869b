package gen;

import gen.document.Documents;
import gen.document.Format;
import gen.finding.Source;
import gen.platform.Platforms;
import gen.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What nearly every run needs, begun on threads of its own while the command line is still being
 * read. Each part takes long to start and depends on no other. What goes wrong in one is not said
 * here: it goes wrong again, and is said, when a run asks for it.
 */
public final class HeadStart {

  private final Path templates;
  private final Schemas schemas = new Schemas();
  private final Optional<CompletableFuture<Renderer>> renderer;

  private HeadStart(Path templates, Optional<CompletableFuture<Renderer>> renderer) {
    this.templates = templates;
    this.renderer = renderer;
  }

  /** Nothing is begun; for runs that need none of it. */
  public static HeadStart none() {
    return new HeadStart(Path.of(""), Optional.empty());
  }

  /** Begins with the templates under this root. */
  static HeadStart begin(Path templates) {
    CompletableFuture<Renderer> renderer = new CompletableFuture<>();
    HeadStart start = new HeadStart(templates, Optional.of(renderer));
    background("templates", () -> prepare(renderer, templates));
    background("schemas", () -> start.schemas.descriptor());
    background("formats", HeadStart::formats);
    return start;
  }

  private static void prepare(CompletableFuture<Renderer> renderer, Path templates) {
    try {
      Renderer made = new Renderer(List.of(templates));
      renderer.complete(made);
      made.prepare();
    } catch (RuntimeException e) {
      renderer.completeExceptionally(e);
    }
  }

  private static void formats() {
    Documents.parse(new Source("", "a: {b: 1}"), Format.YAML);
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

  /** A pipeline for these platforms. */
  public Pipeline pipeline(Platforms platforms) {
    boolean fits = platforms.roots().equals(List.of(templates));
    Renderer prints =
        renderer
            .filter(begun -> fits && !begun.isCompletedExceptionally())
            .map(CompletableFuture::join)
            .orElseGet(() -> new Renderer(platforms.roots()));
    return new Pipeline(platforms, schemas, prints);
  }
}
