package gen.rule.start;

import gen.check.Verdict;
import gen.platform.CommandFacts;
import gen.platform.CommandFacts.Shell;
import gen.reading.Located;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that only a shell understands is run without one. */
final class CommandNeedsShell implements Check.OfManifests {

  /** A shell, wherever it stands, with the option after which it takes a line. */
  private static final Pattern SHELL =
      Pattern.compile(
          "(?:^|[\\s'\"=])(?:[^\\s'\"]*/)?(?:ba|da|a|z|k|mk|fi)?sh[\"']?\\s+"
              + "(?:[\"']?[-+][A-Za-z-]+[\"']?\\s+(?:[a-z]+\\s+)?){0,20}?[\"']?-[A-Za-z]*c[\"']?(?:\\s|$)");

  /** A program that is given a line of its own language, which ends where the quotes do. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?:^|\\s)-{1,2}(?:c|e|E|r|eval|command|execute)[\\s=](?:'[^']*\\s[^']*'|\"[^\"]*\\s[^\"]*\")");

  private static final Pattern NEEDS =
      Pattern.compile(
          "(?<!\\\\)\\$\\{?[A-Za-z_][A-Za-z0-9_]*\\}?|\\s(?:&&|\\|\\||\\||;|>>?)\\s|^cd\\s|;\\s");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    CommandFacts facts = manifests.knowledge().platform().see().command();
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      Optional<Shell> who = isImage(command) ? facts.ofImage() : facts.ofBuild();
      Matcher needs = NEEDS.matcher(PROGRAM.matcher(command.text()).replaceAll(" -c x"));
      if (command.role().equals("setup") || !needs.find() || isInShell(command)) {
        continue;
      }
      String message =
          "no shell runs this command, so '" + needs.group().strip() + "' means nothing in it";
      String help = "write sh -c '…' around it, with exec before what stays";
      if (who.equals(Optional.of(Shell.NO))) {
        verdict.wrong(command.place(), message, help);
      } else if (who.equals(Optional.of(Shell.UNKNOWN)) && isCertainlyMeant(command)) {
        verdict.doubtful(command.place(), message, help, "whether a shell runs it after all");
      }
    }
  }

  /** True when a shell stands before the first word that needs one. */
  private static boolean isInShell(ServiceCommand command) {
    Matcher shell = SHELL.matcher(command.text());
    Matcher needs = NEEDS.matcher(command.text());
    return shell.find() && needs.find() && shell.start() < needs.start();
  }

  /** Where it is not known who runs it, only a list of words is certain to be none for a shell. */
  private static boolean isCertainlyMeant(ServiceCommand command) {
    return command.role().equals("image") && command.text().contains("'$")
        || command.resource().attribute("image").isPresent() && command.role().equals("command");
  }

  /** True when the command is for an image, or for what a Dockerfile makes. */
  private static boolean isImage(ServiceCommand command) {
    String build = command.resource().attribute("build").map(Located::value).orElse("");
    String runtime = command.resource().attribute("runtime").map(Located::value).orElse("");
    String stack = command.resource().attribute("stack").map(Located::value).orElse("");
    return command.role().equals("image")
        || command.resource().attribute("image").isPresent()
        || build.matches("(?i)(.*/)?[\\w.-]*dockerfile[\\w.-]*")
        || runtime.matches("docker|image")
        || stack.equals("container");
  }
}
