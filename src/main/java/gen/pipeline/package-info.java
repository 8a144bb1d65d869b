/** The ways through the program. An order goes in; changes, findings or both come out. */
package gen.pipeline;
