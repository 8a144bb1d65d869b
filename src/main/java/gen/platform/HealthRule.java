package gen.platform;

/**
 * How the platform asks whether an app is well.
 *
 * @param windowSeconds seconds that the app has to answer first
 * @param accepts what it must do in that time, in a few words
 * @param host Host header of the question; empty when it is the public one
 */
public record HealthRule(boolean offered, int windowSeconds, String accepts, String host) {}
