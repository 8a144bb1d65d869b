package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Place;
import gen.reading.Located;
import gen.reading.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a rehearsal stays from one start to the next, and is nowhere else. */
class MountTest {

  @TempDir private Path temp;

  private static Resource service(String disk) {
    return new Resource(
        "service", Map.of("disk", new Located<>(disk, Place.of("render.yaml"))), Map.of());
  }

  @Test
  void whatTheAppIsToldIsOnTheDisk() throws IOException {
    Mount mount = Mount.of(service("/srv/photos/"), temp).orElseThrow();

    assertEquals(temp.resolve("srv/photos"), mount.folder());
    assertEquals(
        Map.of(
            "PHOTOS",
            temp + "/srv/photos",
            "WORDS",
            temp + "/srv/photos/.srv-words",
            "OTHER",
            "/srv/photos-of-others",
            "URL",
            "file:/srv/photos",
            "GEN_ROOT",
            temp.toString()),
        mount.here(
            Map.of(
                "PHOTOS", "/srv/photos",
                "WORDS", "/srv/photos/.srv-words",
                "OTHER", "/srv/photos-of-others",
                "URL", "file:/srv/photos")));
  }

  @Test
  void whatIsThereStaysForTheNextStart() throws IOException {
    Mount first = Mount.of(service("/data"), temp).orElseThrow();
    Files.writeString(first.folder().resolve("file"), "x");

    Mount next = Mount.of(service("/data"), temp).orElseThrow();

    assertEquals("x", Files.readString(next.folder().resolve("file")));
    assertTrue(Files.isWritable(next.folder()));
  }

  @Test
  void withoutADiskThereIsNone() throws IOException {
    assertEquals(Optional.empty(), Mount.of(new Resource("service", Map.of(), Map.of()), temp));
  }
}
