package gen.install;

import gen.app.App;
import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.Word;
import gen.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line under the title: what it costs, and what one needs. What nobody knows is left out. */
final class InstallLine {

  private InstallLine() {}

  /** The line. */
  static Block of(Subject subject) {
    List<String> parts =
        Stream.of(cost(subject), card(subject), Optional.of(needed(subject)), time(subject))
            .flatMap(Optional::stream)
            .map(Words::bare)
            .toList();
    return new Block.Paragraph(new Words(List.of(new Word.Strong(String.join(" · ", parts)))));
  }

  private static Optional<Words> cost(Subject subject) {
    Price price = new Price(subject.deployment(), subject.sentences());
    return price.isKnown()
        ? Optional.of(subject.marked(price.inShort(), price.isCertain()).capitalized())
        : Optional.empty();
  }

  private static Optional<Words> card(Subject subject) {
    String card = subject.facts().card();
    boolean isSaid = !card.equals("unknown") || subject.told().account().isSaid();
    boolean isCertain = subject.told().account().origin().isCertain();
    return isSaid
        ? Optional.of(subject.marked(subject.say("line.card." + card), isCertain))
        : Optional.empty();
  }

  private static Words needed(Subject subject) {
    int typed = subject.deployment().required().size();
    Words values =
        switch (typed) {
          case 0 -> Words.NONE;
          case 1 -> subject.say("line.one");
          default -> subject.say("line.several", "n", Words.plain(String.valueOf(typed)));
        };
    if (subject.deployment().way() != Way.COMMANDS) {
      return values.isEmpty() ? subject.say("line.nothing") : values;
    }
    Words terminal = subject.say("line.terminal");
    return values.isEmpty() ? terminal : terminal.and(" · ").and(values);
  }

  /** How long it took, where anybody looked at the clock. */
  private static Optional<Words> time(Subject subject) {
    int measured = subject.options().verified().map(App.Verified::minutes).orElse(0);
    return measured > 0
        ? Optional.of(subject.say("line.took", "n", Words.plain(String.valueOf(measured))))
        : Optional.empty();
  }
}
