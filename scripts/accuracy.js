#!/usr/bin/env node
/**
 * How well an audit agrees with what careful readers labelled: statements, document types and facts about documents, with
 * every miss. The best figures so far are kept in best-figures.json: when one sinks, the command fails.
 *
 * node scripts/accuracy.js [--keep] [folder …]   default: fixtures/labels and, when it is there, ../shared/gold/dev
 *   --keep   write figures that are better than the best so far
 *
 * A folder holds <id>.json files, {file, document: {type, title …}, statements: [{text, label, form}]}; `file` is found from
 * the folder or the one above.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { keepBest, sunkFigures } from "./best-figures.js";
import { FACTS, scoreFacts } from "./score-facts.js";
import { MEASURES, ratios, scoreDocument } from "./score-statements.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TILLIT = join(ROOT, "bin/tillit.js");
const WORST = 5;
const given = process.argv.slice(2).filter((argument) => argument !== "--keep");
const keeps = process.argv.includes("--keep");
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
  const byName = new Map(documents.map((document) => [basename(document.path), document]));
  const results = labelled.map(({ file, statements, document = {} }) => {
    const found = byName.get(basename(file));
    const facts = scoreFacts(document, found);
    return {
      file,
      isAudited: found !== undefined,
      facts,
      ...scoreDocument(statements, found?.statements ?? []),
    };
  });
  report(folder, results);
  holdFigures(folder, results);
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
  print("\nWith each document left out in turn:");
  for (const measureName of MEASURES) print(spreadRow(measureName, results));
  print("\nFacts, right of those stated:");
  for (const { fact, hits, stated } of factTallies(results))
    print(`  ${fact.padEnd(13)} ${hits} of ${stated} (${((100 * hits) / stated).toFixed(0)} %)`);
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

/** Lowest, highest and standard deviation: what the figure owes to single documents. */
function spreadRow(name, results) {
  const figures = results.map(
    (_, left) =>
      ratios(
        total(
          results.filter((__, index) => index !== left),
          name,
        ),
      ).f1,
  );
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const variance = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / figures.length;
  const [low, high] = [Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(3));
  return `  ${name.padEnd(9)} F1 ${low} to ${high}, standard deviation ${Math.sqrt(variance).toFixed(4)}`;
}

function factTallies(results) {
  const all = results.flatMap(({ facts }) => facts);
  return FACTS.map((fact) => {
    const stated = all.filter((one) => one.fact === fact);
    return { fact, hits: stated.filter(({ agrees }) => agrees).length, stated: stated.length };
  }).filter(({ stated }) => stated > 0);
}

/** Fails when a figure is lower than the best so far. */
function holdFigures(folder, results) {
  const figures = Object.fromEntries([
    ...MEASURES.map((name) => [name, ratios(total(results, name)).f1]),
    ...factTallies(results).map(({ fact, hits, stated }) => [fact, hits / stated]),
  ]);
  const name = `${basename(dirname(folder))}/${basename(folder)}`;
  const sunk = sunkFigures(name, figures);
  print("");
  for (const { figure, best, now } of sunk) print(`SUNK: ${figure} was ${best} and is ${now}`);
  if (sunk.length > 0) process.exitCode = 1;
  else print("No figure has sunk below the best so far.");
  if (keeps) keepBest(name, figures);
}

function printMisses({ file, isAudited, facts, missed, invented, mislabelled }) {
  const wrong = facts.filter(({ agrees }) => !agrees);
  if (missed.length + invented.length + mislabelled.length + wrong.length === 0) return;
  print(`\n${file}${isAudited ? "" : " (not in the audit)"}`);
  for (const { label, form, text } of missed) print(`  missed    ${label}/${form}: ${text}`);
  for (const { kind, text } of invented) print(`  invented  ${kind}: ${text}`);
  for (const { fact, wanted, got } of wrong)
    print(`  fact      ${fact}: ${wanted} (found: ${got ?? "nothing"})`);
  for (const { label, text, got } of mislabelled) print(`  label     ${label} read as ${got.kind}: ${text}`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
