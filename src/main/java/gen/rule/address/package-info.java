/**
 * Rules about public addresses, hosts and proxies. Manifests or a descriptor go in; what is wrong
 * comes out.
 */
package gen.rule.address;
