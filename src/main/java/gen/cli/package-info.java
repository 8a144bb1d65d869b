/** The commands. Words of a command line go in; text for people or programs comes out. */
package gen.cli;
