/**
 * The only place that changes files. Rendered files go in; changes come out, done whole or not at
 * all.
 */
package gen.write;
