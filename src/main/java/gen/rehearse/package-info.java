/**
 * The platform acted out on one's own computer. Manifests go in, and nothing of the descriptor;
 * steps come out, each with what was seen.
 */
package gen.rehearse;
