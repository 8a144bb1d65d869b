/**
 * Rules about what differs from the descriptor, or from what gen made. Manifests or a descriptor go
 * in; what differs comes out.
 */
package gen.rule.drift;
