#!/usr/bin/env node
/** Writes the generated files: the published schemas and the rule table of the README. `--check` only compares. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TABLE = /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/u;

/** @param {...string} args */
function tillit(...args) {
  const command = [join(ROOT, "bin/tillit.js"), "--lang", "en", ...args];
  return execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 });
}

function readmeWithRules() {
  /** @type {{id: string, severity: string, title: string}[]} */
  const rules = JSON.parse(tillit("rules", "--json"));
  const rows = rules.map(
    ({ id, severity, title }) => `| [\`${id}\`](src/rules/pages/${id}.en.md) | ${severity} | ${title} |`,
  );
  const table = ["| rule | severity | what it sees |", "|---|---|---|", ...rows, ""].join("\n");
  return readFileSync(join(ROOT, "README.md"), "utf8").replace(
    TABLE,
    (_, start, end) => `${start}${table}${end}`,
  );
}

const generated = {
  "schema/audit.schema.json": () => tillit("schema", "audit"),
  "schema/config.schema.json": () => tillit("schema", "config"),
  "README.md": readmeWithRules,
};

const check = process.argv.includes("--check");
const stale = [];
for (const [file, make] of Object.entries(generated)) {
  const path = join(ROOT, file);
  const text = make();
  const before = readIfThere(path);
  if (before === text) continue;
  if (check) stale.push(file);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}
if (stale.length > 0) {
  process.stderr.write(
    `out of date: ${stale.join(", ")}. Run "npm run generate" and look at the difference.\n`,
  );
  process.exitCode = 1;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
