#!/usr/bin/env node
/**
 * Tries changed documents on all readers and on the stages behind them, in threads that are killed when they take too
 * long or too much memory. Anything thrown but a reason for not reading, a model that breaks the contract, and a file
 * that takes more than ten seconds is a crash: its file is written to fixtures/fuzz, and is a regression test from then on.
 *
 * node scripts/fuzz.js [--format pdf …] [--seed 1] [--count 200] [--threads 2] [--endless] [--dry-run]
 */
import { isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsdown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Below the project, so that packages are found from there. */
const BUILT = join(ROOT, "coverage/fuzz");

await build({
  config: false,
  cwd: ROOT,
  entry: { command: "test/fuzz/command.ts", worker: "test/fuzz/fuzz-worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: BUILT,
  // Another run may be using what it built.
  clean: false,
  dts: false,
  fixedExtension: false,
  logLevel: "error",
  loader: { ".tsv": "text", ".md": "text" },
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
});

const { fuzz } = await import(pathToFileURL(join(BUILT, "command.js")).href);
process.exitCode = await fuzz(process.argv.slice(2), {
  fixtures: join(ROOT, "fixtures"),
  worker: pathToFileURL(join(BUILT, "worker.js")),
});
