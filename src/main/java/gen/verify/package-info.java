/**
 * The law of reading back. A deployment and its rendered files go in; every difference between the
 * two comes out, and then nothing is written.
 */
package gen.verify;
