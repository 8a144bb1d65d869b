package gen.validate;

import java.time.LocalDate;

/**
 * What is known about a platform, on a day.
 *
 * @param today the day on which it is judged
 */
public record Known(Knowledge knowledge, LocalDate today) {}
