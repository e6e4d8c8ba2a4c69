#!/usr/bin/env node
/**
 * How well the statements of an audit agree with what careful readers labelled, with every miss.
 *
 * node scripts/accuracy.js [folder …]   default: fixtures/labels and, when it is there, ../shared/gold/dev
 *
 * A folder holds <id>.json files, {file, statements: [{text, label, form}]}; `file` is found from the folder or the one above.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MEASURES, ratios, scoreDocument } from "./score-statements.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TILLIT = join(ROOT, "bin/tillit.js");
const WORST = 5;
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [join(ROOT, "fixtures/labels"), join(ROOT, "../shared/gold/dev")];

for (const folder of folders.map((path) => resolve(path))) {
  if (!existsSync(folder)) print(`No labelled documents in ${folder}: nothing to measure.`);
  else if (!measure(folder)) process.exitCode = 2;
}

/** @returns false when the audit could not be run */
function measure(folder) {
  const labelled = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  if (labelled.length === 0) {
    print(`No labelled documents in ${folder}: nothing to measure.`);
    return true;
  }
  const documents = auditOf(rootsOf(folder, labelled));
  if (documents === null) return false;
  const byName = new Map(documents.map((document) => [basename(document.path), document.statements]));
  const results = labelled.map(({ file, statements }) => {
    const found = byName.get(basename(file));
    return { file, isAudited: found !== undefined, ...scoreDocument(statements, found ?? []) };
  });
  report(folder, results);
  return true;
}

/** The first folders of the labelled paths, below the folder itself or beside it. */
function rootsOf(folder, labelled) {
  const roots = labelled.flatMap(({ file }) => {
    const [first] = file.split("/");
    return [folder, dirname(folder)]
      .map((base) => join(base, first))
      .filter((path) => existsSync(path))
      .slice(0, 1);
  });
  return [...new Set(roots)];
}

function auditOf(roots) {
  const scratch = mkdtempSync(join(tmpdir(), "tillit-accuracy-"));
  try {
    const output = join(scratch, "audit.json");
    const run = spawnSync(process.execPath, [TILLIT, "audit", ...roots, "-o", output], { encoding: "utf8" });
    if (existsSync(output)) return JSON.parse(readFileSync(output, "utf8")).documents;
    process.stderr.write(`The audit could not be run (built with "npm run build"?).\n${run.stderr}\n`);
    return null;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function report(folder, results) {
  print(`\n${folder}: ${results.length} documents`);
  for (const measureName of MEASURES) print(row(measureName, total(results, measureName)));
  const worst = results
    .map((result) => ({ ...result, f1: ratios(result.scores.labelled).f1 }))
    .filter(({ scores }) => scores.labelled.gold + scores.labelled.found > 0)
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, WORST);
  print("\nWorst by label:");
  for (const { file, f1 } of worst) print(`  ${f1.toFixed(3)}  ${file}`);
  for (const result of results) printMisses(result);
}

function total(results, measureName) {
  const sum = { hits: 0, gold: 0, found: 0 };
  for (const { scores } of results) {
    for (const key of Object.keys(sum)) sum[key] += scores[measureName][key];
  }
  return sum;
}

function row(name, tally) {
  const { precision, recall, f1 } = ratios(tally);
  const shares = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(9)} ${shares}  (${tally.hits} hits, ${tally.gold} labelled, ${tally.found} found)`;
}

function printMisses({ file, isAudited, missed, invented, mislabelled }) {
  if (missed.length + invented.length + mislabelled.length === 0) return;
  print(`\n${file}${isAudited ? "" : " (not in the audit)"}`);
  for (const { label, form, text } of missed) print(`  missed    ${label}/${form}: ${text}`);
  for (const { kind, text } of invented) print(`  invented  ${kind}: ${text}`);
  for (const { label, text, got } of mislabelled) print(`  label     ${label} read as ${got.kind}: ${text}`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
