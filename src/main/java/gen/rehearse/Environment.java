package gen.rehearse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a platform would give to the parts of an app.
 *
 * @param variables of each part, by its name
 * @param ofDatabase the names of variables of the first part with something of the database
 * @param secrets the texts that nobody may see
 * @param problems references that lead nowhere, and questions that nobody answered
 */
record Environment(
    Map<String, Map<String, String>> variables,
    Set<String> ofDatabase,
    List<String> secrets,
    List<String> problems) {}
