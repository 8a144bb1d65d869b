package gen.app;

import java.util.Optional;

/**
 * Addresses of the app; empty where there is none.
 *
 * @param folder where the descriptor lies in the repository; empty for where it lies in a checkout
 */
public record Links(
    String website,
    String documentation,
    String repository,
    Optional<String> folder,
    String releases,
    String license) {}
