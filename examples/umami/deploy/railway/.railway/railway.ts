// Made by gen from gen.yaml: Umami on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "umami";

export default defineRailway(() => {
  const database = postgres("umami-db");
  const app = service("umami", {
    source: image("ghcr.io/umami-software/umami:3.3.1"),
    healthcheck: "/api/heartbeat",
    healthcheckTimeout: 300,
    env: {
      // The database.
      "DATABASE_URL": "${{umami-db.DATABASE_URL}}",
      // Port on which Umami listens.
      "PORT": "3000",
      // Address on which Umami listens; this one means all.
      "HOSTNAME": "0.0.0.0",
      // Signs logins, and makes visitors anonymous.
      "APP_SECRET": preserve(),
    },
  });
  return project("umami", { resources: [database, app] });
});
