/**
 * Rules about storage, ports, commands and the start. Manifests or a descriptor go in; what keeps
 * the app from running comes out.
 */
package gen.rule.start;
