package gen.rule.page;

import gen.check.Verdict;
import gen.knowledge.Knowledge;
import gen.platform.Offer;
import gen.platform.Offer.Status;
import gen.rule.shared.RentedWords;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that orders or prices a plan which has ended. Pages about the past may name it. */
final class PageOrdersEnded implements Check.OfPage {

  private static final Pattern PAST =
      Pattern.compile("(?i)(change|history|release|news|upgrad|migrat)");

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    if (PAST.matcher(page.source().name()).find()) {
      return;
    }
    String text = page.source().text().toLowerCase(Locale.ROOT);
    for (Knowledge knowledge : page.known()) {
      knowledge.offers().all().stream()
          .filter(offer -> offer.status() == Status.ENDED && offer.id().contains(":"))
          .filter(offer -> text.contains(offer.id()))
          .forEach(offer -> orders(page, knowledge, offer, verdict));
    }
  }

  private static void orders(DocsPage page, Knowledge knowledge, Offer offer, Verdict verdict) {
    String title = knowledge.platform().title();
    String name = "(" + Pattern.quote(offer.id()) + ")(?![A-Za-z0-9-])";
    Matcher order =
        Pattern.compile(
                "addons:(?:create|upgrade)[^\\n]{0,80}?"
                    + name
                    + "|"
                    + name
                    + "(?=[^\\n]{0,80}\\$ ?[0-9])")
            .matcher(page.source().text().toLowerCase(Locale.ROOT));
    while (order.find()) {
      String when = offer.until().map(day -> " on " + day).orElse("");
      RentedWords.say(
          verdict,
          page.source().place(Math.max(order.start(1), order.start(2))),
          "the page orders or prices '" + offer.id() + "', which " + title + " ended" + when,
          offer.successor().isEmpty() ? "leave it out" : "order " + offer.successor(),
          offer);
    }
  }
}
