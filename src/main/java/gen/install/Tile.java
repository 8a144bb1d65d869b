package gen.install;

import gen.deployment.Deployment;
import gen.page.PlatformPage;
import gen.page.Words;

/**
 * A platform in a few words, for the top of a file with all pages.
 *
 * @param page name of the page about it
 * @param title how people call it
 * @param cost what it costs a month
 * @param note who says so, and when it was looked up; may be empty
 * @param start the button, or where to begin without one
 */
public record Tile(String page, Words title, Words cost, Words note, Words start) {

  /** What a column says of its platform, in a few words. */
  static Tile of(PlatformColumn column) {
    Price price = new Price(column.deployment(), column.sentences());
    return new Tile(
        PlatformPage.INSTALL.on(column.deployment().platform().id()),
        Words.plain(column.deployment().platform().title()),
        price.amount(),
        price.note(),
        start(column));
  }

  private static Words start(PlatformColumn column) {
    return column.deployment().way() == Deployment.Way.COMMANDS
        ? column.sentences().say("choose.start.typed")
        : column.cell("start");
  }
}
