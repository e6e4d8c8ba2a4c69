#!/usr/bin/env node
/**
 * Time and memory, side by side in one run, as ratios against named peers:
 * start-up against `node -e 0`, and the audit of PDF files against `pdftotext`, one process per file, two at a time.
 *
 * node scripts/bench.js [folder …]   default: fixtures/intranet and, when it is there, ../shared/corpus
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TILLIT = join(ROOT, "bin/tillit.js");
const ROUNDS = 5;
const THREADS = 2;

const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [join(ROOT, "fixtures/intranet"), join(ROOT, "../shared/corpus")];
const pdfs = folders.filter((folder) => existsSync(folder)).flatMap(pdfFilesBelow);

print(
  `Node ${process.version}, ${availableParallelism()} processors; medians of ${ROUNDS} rounds, taken in turn`,
);
await benchStartUp();
await benchPdf();
benchMemory();

async function benchStartUp() {
  const [bare, version, help] = await inTurn([
    () => run(process.execPath, ["-e", "0"]),
    () => run(process.execPath, [TILLIT, "--version"]),
    () => run(process.execPath, [TILLIT, "--help"]),
  ]);
  print(`\nStart-up\n  node -e 0          ${ms(bare)}`);
  print(`  tillit --version   ${ms(version)}   +${(version - bare).toFixed(0)} ms`);
  print(`  tillit --help      ${ms(help)}   +${(help - bare).toFixed(0)} ms`);
}

async function benchPdf() {
  print(`\nPDF: ${pdfs.length} files`);
  if (spawnSync("pdftotext", ["-v"]).error) {
    print("  pdftotext is not installed; nothing to compare with");
    return;
  }
  const [peer, own] = await inTurn([pdftotextAll, auditAll]);
  print(`  pdftotext, ${THREADS} processes at a time   ${ms(peer)}`);
  print(`  tillit audit, ${THREADS} threads            ${ms(own)}   ratio ${(own / peer).toFixed(2)}`);
}

/** The whole audit: reading, statements, rules and plan, not the text alone. */
function auditAll() {
  return run(process.execPath, [TILLIT, "audit", ...pdfs, "--format", "json", "--threads", String(THREADS)], {
    maxBuffer: 2 ** 30,
  });
}

async function pdftotextAll() {
  const queue = pdfs.values();
  const worker = async () => {
    for (const file of queue)
      await run("pdftotext", [file, "-"], { maxBuffer: 2 ** 28 }).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: THREADS }, worker));
}

function benchMemory() {
  const time = spawnSync(
    "/usr/bin/time",
    ["-v", process.execPath, TILLIT, "audit", ...pdfs, "--format", "json"],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const peak = /Maximum resident set size \(kbytes\): (\d+)/u.exec(time.stderr ?? "")?.[1];
  print(
    `\nPeak memory of the same audit: ${peak === undefined ? "GNU time is not installed" : `${Math.round(Number(peak) / 1024)} MB`}`,
  );
}

/**
 * Runs each task once per round, A B C A B C …, so that a drifting machine hits all alike.
 * @param {(() => Promise<unknown>)[]} tasks
 * @returns {Promise<number[]>} median milliseconds of each
 */
async function inTurn(tasks) {
  /** @type {number[][]} */
  const times = tasks.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** @param {string} folder */
function pdfFilesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.toLowerCase().endsWith(".pdf"))
    .map((file) => join(folder, file))
    .sort();
}

/** @param {number} milliseconds */
function ms(milliseconds) {
  return `${milliseconds.toFixed(0).padStart(7)} ms`;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
