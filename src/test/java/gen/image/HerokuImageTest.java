package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Dockerfile for Heroku, built from a stand-in for Mathesar's image, runs as Heroku runs it;
 * and what is left out of it is noticed.
 */
@Tag("image")
class HerokuImageTest {

  private static final String IMAGE = "localhost/heroku";
  private static final String CHMOD =
      """
      RUN mkdir -p /code/static /code/.media \\
       && chmod -R a+rwX /code/static /code/.media
      """;

  private static Buildah buildah;

  @TempDir private Path temp;

  @BeforeAll
  static void prepare() {
    assumeTrue(Buildah.missing().isEmpty(), () -> Buildah.missing().orElse(""));
    buildah = StandIn.ready();
  }

  @Test
  void runsAsAnyUserOnAnyPortAgainstTheGivenDatabase() throws Exception {
    build(Context.committed("deploy/heroku", temp));

    assertEquals(List.of(), Tryout.asAnyUser(buildah, IMAGE).complaints());
  }

  @Tag("image-faults")
  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultIsNoticed(Fault fault) throws Exception {
    build(Context.committed("deploy/heroku", temp).edit(fault.file(), fault.edits()));

    List<String> complaints = Tryout.asAnyUser(buildah, IMAGE).complaints();

    assertTrue(
        complaints.stream().anyMatch(each -> each.matches("(?s)" + fault.sign() + ".*")),
        () -> fault + ": " + complaints);
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault(
            "folders that are not opened",
            "does not open its port: .*Permission.*denied",
            "Dockerfile",
            CHMOD,
            ""),
        new Fault("command without exec", "does not end by SIGTERM", "start.sh", "\nexec ", "\n"),
        new Fault(
            "adapter left out of the command",
            "does not open its port: .*POSTGRES_HOST is not set",
            "start.sh",
            "/bin/sh /gen/adapter.sh ",
            ""),
        new Fault(
            "adapter left out of the image",
            "does not open its port: .*adapter.sh",
            "Dockerfile",
            "COPY adapter.sh /gen/adapter.sh\n",
            ""),
        new Fault(
            "option for the port dropped",
            "does not open its port: .*Listening at: http://0.0.0.0:8000",
            "adapter.sh",
            "set -- \"$@\" '-p' \"$port\"",
            ""),
        new Fault(
            "the image's own command kept",
            "does not open its port: .*starting a database in this container",
            "Dockerfile",
            "ENTRYPOINT []\nCMD [\"/bin/sh\", \"/gen/start.sh\"]\n",
            ""));
  }

  /** The watch for servers sees the one that the image carries, once somebody may start it. */
  @Tag("image-faults")
  @Test
  void aDatabaseServerInTheContainerIsSeen() throws Exception {
    build(
        Context.committed("deploy/heroku", temp)
            .edit("Dockerfile", "ENTRYPOINT []\nCMD [\"/bin/sh\", \"/gen/start.sh\"]\n", "")
            .edit("Dockerfile", "USER root\n", "USER root\nENV PGHOST=/var/run/postgresql\n"));

    List<String> complaints = new Tryout(buildah, IMAGE, "0:0").complaints();

    assertTrue(
        complaints.stream().anyMatch(each -> each.startsWith("a database server runs")),
        complaints::toString);
  }

  private static void build(Context context) {
    Buildah.Result built = buildah.build(context.folder(), IMAGE);
    assertEquals(0, built.code(), built.text());
  }

  /**
   * Something left out of the files.
   *
   * @param sign how the complaint begins, as a pattern
   */
  record Fault(String name, String sign, String file, String before, String after) {

    String[] edits() {
      return new String[] {before, after};
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
