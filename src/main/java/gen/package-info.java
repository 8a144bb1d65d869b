/** What knows the process: arguments and streams go in, the exit code comes out. */
package gen;
