#!/usr/bin/env node
/**
 * Time and memory, side by side in one run, as ratios against named peers: start-up against `node -e 0`, the audit of
 * PDF files against `pdftotext` (one process per file, two at a time), extraction against reading of the same files,
 * peak memory as the operating system counts it, how both grow from 1,000 to 10,000 made-up documents, near-copies and
 * documents on the same subject among up to 100,000 made-up texts with known truth. A peer that is not installed is said to be missing.
 *
 * Needs a fresh build (npm run build).
 *
 * node scripts/bench.js [folder …]   default: fixtures/intranet and, when it is there, ../shared/corpus
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureCopies } from "./bench-copies.js";
import { writeCorpus } from "./bench-corpus.js";
import { timeStages } from "./bench-stages.js";
import { measureSubjects } from "./bench-subjects.js";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TILLIT = join(ROOT, "bin/tillit.js");
const ROUNDS = 5;
const THREADS = 2;
const GNU_TIME = "/usr/bin/time";

const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [join(ROOT, "fixtures/intranet"), join(ROOT, "../shared/corpus")];
const pdfs = folders.filter((folder) => existsSync(folder)).flatMap(pdfFilesBelow);

print(
  `Node ${process.version}, ${availableParallelism()} processors; medians of ${ROUNDS} rounds, taken in turn`,
);
await benchStartUp();
if (pdfs.length === 0) print("\nNo PDF files to measure with.");
else {
  await benchPdf();
  await benchStages();
  benchMemory();
}
benchGrowth();
await benchCopies();
await benchSubjects();

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
  const hasPeer = spawnSync("pdftotext", ["-v"]).error === undefined;
  const [own, peer] = await inTurn(hasPeer ? [auditAll, pdftotextAll] : [auditAll]);
  print(`  tillit audit, ${THREADS} threads            ${ms(own)}   the whole audit, to JSON`);
  if (peer === undefined) print("  pdftotext is not installed: nothing to compare with");
  else print(`  pdftotext, ${THREADS} processes at a time   ${ms(peer)}   ratio ${(own / peer).toFixed(2)}`);
}

async function benchStages() {
  const { times, documents, statements } = await timeStages(ROOT, pdfs, ROUNDS);
  const reading = median(times.map((time) => time.reading));
  const extraction = median(times.map((time) => time.extraction));
  print(`\nStages, one thread, warm: ${documents} of the files could be read, ${statements} statements`);
  print(`  reading                            ${ms(reading)}`);
  print(
    `  extraction                         ${ms(extraction)}   ${(extraction / reading).toFixed(2)} of reading`,
  );
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
  const { megabytes } = measuredAudit(pdfs);
  print(`\nPeak memory of the same audit: ${megabytes ?? "? (GNU time is not installed)"} MB`);
}

/** Ten times the documents: ten times the time, and no more memory than their records take. */
function benchGrowth() {
  print("\nGrowth, made-up Markdown documents of 24 requirements each, the whole audit to JSON");
  const scratch = mkdtempSync(join(tmpdir(), "tillit-bench-"));
  try {
    for (const count of [1_000, 10_000]) {
      const folder = join(scratch, String(count));
      writeCorpus(folder, count);
      const { milliseconds, megabytes } = measuredAudit([folder]);
      const each = (milliseconds / count).toFixed(1);
      print(
        `  ${String(count).padStart(6)} documents ${ms(milliseconds)}   ${each} ms each, peak ${megabytes ?? "?"} MB`,
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function benchCopies() {
  print("\nNear-copies and texts within others, among made-up texts with known truth");
  for (const { count, seconds, megabytes, copies, parts } of await measureCopies(
    ROOT,
    [1_000, 10_000, 100_000],
  )) {
    print(`  ${String(count).padStart(6)} texts ${ms(seconds * 1000)}   ${megabytes} MB resident`);
    for (const [name, rates] of Object.entries({ copies, parts })) {
      const { wanted, recall, precision } = rates;
      print(
        `         ${name}: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)} (${wanted} of them)`,
      );
    }
  }
}

async function benchSubjects() {
  print("\nDocuments on the same subject, among made-up texts with known truth");
  for (const { count, seconds, megabytes, wanted, recall, precision } of await measureSubjects(
    ROOT,
    [1_000, 10_000, 100_000],
  )) {
    print(`  ${String(count).padStart(6)} texts ${ms(seconds * 1000)}   ${megabytes} MB resident`);
    print(`         recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)} (${wanted} of them)`);
  }
}

/** @returns the peak as the operating system counts it; null where GNU time is not installed */
function measuredAudit(paths) {
  const audit = [
    process.execPath,
    TILLIT,
    "audit",
    ...paths,
    "--format",
    "json",
    "--threads",
    String(THREADS),
  ];
  const start = performance.now();
  const hasTime = existsSync(GNU_TIME);
  const [command, ...args] = hasTime ? [GNU_TIME, "-v", ...audit] : audit;
  const time = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  const milliseconds = performance.now() - start;
  const peak = /Maximum resident set size \(kbytes\): (\d+)/u.exec(time.stderr ?? "")?.[1];
  return { milliseconds, megabytes: peak === undefined ? null : Math.round(Number(peak) / 1024) };
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
  return times.map(median);
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
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
