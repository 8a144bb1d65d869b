/**
 * The only way to say that something is wrong. A place, a code and words go in; a {@link
 * gen.finding.Finding} comes out.
 */
package gen.finding;
