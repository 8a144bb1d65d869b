/**
 * The language of checks that are said in data. Such a check and a document go in; what the
 * document says wrong comes out, with its place.
 */
package gen.check;
