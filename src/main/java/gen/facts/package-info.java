/**
 * What a platform's folder holds, for people. The folder goes in; a page about it comes out,
 * whatever its keys are.
 */
package gen.facts;
