// Made by gen from gen.yaml: Directus on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service, volume } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "directus";

export default defineRailway(() => {
  const database = postgres("directus-db");
  // uploaded files
  const disk = volume("directus-data", { sizeMB: 1024 });
  const app = service("directus", {
    source: image("directus/directus:12.2.0"),
    healthcheck: "/server/ping",
    healthcheckTimeout: 300,
    volumeMounts: { "/directus/uploads": disk },
    env: {
      // Kind of database.
      "DB_CLIENT": "pg",
      // Host of the database.
      "DB_HOST": "${{directus-db.PGHOST}}",
      // Port of the database.
      "DB_PORT": "${{directus-db.PGPORT}}",
      // Name of the database.
      "DB_DATABASE": "${{directus-db.PGDATABASE}}",
      // Role that owns the database.
      "DB_USER": "${{directus-db.PGUSER}}",
      // Password of that role.
      "DB_PASSWORD": "${{directus-db.PGPASSWORD}}",
      // Port on which Directus listens.
      "PORT": "8055",
      // Signs logins and tokens.
      "SECRET": preserve(),
      // E-mail address of the first administrator, to sign in with.
      "ADMIN_EMAIL": preserve(),
      // First password of the administrator. It is read at the first start only; change it in Directus.
      "ADMIN_PASSWORD": preserve(),
      // Address under which Directus is reached.
      "PUBLIC_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // Takes the visitor's address from the platform's proxy.
      "IP_TRUST_PROXY": "true",
      // Lets an image without root write to the disk.
      "RAILWAY_RUN_UID": "0",
    },
  });
  return project("directus", { resources: [database, app, disk] });
});
