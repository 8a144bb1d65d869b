/**
 * What several rules see in manifests. Manifests go in; commands, images and addresses come out,
 * with their places.
 */
package gen.rule.shared;
