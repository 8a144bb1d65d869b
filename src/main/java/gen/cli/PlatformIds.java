package gen.cli;

import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.util.Iterator;
import java.util.List;

/**
 * The names of the platforms that come with gen, for completion on the command line; looked for
 * when they are asked for.
 */
record PlatformIds(Surroundings surroundings) implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return new Platforms(List.of(surroundings.templates()), new Schemas()::builtIn)
        .ids()
        .iterator();
  }
}
