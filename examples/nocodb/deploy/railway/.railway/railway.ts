// Made by gen from gen.yaml: NocoDB on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service, volume } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "nocodb";

export default defineRailway(() => {
  const database = postgres("nocodb-db");
  // attachments
  const disk = volume("nocodb-data", { sizeMB: 1024 });
  const app = service("nocodb", {
    source: image("nocodb/nocodb:2026.10.1"),
    healthcheck: "/api/v1/health",
    healthcheckTimeout: 300,
    volumeMounts: { "/usr/app/data": disk },
    env: {
      // The database that keeps NocoDB's own data.
      "NC_DB": "pg://${{nocodb-db.PGHOST}}:${{nocodb-db.PGPORT}}?u=${{nocodb-db.PGUSER}}&p=${{nocodb-db.PGPASSWORD}}&d=${{nocodb-db.PGDATABASE}}",
      // Port on which NocoDB listens.
      "PORT": "8080",
      // Signs logins.
      "NC_AUTH_JWT_SECRET": preserve(),
      // Address under which NocoDB is reached; without it the address of the request is used.
      "NC_SITE_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // The same, by the name that it had before 2026.
      "NC_PUBLIC_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
    },
  });
  return project("nocodb", { resources: [database, app, disk] });
});
