/**
 * Findings as people and programs read them. Findings go in; text, JSON, SARIF, JUnit XML or
 * annotations come out.
 */
package gen.report;
