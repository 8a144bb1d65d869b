package gen.page;

import gen.document.Fields;
import gen.document.PackedTrees;
import gen.finding.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages say, in one language. Sentences stand in a file, so that they can be read, corrected
 * and translated in one place; what is said when is decided here.
 *
 * @param texts the sentences in their groups
 * @param known what stands for each {@code {name}} in all of them
 * @param read sentences that were read before, by their text
 */
public record Sentences(Fields texts, Map<String, Words> known, Map<String, Words> read) {

  /** The sentences of this file. */
  public static Sentences read(Source source) {
    return new Sentences(new Fields(PackedTrees.tree(source)), Map.of(), new ConcurrentHashMap<>());
  }

  /** The same sentences, knowing this as well. */
  public Sentences knowing(Map<String, Words> more) {
    Map<String, Words> all = new HashMap<>(known);
    all.putAll(more);
    return new Sentences(texts, all, read);
  }

  /**
   * The sentence of this name.
   *
   * @param key such as {@code deploy.nothing}
   */
  public Words say(String key) {
    return fill(texts.text(key));
  }

  /** The sentence of this name, with one word that only it needs. */
  public Words say(String key, String name, Words value) {
    return say(key, Map.of(name, value));
  }

  /** The sentence of this name, with words that only it needs. */
  public Words say(String key, Map<String, Words> values) {
    Filler filler = new Filler(name -> values.getOrDefault(name, known.get(name)));
    return filler.fill(marked(texts.text(key)));
  }

  /** Names as people enumerate them. */
  public Words enumerated(List<Words> names) {
    int last = names.size() - 1;
    return last < 1
        ? Words.joined(names, "")
        : Words.joined(names.subList(0, last), ", ").and(say("page.and")).and(names.get(last));
  }

  /** A sentence that stands elsewhere, such as a fact of a platform. */
  public Words fill(String text) {
    return new Filler(known::get).fill(marked(text));
  }

  private Words marked(String text) {
    return read.computeIfAbsent(text, Words::marked);
  }
}
