package gen.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads templates from folders, whether they lie on a disk or in a jar.
 *
 * @param roots a later one goes before an earlier one
 */
record PathLoader(List<Path> roots) implements TemplateLoader {

  @Override
  public Object findTemplateSource(String name) throws IOException {
    for (int i = roots.size() - 1; i >= 0; i--) {
      Path root = roots.get(i).toRealPath();
      Path file = root.resolve(name).normalize();
      // A link that leads out of the folder is not followed.
      if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
        return file;
      }
    }
    return null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(
        Files.readString((Path) source, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing stays open.
  }
}
