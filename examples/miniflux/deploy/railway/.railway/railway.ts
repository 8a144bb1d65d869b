// Made by gen from gen.yaml: Miniflux on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "miniflux";

export default defineRailway(() => {
  const database = postgres("miniflux-db");
  const app = service("miniflux", {
    source: image("miniflux/miniflux:2.3.3"),
    healthcheck: "/readiness",
    healthcheckTimeout: 300,
    env: {
      // The database.
      "DATABASE_URL": "${{miniflux-db.DATABASE_URL}}",
      // How to use TLS to the database.
      "PGSSLMODE": "prefer",
      // Brings the database up to date at each start.
      "RUN_MIGRATIONS": "1",
      // Makes the first administrator at the first start.
      "CREATE_ADMIN": "1",
      // Name of the first administrator.
      "ADMIN_USERNAME": preserve(),
      // First password of the administrator.
      "ADMIN_PASSWORD": preserve(),
      // Address under which Miniflux is reached.
      "BASE_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // Port on which Miniflux listens.
      "PORT": "8080",
    },
  });
  return project("miniflux", { resources: [database, app] });
});
