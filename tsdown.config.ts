import { defineConfig } from "tsdown";

/** Two entries: the command line, and the worker that reads one document at a time. Commands stay lazy chunks. */
export default defineConfig({
  entry: { cli: "src/cli/main.ts", worker: "src/audit/worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: "dist",
  clean: true,
  dts: false,
  sourcemap: true,
  fixedExtension: false,
  loader: { ".tsv": "text", ".md": "text" },
});
