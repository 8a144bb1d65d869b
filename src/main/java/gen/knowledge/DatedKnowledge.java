package gen.knowledge;

import java.time.LocalDate;

/**
 * What is known about a platform, on a day.
 *
 * @param today the day on which it is judged
 */
public record DatedKnowledge(Knowledge knowledge, LocalDate today) {}
