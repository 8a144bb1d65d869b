package gen.document;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The way from a file to its text, and from a text to its tree. */
public final class Documents {

  /** Beyond this a file is not something that a person wrote: 1 MiB. */
  public static final int MAX_BYTES = 1 << 20;

  private Documents() {}

  /**
   * The text of a file.
   *
   * @param name how messages call the file
   * @throws Rejected when it is missing, unreadable, larger than {@link #MAX_BYTES} or not UTF-8
   */
  public static Source load(Path file, String name) {
    Source unread = new Source(name, "");
    try {
      if (Files.isDirectory(file)) {
        throw new Rejected(
            Code.UNREADABLE.at(unread.whole(), "is a folder, not a file", "name the file in it"));
      }
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new Rejected(
            Code.TOO_LARGE.at(
                unread.whole(), size + " bytes; at most " + MAX_BYTES + " are read", ""));
      }
      return new Source(name, decode(Files.readAllBytes(file), unread));
    } catch (NoSuchFileException e) {
      throw new Rejected(
          Code.UNREADABLE.at(
              unread.whole(), "no such file", "check the name; `gen init` writes a descriptor"));
    } catch (IOException e) {
      throw new Rejected(
          Code.UNREADABLE.at(unread.whole(), "cannot be read: " + reason(e), "check its rights"));
    }
  }

  /**
   * Parses a text; throws {@link Rejected} if it is in one of the tree formats and not well-formed.
   * A text of lines becomes a group with the list {@code lines}, and what else can be said of it.
   */
  public static Node parse(Source source, Format format) {
    return switch (format) {
      case YAML, JSON -> TreeReader.read(source, format);
      case TOML -> TomlReader.read(source);
      case DOCKERFILE -> DockerfileReader.read(source);
      case SHELL -> ScriptReader.read(source);
      case TYPESCRIPT -> ProgramReader.readWhole(source);
      default -> throw new IllegalArgumentException(format + " is not read as a tree");
    };
  }

  /**
   * Parses a text that somebody else wrote for another reader: anchors and merge keys are followed,
   * and the last of two equal keys counts. What a program computes is listed at its root.
   *
   * @param doubts takes what its reader may take otherwise
   * @throws Rejected when no reader could take it
   */
  public static Node parseForeign(Source source, Format format, Consumer<Finding> doubts) {
    return switch (format) {
      case YAML, JSON -> TreeReader.read(source, format, new YamlExtras.Resolved(), doubts);
      case TYPESCRIPT -> ProgramReader.read(source);
      default -> parse(source, format);
    };
  }

  /** What went wrong, in words without a class name. */
  public static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "something else is in the way";
    }
    if (e instanceof CharacterCodingException) {
      return "is not UTF-8 text";
    }
    String message = e.getMessage() == null ? "unknown reason" : e.getMessage();
    return e instanceof java.nio.file.FileSystemException fs && fs.getReason() != null
        ? fs.getReason()
        : message;
  }

  private static String decode(byte[] bytes, Source unread) {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') >= 0) {
        // It may have stood there, or in place of what is not UTF-8.
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      }
      if (text.indexOf('\0') >= 0) {
        throw new CharacterCodingException();
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Rejected(
          Code.NOT_UTF8.at(unread.whole(), "is not UTF-8 text", "save the file as UTF-8"));
    }
  }
}
