/**
 * What serves only the start. Folders go in when gen is built, and trees come out that a run need
 * not parse.
 */
package gen.start;
