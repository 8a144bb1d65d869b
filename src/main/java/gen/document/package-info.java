/**
 * Files as values. Text goes in; a {@link gen.document.Node} comes out, of which every part knows
 * its place. The other way, a text goes in and comes out as a file format quotes it.
 */
package gen.document;
