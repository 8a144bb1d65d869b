package gen.check;

import gen.document.Format;
import gen.document.Instruction;
import gen.document.Node;
import gen.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param role the path by which the platform's reading rules know it, such as {@code fly.toml} for
 *     {@code fly.staging.toml}
 * @param tree what it says; empty for texts that are not well-formed
 * @param lines of scripts and Dockerfiles; none of other files
 * @param instructions of Dockerfiles; none of other files
 */
public record Document(
    String role,
    Source source,
    Format format,
    Optional<Node> tree,
    List<ScriptLine> lines,
    List<Instruction> instructions) {

  /** A file with its lines. */
  public static Document of(String role, Source source, Format format, Optional<Node> tree) {
    List<Instruction> instructions =
        format == Format.DOCKERFILE ? Instruction.of(source) : List.of();
    return new Document(role, source, format, tree, ScriptLine.of(source, format), instructions);
  }
}
