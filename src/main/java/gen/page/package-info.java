/**
 * A page as a value, whatever it is about. Sentences and words go in; blocks come out, which every
 * flavour can print.
 */
package gen.page;
