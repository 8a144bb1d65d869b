// Made by gen from gen.yaml: Outline on Railway. Do not edit; change gen.yaml and run gen again.
//
// For a project of your own: run the commands at the end of template/checklist.md.
// They set the variables that are preserved below, which this file cannot do.
// The button does not read this file; it reads a template stored on Railway.
import { defineRailway, image, postgres, preserve, project, service, volume } from "railway/iac";

// Only what is named here is owned by this file; everything else in the project stays.
export const partial = "outline";

export default defineRailway(() => {
  const database = postgres("outline-db");
  // attachments
  const disk = volume("outline-data", { sizeMB: 1024 });
  const app = service("outline", {
    source: image("outlinewiki/outline:1.9.2"),
    healthcheck: "/_health",
    healthcheckTimeout: 300,
    volumeMounts: { "/var/lib/outline/data": disk },
    env: {
      "DATABASE_URL": "${{outline-db.DATABASE_URL}}",
      // Connects to the database without TLS.
      "PGSSLMODE": "disable",
      "REDIS_URL": "${{outline-redis.REDIS_URL}}",
      // Encrypts what is stored.
      "SECRET_KEY": preserve(),
      // Lets only the app itself start its regular tasks.
      "UTILS_SECRET": preserve(),
      // Address under which the app is reached.
      "URL": "https://${{RAILWAY_PUBLIC_DOMAIN}}",
      "PORT": "3000",
      "FILE_STORAGE": "local",
      // Client at your identity provider.
      "OIDC_CLIENT_ID": preserve(),
      // Secret of that client.
      "OIDC_CLIENT_SECRET": preserve(),
      // Where your identity provider signs people in.
      "OIDC_AUTH_URI": preserve(),
      // Where it hands out tokens.
      "OIDC_TOKEN_URI": preserve(),
      // Where it says who somebody is.
      "OIDC_USERINFO_URI": preserve(),
      // Lets an image without root write to the disk.
      "RAILWAY_RUN_UID": "0",
    },
  });
  const redisDisk = volume("outline-redis-data", { sizeMB: 1024 });
  const redis = service("outline-redis", {
    source: image("valkey/valkey:8.1"),
    volumeMounts: { "/data": redisDisk },
    env: {
      "REDISPASSWORD": preserve(),
      REDISHOST: "${{RAILWAY_PRIVATE_DOMAIN}}",
      REDIS_URL: "redis://default:${{REDISPASSWORD}}@${{RAILWAY_PRIVATE_DOMAIN}}:6379",
      // The image adds this to its command.
      VALKEY_EXTRA_FLAGS: "--requirepass ${{REDISPASSWORD}} --maxmemory-policy noeviction --appendonly yes",
    },
  });
  return project("outline", { resources: [database, app, disk, redis, redisDisk] });
});
