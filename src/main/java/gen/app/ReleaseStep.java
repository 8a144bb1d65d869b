package gen.app;

import gen.finding.Place;
import java.util.List;

/**
 * What runs once for each release of an app, before the new one is started: most often it changes
 * the tables of the database.
 *
 * <pre>
 * release: {command: [./notes, migrate]}
 * </pre>
 *
 * @param command words; never empty
 * @param disk true when it needs the folders of the app
 * @param place where the descriptor says so
 */
public record ReleaseStep(List<String> command, boolean disk, Place place) {}
