/** Decisions as text. Deployments and pages go in; files come out, not yet written. */
package gen.render;
