// Made by gen from gen.yaml: Mathesar on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "mathesar";

export default defineRailway(() => {
  const database = postgres("mathesar-db");
  const app = service("mathesar", {
    source: image("mathesar/mathesar:0.10.1"),
    start: "bash ./bin/mathesar run -nse",
    healthcheck: "/admin/login/",
    healthcheckTimeout: 300,
    env: {
      // Host of the internal database.
      "POSTGRES_HOST": "${{mathesar-db.PGHOST}}",
      // Port of the internal database.
      "POSTGRES_PORT": "${{mathesar-db.PGPORT}}",
      // Name of the internal database.
      "POSTGRES_DB": "${{mathesar-db.PGDATABASE}}",
      // Role that owns the internal database.
      "POSTGRES_USER": "${{mathesar-db.PGUSER}}",
      // Password of that role.
      "POSTGRES_PASSWORD": "${{mathesar-db.PGPASSWORD}}",
      // How to use TLS to the internal database. Without effect in 0.10.1, which is why PGSSLMODE is set too.
      "POSTGRES_SSLMODE": "prefer",
      // The same for libpq, the library that connects to the database.
      "PGSSLMODE": "prefer",
      // Host names under which Mathesar answers. Add your own domain here, separated by a comma.
      "ALLOWED_HOSTS": "${{RAILWAY_PUBLIC_DOMAIN}},healthcheck.railway.app",
      // Signs sessions and encrypts the passwords of connected databases that Mathesar keeps.
      "SECRET_KEY": preserve(),
      // Number of worker processes. Fewer need less memory.
      "WEB_CONCURRENCY": "3",
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "8000",
    },
  });
  return project("mathesar", { resources: [database, app] });
});
