/** What people read who install an app. A deployment and sentences go in; pages come out. */
package gen.install;
