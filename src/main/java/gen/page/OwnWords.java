package gen.page;

import java.util.Map;
import java.util.Optional;

/**
 * What the maintainers say in their own words at fixed places of the pages. gen never writes it.
 *
 * @param texts by path below the folder {@link #FOLDER}, such as {@code _all/after.md}
 */
public record OwnWords(Map<String, String> texts) {

  /** Where the texts lie, from the folder of the pages. */
  public static final String FOLDER = "deploy-includes";

  /** The folder of texts for every platform. */
  public static final String ALL = "_all";

  /** Nothing in their own words. */
  public static final OwnWords NONE = new OwnWords(Map.of());

  /** The places. */
  public enum Slot {
    BEFORE_DEPLOY("before-deploy"),
    FIRST_SIGN_IN("first-sign-in"),
    CONNECT_DATABASE("connect-database"),
    AFTER("after");

    private final String id;

    Slot(String id) {
      this.id = id;
    }

    /** The name of its file without ending. */
    public String id() {
      return id;
    }
  }

  /** What they say at this place: for this platform, or else for all. */
  public Optional<Block> at(Slot slot, String platform) {
    return in(platform, slot).or(() -> in(ALL, slot));
  }

  private Optional<Block> in(String folder, Slot slot) {
    String markdown = text(folder, slot, ".md");
    String html = text(folder, slot, ".html");
    return markdown.isEmpty() && html.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Own(markdown, html));
  }

  private String text(String folder, Slot slot, String ending) {
    return texts.getOrDefault(folder + "/" + slot.id() + ending, "").strip();
  }
}
