// Made by gen from gen.yaml: Vikunja on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service, volume } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "vikunja";

export default defineRailway(() => {
  const database = postgres("vikunja-db");
  // attachments
  const disk = volume("vikunja-data", { sizeMB: 1024 });
  const app = service("vikunja", {
    source: image("vikunja/vikunja:2.5.0"),
    healthcheck: "/health",
    healthcheckTimeout: 300,
    volumeMounts: { "/app/vikunja/files": disk },
    env: {
      // Kind of database.
      "VIKUNJA_DATABASE_TYPE": "postgres",
      // Host and port of the database.
      "VIKUNJA_DATABASE_HOST": "${{vikunja-db.PGHOST}}:${{vikunja-db.PGPORT}}",
      // Name of the database.
      "VIKUNJA_DATABASE_DATABASE": "${{vikunja-db.PGDATABASE}}",
      // Role that owns the database.
      "VIKUNJA_DATABASE_USER": "${{vikunja-db.PGUSER}}",
      // Password of that role.
      "VIKUNJA_DATABASE_PASSWORD": "${{vikunja-db.PGPASSWORD}}",
      // How to use TLS to the database.
      "VIKUNJA_DATABASE_SSLMODE": "prefer",
      // Most connections to the database.
      "VIKUNJA_DATABASE_MAXOPENCONNECTIONS": "15",
      // Idle connections to the database.
      "VIKUNJA_DATABASE_MAXIDLECONNECTIONS": "5",
      // Signs logins. Changing it signs everybody out.
      "VIKUNJA_SERVICE_SECRET": preserve(),
      // Address under which Vikunja is reached.
      "VIKUNJA_SERVICE_PUBLICURL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // Port on which Vikunja listens.
      "VIKUNJA_SERVICE_INTERFACE": ":3456",
      // Takes the visitor's address from the platform's proxy.
      "VIKUNJA_SERVICE_IPEXTRACTIONMETHOD": "xff",
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "3456",
      // Lets an image without root write to the disk.
      "RAILWAY_RUN_UID": "0",
    },
  });
  return project("vikunja", { resources: [database, app, disk] });
});
