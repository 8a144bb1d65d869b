/**
 * What the maintainers of an app read. Deployments go in; checklists, release notes and lines for a
 * site come out.
 */
package gen.guide;
