package gen;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, rights, things in the way and a second run stop everything before anything is written. */
class BadPlaceTest {

  @TempDir private Path outer;
  private MadeRepository repository;

  @BeforeEach
  void makeARepository() {
    repository = MadeRepository.outOfDate(outer);
  }

  @Test
  void linkOutOfTheOutputFolderIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(outer.resolve("elsewhere"));
    Path toy = repository.at("deploy/toy");
    Files.move(toy.resolve("toy.yaml"), elsewhere.resolve("toy.yaml"));
    Files.delete(toy);
    Files.createSymbolicLink(toy, elsewhere);

    repository.refuses(
        "deploy/toy/toy.yaml: error\\[outside-output] leads out of the folder 'deploy'");
  }

  @Test
  void fileThatIsALinkIsNotWrittenThrough() throws IOException {
    Path file = repository.at("deploy/toy/toy.yaml");
    Files.move(file, outer.resolve("toy.yaml"));
    Files.createSymbolicLink(file, outer.resolve("toy.yaml"));

    repository.refuses(
        "deploy/toy/toy.yaml: error\\[outside-output] leads out of the folder 'deploy'");
  }

  @Test
  void linkWithoutATargetIsNotWrittenThrough() throws IOException {
    Path file = repository.at("deploy/toy/toy.yaml");
    Files.delete(file);
    Files.createSymbolicLink(file, outer.resolve("nowhere.yaml"));

    repository.refuses(
        "deploy/toy/toy.yaml: error\\[outside-output] leads out of the folder 'deploy'");
  }

  @Test
  void fileWhereAFolderMustBeStopsEverything() throws IOException {
    Files.delete(repository.at("deploy/toy/toy.yaml"));
    Files.delete(repository.at("deploy/toy"));
    Tree.write(repository.at("deploy/toy"), "mine");

    repository.refuses("deploy/toy.*: error\\[(cannot-write|foreign-file)] .*");
  }

  @Test
  void folderWhereAFileMustBeStopsEverything() throws IOException {
    Files.delete(repository.at("deploy/toy/toy.yaml"));
    Tree.write(repository.at("deploy/toy/toy.yaml/mine"), "mine");

    repository.refuses("deploy/toy/toy.yaml: error\\[(cannot-write|foreign-file)] .*");
  }

  @Test
  void folderThatIsNotWritableStopsEverything() {
    Path toy = repository.at("deploy/toy");
    assertTrue(toy.toFile().setWritable(false));
    assumeFalse(Files.isWritable(toy), "root may write everywhere, so nothing would be refused");

    repository.refuses(
        "deploy/toy/toy.yaml: error\\[cannot-write] cannot be written: permission denied.*");
  }

  @Test
  void secondRunAtOnceIsRefused() throws IOException {
    Path deploy = repository.at("deploy");
    Path file =
        Cli.temporary()
            .resolve("gen-" + Integer.toHexString(deploy.toString().hashCode()) + ".lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());

      repository.refuses("deploy: error\\[busy] another gen is writing here");
    }
    Files.delete(file);
  }
}
