// What `gen --platform fly` does, in the usual libraries of Node: reads gen.yaml, holds it against the schema, prints
// fly.toml, the scripts and the page by templates, reads fly.toml back, holds it against its schema and against what
// was decided, and writes what differs. It does less than gen: no places in messages, no reading back of scripts, no
// ledger. node gen.mjs DESCRIPTOR REPOSITORY OUTPUT
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
  if (!ajv.compile(JSON.parse(read(schema)))(document)) throw new Error(`${name}: ${ajv.errorsText()}`);
}

const app = parseYaml(readFileSync(descriptor, "utf8"));
hold(app, "src/main/resources/gen/descriptor.schema.json", descriptor);
const facts = parseYaml(read("templates/fly/platform.yaml"));

const env = {};
for (const [name, value] of Object.entries(app.env)) {
  if (typeof value !== "object" && !String(value).includes("${")) env[name] = String(value);
}
const page = new nunjucks.Environment(null, { autoescape: false, throwOnUndefined: true });
page.addFilter("quote", (text) => JSON.stringify(text));
// The text of gen's own results, with what comes from the descriptor as fields, so that as much is printed.
const around = (path, ...fields) =>
  fields.reduce((text, [from, to]) => text.replaceAll(from, to), read(path).replaceAll(/[{][{%#]/g, "( "));
const templates = {
  "fly.toml": `primary_region = {{ region | quote }}

[build]
  image = {{ image | quote }}

[env]
{% for name, value in env %}  {{ name }} = {{ value | quote }}
{% endfor %}
[http_service]
  internal_port = {{ app.http.port }}
  force_https = true

  [[http_service.checks]]
    path = {{ app.http.health.path | quote }}
    method = "GET"
`,
  "deploy.sh": around("deploy/fly/deploy.sh", [app.name, "{{ app.name }}"]),
  "destroy.sh": around("deploy/fly/destroy.sh", [app.name, "{{ app.name }}"]),
  "adapter.sh": around("deploy/fly/adapter.sh", [app.name, "{{ app.name }}"]),
  "install-fly.md": around("docs/install-fly.md", [app.name, "{{ app.name }}"]),
};
const image = `${app.image.name}:${app.image.tag}`;
const model = { app, env, image, region: facts.regions?.standard ?? "iad" };
const files = Object.entries(templates).map(([name, text]) => [name, page.renderString(text, model)]);

const back = parseToml(files[0][1]);
if (back.build.image !== image || JSON.stringify(back.env) !== JSON.stringify(env)) throw new Error("fly.toml");
ajv.compile(JSON.parse(read("templates/fly/fly.schema.json")))(back);

for (const [name, text] of files) {
  const file = join(output, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
