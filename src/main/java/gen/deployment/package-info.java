/**
 * Decisions. An app, a platform and an instance go in; a {@link gen.deployment.Deployment} comes
 * out, in which every part, variable and name is decided, and what the platform lacks is a finding.
 */
package gen.deployment;
