/**
 * Rules about secrets. Manifests or a descriptor go in; what is open, lost or of the wrong form
 * comes out.
 */
package gen.rule.secret;
