package gen.page;

import java.util.List;
import java.util.Optional;

/**
 * A page before anybody decided in which language to write it.
 *
 * @param name of its file without folder and ending, such as {@code install-somewhere}
 * @param header one line about where it comes from, which readers do not see
 * @param lead what stands before the first section
 * @param sections those that have something to say
 * @param foot what stands at the end
 */
public record Page(
    String name,
    String header,
    Words title,
    List<Block> lead,
    List<Section> sections,
    List<Block> foot) {

  /** The folder of parts of pages, below that of the pages. */
  public static final String FRAGMENTS = "deploy-fragments";

  /** Leaves out the sections that say nothing. */
  public Page {
    lead = List.copyOf(lead);
    sections = sections.stream().filter(section -> !section.isEmpty()).toList();
    foot = List.copyOf(foot);
  }

  /** The section of this name. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
