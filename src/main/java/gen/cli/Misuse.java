package gen.cli;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.List;
import picocli.CommandLine;

/** Says in the form of all messages what is wrong with a command line. */
public final class Misuse {

  private Misuse() {}

  /** Whether nothing but the words on the command line is wrong. */
  public static boolean isAll(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.code().equals(Code.USAGE));
  }

  /** What is wrong with the words on a command line. */
  public static Finding finding(CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    List<String> near =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String see = "see `" + command + " --help`";
    return Code.USAGE.at(
        Place.of(command),
        message(e),
        near.isEmpty() ? see : "did you mean '" + near.get(0) + "'? Otherwise " + see);
  }

  /** The word behind an option that does not exist may be its value; nothing is wrong with it. */
  private static String message(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && unmatched.getUnmatched().get(0).startsWith("-")) {
      List<String> options =
          unmatched.getUnmatched().stream().filter(word -> word.startsWith("-")).toList();
      return (options.size() == 1 ? "Unknown option: '" : "Unknown options: '")
          + String.join("', '", options)
          + "'";
    }
    return e.getMessage().lines().findFirst().orElse("wrong use").replaceFirst("^Error: ", "");
  }
}
