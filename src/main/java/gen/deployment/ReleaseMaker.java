package gen.deployment;

import gen.app.ReleaseStep;
import gen.app.Service;
import gen.document.Quoting;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import gen.platform.ReleaseRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what a manifest runs once for each release, before the new one is started. */
record ReleaseMaker(Service service, Platform platform, List<Finding> findings) {

  /**
   * The words to run; none where the app has nothing to run.
   *
   * @param adapter what runs before them, as before the app
   * @param command what the manifest runs as the app
   */
  List<String> words(Optional<Adapter> adapter, List<String> command) {
    Optional<ReleaseStep> release = service.release();
    if (release.isEmpty()) {
      return List.of();
    }
    if (platform.release().isEmpty()) {
      refuse(release.get(), platform.who().does("runs", "run") + " nothing before a release");
      return List.of();
    }
    ReleaseRule rule = platform.release().get();
    if (release.get().disk()) {
      refuse(
          release.get(),
          "what runs before a release sees no disk on " + platform.who() + ", and this needs one");
    }
    if (!service.image().shell().there() && (rule.line() || adapter.isPresent())) {
      refuse(
          release.get(),
          "what runs before a release needs a shell on "
              + platform.who()
              + ", which the image does not have");
    }
    List<String> words = new ArrayList<>();
    if (rule.named() && adapter.isPresent()) {
      words.addAll(List.of("/bin/sh", platform.see().adapter().path().orElseThrow()));
    }
    boolean isReplaced =
        switch (rule.start()) {
          case REPLACES -> true;
          case KEEPS -> adapter.isPresent();
          case FOLLOWS -> !command.isEmpty();
        };
    if (isReplaced) {
      words.addAll(service.image().entrypoint());
    }
    words.addAll(release.get().command());
    checkWords(release.get(), rule);
    return rule.line() ? List.of(line(words)) : List.copyOf(words);
  }

  /** True where the command of the app must be known, so that nothing stays before a release. */
  boolean takesWhole() {
    return service.release().isPresent()
        && platform.release().filter(ReleaseRule::line).isPresent();
  }

  static String line(List<String> words) {
    return words.stream().map(Quoting::word).collect(Collectors.joining(" "));
  }

  private void checkWords(ReleaseStep release, ReleaseRule rule) {
    release.command().stream()
        .filter(word -> !rule.line() && !platform.command().word().matcher(word).matches())
        .forEach(
            word ->
                findings.add(
                    Code.COMMAND_WORDS.at(
                        release.place(),
                        "'"
                            + word
                            + "' in the command of a release may be read in another way on "
                            + platform.who(),
                        LeftOut.or(
                            "put the command into a script in the image and name that",
                            platform))));
  }

  private void refuse(ReleaseStep release, String why) {
    findings.add(Code.RELEASE_IMPOSSIBLE.at(release.place(), why, LeftOut.way(platform)));
  }
}
