/**
 * Rules about plans, regions and versions. Manifests or a descriptor go in; what is not to be had,
 * or is too small, comes out.
 */
package gen.rule.plan;
