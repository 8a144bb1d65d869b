// Made by gen from gen.yaml: Apicurio Registry on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "apicurio-registry";

export default defineRailway(() => {
  const database = postgres("apicurio-registry-db");
  const app = service("apicurio-registry", {
    source: image("apicurio/apicurio-registry:3.0.9"),
    healthcheck: "/health/ready",
    healthcheckTimeout: 300,
    env: {
      // Keeps everything in a database.
      "APICURIO_STORAGE_KIND": "sql",
      // Kind of database.
      "APICURIO_STORAGE_SQL_KIND": "postgresql",
      // Host, port and name of the database.
      "APICURIO_DATASOURCE_URL": "jdbc:postgresql://${{apicurio-registry-db.PGHOST}}:${{apicurio-registry-db.PGPORT}}/${{apicurio-registry-db.PGDATABASE}}",
      // Role that owns the database.
      "APICURIO_DATASOURCE_USERNAME": "${{apicurio-registry-db.PGUSER}}",
      // Password of that role.
      "APICURIO_DATASOURCE_PASSWORD": "${{apicurio-registry-db.PGPASSWORD}}",
      // Connections that are opened at the start; the default of 20 is more than small plans allow.
      "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE": "2",
      // Fewest connections to the database.
      "APICURIO_DATASOURCE_JDBC_MIN_SIZE": "2",
      // Most connections to the database.
      "APICURIO_DATASOURCE_JDBC_MAX_SIZE": "10",
      // Port on which Apicurio Registry listens.
      "QUARKUS_HTTP_PORT": "8080",
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "8080",
    },
  });
  return project("apicurio-registry", { resources: [database, app] });
});
