/**
 * A platform as data. The text of a {@code platform.yaml} goes in; a {@link gen.platform.Platform}
 * comes out, or all that is wrong with the folder. No platform is named here.
 */
package gen.platform;
