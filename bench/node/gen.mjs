// What `gen --platform fly` does, in the usual libraries of Node: reads gen.yaml and platform.yaml, holds each against
// its schema, prints fly.toml, the scripts and the page by templates, reads fly.toml back, holds it against its schema
// and against what was decided, and writes what differs, and a ledger with a digest of each file. What is wrong with one
// of them ends the script with 1. It does less than gen: no places in messages, no reading back of scripts.
// node gen.mjs DESCRIPTOR REPOSITORY OUTPUT
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import nunjucks from "nunjucks";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

const [descriptor, repository, output] = process.argv.slice(2);
const read = (path) => readFileSync(join(repository, path), "utf8");
const ajv = new Ajv2020({ strict: false, allErrors: true });

function hold(document, schema, name) {
  const judge = ajv.compile(JSON.parse(read(schema)));
  if (!judge(document)) throw new Error(`${name}: ${ajv.errorsText(judge.errors)}`);
}

const app = parseYaml(readFileSync(descriptor, "utf8"));
hold(app, "src/main/resources/gen/descriptor.schema.json", descriptor);
const facts = parseYaml(read("templates/fly/platform.yaml"));
hold(facts, "src/main/resources/gen/platform.schema.json", "platform.yaml");

const env = Object.entries(app.env)
  .map(([name, value]) => ({ name, value: String(value?.value ?? value), description: value?.description }))
  .filter((each) => !each.value.includes("${") && !app.env[each.name].secret && !app.env[each.name].list);
const page = new nunjucks.Environment(null, {
  autoescape: false,
  throwOnUndefined: true,
  trimBlocks: true,
  tags: { blockStart: "<%", blockEnd: "%>", variableStart: "[=", variableEnd: "=]", commentStart: "<#", commentEnd: "#>" },
});
page.addFilter("quote", (text) => JSON.stringify(text));
page.addFilter("list", (words) => `[${words.map((word) => JSON.stringify(word)).join(", ")}]`);
// The texts of gen's own results, with what comes from the descriptor as fields, so that as much is printed.
const around = (path) => read(path).replaceAll(app.name, "[= app.name =]");
const templates = {
  "fly.toml": `# Made by gen from gen.yaml: [= app.name =] on Fly.io. Do not edit; change gen.yaml and run gen again.
# The name of the app is not here: names are unique in all of Fly.io, and deploy.sh chooses one.
primary_region = [= region | quote =]

[build]
  image = [= image | quote =]

[experimental]
  entrypoint = ["/bin/sh", "/gen/adapter.sh"]
  cmd = [= app.image.command | list =]

[[files]]
  guest_path = "/gen/adapter.sh"
  local_path = "adapter.sh"

[env]
<% for each in env %>
<% if each.description %>
  # [= each.description =]
<% endif %>
  [= each.name =] = [= each.value | quote =]
<% endfor %>

[http_service]
  internal_port = [= app.http.port =]
  force_https = true
  # Always on: a stopped machine would make its first visitor wait.
  auto_stop_machines = "off"
  auto_start_machines = true

  [[http_service.checks]]
    method = "GET"
    path = [= app.http.health.path | quote =]
    interval = "15s"
    timeout = "5s"
    grace_period = "[= app.http.startSeconds =]s"
    [http_service.checks.headers]
      # By itself the check would send an address that apps with a list of hosts refuse.
      Host = "localhost"
      X-Forwarded-Proto = "https"

[[vm]]
  size = "shared-cpu-1x"
  memory = "1024mb"

[deploy]
  # The database may be new and the first start slow.
  wait_timeout = "300s"
`,
  "deploy.sh": around("deploy/fly/deploy.sh"),
  "destroy.sh": around("deploy/fly/destroy.sh"),
  "adapter.sh": around("deploy/fly/adapter.sh"),
  "install-fly.md": around("docs/install-fly.md"),
};
const image = `${app.image.name}:${app.image.tag}`;
const model = { app, env, image, region: facts.regions.default };
const files = Object.entries(templates).map(([name, text]) => [name, page.renderString(text, model)]);

const back = parseToml(files[0][1]);
const decided = Object.fromEntries(env.map((each) => [each.name, each.value]));
if (back.build.image !== image || JSON.stringify(back.env) !== JSON.stringify(decided)) throw new Error("fly.toml");
hold(back, "templates/fly/fly.schema.json", "fly.toml");

const digest = ([name, text]) => `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
files.push(["gen.sum", files.map(digest).join("")]);
for (const [name, text] of files) {
  const file = join(output, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
