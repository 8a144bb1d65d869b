/**
 * All rules whose check needs more than data. Nothing goes in; the checks by their codes come out.
 */
package gen.rule;
