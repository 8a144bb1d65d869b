package gen.cli;

import java.util.Iterator;
import java.util.List;

/** The names of the platforms that come with gen, for completion on the command line. */
final class PlatformIds implements Iterable<String> {

  private static final ThreadLocal<List<String>> IDS = ThreadLocal.withInitial(List::of);

  /** Says which names there are, before commands are made in this thread. */
  static void are(List<String> ids) {
    IDS.set(List.copyOf(ids));
  }

  @Override
  public Iterator<String> iterator() {
    return IDS.get().iterator();
  }
}
