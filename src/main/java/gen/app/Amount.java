package gen.app;

/**
 * A number of the descriptor, or what stands in for it.
 *
 * @param isGiven false when the descriptor says nothing, so that no page may tell it as a fact
 */
public record Amount(int value, boolean isGiven) {}
