package gen;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are no text, or too many of them, are refused, and nothing is touched. */
class BadBytesTest {

  @TempDir private Path outer;
  private MadeRepository repository;

  @BeforeEach
  void makeARepository() {
    repository = MadeRepository.outOfDate(outer);
  }

  @Test
  void descriptorOfFiftyMegabytesIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(repository.at("gen.yaml").toFile(), "rw")) {
      file.setLength(50L << 20);
    }

    repository.refuses("gen.yaml: error\\[too-large] 52428800 bytes; at most 1048576 are read");
  }

  @Test
  void descriptorNestedDeeplyIsNotRead() {
    Tree.write(repository.at("gen.yaml"), "a: " + "[".repeat(100_000) + "]".repeat(100_000));

    repository.refuses("gen.yaml.*: error\\[too-large] nested deeper than 60 levels");
  }

  @Test
  void descriptorNestedDeeplyInBlocksIsNotRead() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1000; depth++) {
      text.append(" ".repeat(depth)).append("a:\n");
    }
    Tree.write(repository.at("gen.yaml"), text.toString());

    repository.refuses("gen.yaml.*: error\\[too-large] nested deeper than 60 levels");
  }

  @Test
  void binaryDescriptorIsNotRead() throws IOException {
    refusesBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
  }

  @Test
  void descriptorInUtf16IsNotRead() throws IOException {
    refusesBytes("\uFEFFversion: 1\n".getBytes(StandardCharsets.UTF_16BE));
    refusesBytes("\uFEFFversion: 1\n".getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void descriptorInLatin1IsNotRead() throws IOException {
    refusesBytes("name: Größe\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void descriptorWithHalfASurrogatePairIsNotRead() throws IOException {
    refusesBytes(new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});
  }

  @Test
  void descriptorWithNulIsNotRead() throws IOException {
    refusesBytes("version: 1\nname: a\0b\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void platformThatIsNoTextIsNotRead() throws IOException {
    Files.write(repository.at("own/toy/platform.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    repository.refuses("own/toy/platform.yaml: error\\[not-utf8] is not UTF-8 text");
  }

  @Test
  void templateThatIsNoTextIsNotPrinted() throws IOException {
    Files.write(repository.at("own/toy/toy.yaml.ftl"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    repository.refuses(".*/toy/toy.yaml.ftl: error\\[.*] .*UTF-8.*");
  }

  @Test
  void readmeThatIsNoTextIsLeftAlone() throws IOException {
    Files.write(repository.at("README.md"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    repository.refuses("README.md: error\\[not-utf8] is not UTF-8 text");
  }

  private void refusesBytes(byte[] bytes) throws IOException {
    Files.write(repository.at("gen.yaml"), bytes);

    repository.refuses("gen.yaml: error\\[not-utf8] is not UTF-8 text");
  }
}
