package gen.cli;

import java.util.Iterator;
import java.util.List;

/** The names of the platforms that come with gen, for completion on the command line. */
record PlatformIds(List<String> ids) implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return ids.iterator();
  }
}
