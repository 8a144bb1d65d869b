package gen.finding;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the fewest typing errors from {@code word}, or nothing when every candidate
   * is further away than a third of the word's length (at least two).
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(2, word.length() / 3);
    String best = null;
    for (String candidate : candidates) {
      int distance = distance(word, candidate, limit);
      if (distance <= limit && (distance < limit || best == null)) {
        best = candidate;
        limit = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code did you mean 'x'?} for a near candidate, otherwise {@code otherwise}. */
  public static String help(String word, Collection<String> candidates, String otherwise) {
    return to(word, candidates).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  /** Levenshtein distance with transpositions, given up beyond {@code limit}. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || a.length() > 100) {
      return limit + 1;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
