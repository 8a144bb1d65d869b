/**
 * The descriptor. The text of a {@code gen.yaml} goes in; an {@link gen.app.App} comes out, or all
 * that is wrong with it. It names no platform except as a key.
 */
package gen.app;
