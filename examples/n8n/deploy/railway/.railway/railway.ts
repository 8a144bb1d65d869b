// Made by gen from gen.yaml: n8n on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service, volume } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "n8n";

export default defineRailway(() => {
  const database = postgres("n8n-db");
  // files of past executions and community nodes
  const disk = volume("n8n-data", { sizeMB: 1024 });
  const app = service("n8n", {
    source: image("n8nio/n8n:2.38.7"),
    healthcheck: "/healthz/readiness",
    healthcheckTimeout: 300,
    volumeMounts: { "/home/node/.n8n": disk },
    env: {
      // Kind of database.
      "DB_TYPE": "postgresdb",
      // Host of the database.
      "DB_POSTGRESDB_HOST": "${{n8n-db.PGHOST}}",
      // Port of the database.
      "DB_POSTGRESDB_PORT": "${{n8n-db.PGPORT}}",
      // Name of the database.
      "DB_POSTGRESDB_DATABASE": "${{n8n-db.PGDATABASE}}",
      // Role that owns the database.
      "DB_POSTGRESDB_USER": "${{n8n-db.PGUSER}}",
      // Password of that role.
      "DB_POSTGRESDB_PASSWORD": "${{n8n-db.PGPASSWORD}}",
      // Port on which n8n listens.
      "N8N_PORT": "5678",
      // Encrypts the credentials that n8n stores.
      "N8N_ENCRYPTION_KEY": preserve(),
      // Address under which webhooks are reached.
      "WEBHOOK_URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // Number of proxies in front of n8n.
      "N8N_PROXY_HOPS": "1",
      // Folder in which n8n keeps its files.
      "N8N_USER_FOLDER": "/home/node",
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "5678",
      // Lets an image without root write to the disk.
      "RAILWAY_RUN_UID": "0",
    },
  });
  return project("n8n", { resources: [database, app, disk] });
});
