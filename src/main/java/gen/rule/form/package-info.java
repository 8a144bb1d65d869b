/**
 * Rules about where files lie and what they may say. Manifests go in; what no platform would read
 * comes out.
 */
package gen.rule.form;
