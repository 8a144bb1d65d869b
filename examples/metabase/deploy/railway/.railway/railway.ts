// Made by gen from gen.yaml: Metabase on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "metabase";

export default defineRailway(() => {
  const database = postgres("metabase-db");
  const app = service("metabase", {
    source: image("metabase/metabase:v0.64.2.2"),
    healthcheck: "/api/health",
    healthcheckTimeout: 300,
    env: {
      // Kind of database.
      "MB_DB_TYPE": "postgres",
      // Host of the database.
      "MB_DB_HOST": "${{metabase-db.PGHOST}}",
      // Port of the database.
      "MB_DB_PORT": "${{metabase-db.PGPORT}}",
      // Name of the database.
      "MB_DB_DBNAME": "${{metabase-db.PGDATABASE}}",
      // Role that owns the database.
      "MB_DB_USER": "${{metabase-db.PGUSER}}",
      // Password of that role.
      "MB_DB_PASS": "${{metabase-db.PGPASSWORD}}",
      // Most connections to the database; small plans allow 20 in all.
      "MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE": "8",
      // Port on which Metabase listens.
      "MB_JETTY_PORT": "3000",
      // Encrypts the logins to the databases that Metabase asks.
      "MB_ENCRYPTION_SECRET_KEY": preserve(),
      // Signs logins.
      "MB_SESSION_SECRET_KEY": preserve(),
      // What Metabase advises for new installations from version 64 on.
      "MB_DISABLE_LEGACY_STARTUP_ENCRYPTION": "true",
      // Address under which Metabase is reached, for links in e-mails.
      "MB_SITE_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "3000",
    },
  });
  return project("metabase", { resources: [database, app] });
});
