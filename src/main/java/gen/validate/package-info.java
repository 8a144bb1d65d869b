/**
 * Judging files of others. A repository goes in; manifests that belong together come out, with what
 * rules find in them, and what can be repaired for certain.
 */
package gen.validate;
