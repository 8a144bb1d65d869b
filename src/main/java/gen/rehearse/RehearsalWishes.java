package gen.rehearse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * How somebody wants a rehearsal.
 *
 * @param answers what is typed for the platform's questions, by name
 * @param patience seconds after which an app that is not well is given up
 * @param visit a shell command that uses the app after each start; empty for none
 * @param here the folder in which that command runs
 * @param alsoListens ports besides its own on which the app may listen
 * @param quick true for one start only
 */
public record RehearsalWishes(
    Map<String, String> answers,
    int patience,
    String visit,
    Path here,
    Set<Integer> alsoListens,
    boolean quick) {}
