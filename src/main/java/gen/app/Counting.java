package gen.app;

/**
 * How presses of buttons are counted.
 *
 * @param parameters true to add those that a platform documents to its links
 * @param redirect address that leads on to the button, with {@code <platform>} and {@code <where>}
 *     in it; empty for none
 */
public record Counting(boolean parameters, String redirect) {}
