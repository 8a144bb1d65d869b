/**
 * Rules about the database and the way to it. Manifests or a descriptor go in; what is wrong comes
 * out.
 */
package gen.rule.database;
