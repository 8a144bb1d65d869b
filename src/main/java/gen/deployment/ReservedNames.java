package gen.deployment;

import gen.app.Piece;
import gen.app.References;
import gen.platform.Platform;
import java.util.List;
import java.util.Map;

/** The variables that a platform sets by itself, and which of them the adapter may set anew. */
record ReservedNames(Platform platform) {

  /**
   * True for a variable that the platform sets by itself, which can be the address of a Redis.
   *
   * @param redis true for an app that has one
   */
  boolean hold(String variable, boolean redis) {
    Platform.Reference url = redis ? platform.references().values().get("redis.url") : null;
    return platform.isReserved(variable)
        || url != null
            && url.origin() == Platform.Reference.Origin.GIVEN
            && url.token().equals(variable);
  }

  /**
   * True for a value that may take the place of the platform's own: it is made of what the platform
   * sets there, such as the URL of the database, or of anything that is known at the start only
   * where gen does not know what that is.
   */
  boolean mayBeMade(String name, List<Piece> pieces) {
    List<String> own =
        platform.references().values().entrySet().stream()
            .filter(each -> each.getValue().origin() == Platform.Reference.Origin.GIVEN)
            .filter(each -> each.getValue().token().equals(name))
            .map(Map.Entry::getKey)
            .toList();
    return pieces.stream()
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).name())
        .anyMatch(used -> own.isEmpty() || own.stream().anyMatch(it -> isPart(used, it)));
  }

  private static boolean isPart(String used, String own) {
    return used.equals(own)
        || References.isDatabase(used) && References.isDatabase(own)
        || References.isRedis(used) && References.isRedis(own);
  }
}
