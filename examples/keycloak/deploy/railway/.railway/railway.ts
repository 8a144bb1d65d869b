// Made by gen from gen.yaml: Keycloak on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "keycloak";

export default defineRailway(() => {
  const database = postgres("keycloak-db");
  const app = service("keycloak", {
    source: image("quay.io/keycloak/keycloak:26.7.3"),
    start: "/opt/keycloak/bin/kc.sh start",
    healthcheck: "/health/ready",
    healthcheckTimeout: 300,
    env: {
      // Kind of database.
      "KC_DB": "postgres",
      // Host of the database.
      "KC_DB_URL_HOST": "${{keycloak-db.PGHOST}}",
      // Port of the database.
      "KC_DB_URL_PORT": "${{keycloak-db.PGPORT}}",
      // Name of the database.
      "KC_DB_URL_DATABASE": "${{keycloak-db.PGDATABASE}}",
      // Role that owns the database.
      "KC_DB_USERNAME": "${{keycloak-db.PGUSER}}",
      // Password of that role.
      "KC_DB_PASSWORD": "${{keycloak-db.PGPASSWORD}}",
      // Keeps the caches of this one instance to itself.
      "KC_CACHE": "local",
      // Speaks HTTP, as the platform ends TLS before it.
      "KC_HTTP_ENABLED": "true",
      // Port on which Keycloak listens.
      "KC_HTTP_PORT": "8080",
      // Believes what the platform says of the visitor and the protocol.
      "KC_PROXY_HEADERS": "xforwarded",
      // Address under which Keycloak is reached.
      "KC_HOSTNAME": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      // Takes the address of the request where none is set.
      "KC_HOSTNAME_STRICT": "false",
      // Answers the platform's health check.
      "KC_HEALTH_ENABLED": "true",
      // Answers it on the port of the app; a port of its own would not be asked.
      "KC_HTTP_MANAGEMENT_HEALTH_ENABLED": "false",
      // Name of the first administrator.
      "KC_BOOTSTRAP_ADMIN_USERNAME": "admin",
      // Password of the first administrator, used at the first start only.
      "KC_BOOTSTRAP_ADMIN_PASSWORD": preserve(),
      // The port on which the app listens; Railway sends requests to it.
      "PORT": "8080",
    },
  });
  return project("keycloak", { resources: [database, app] });
});
