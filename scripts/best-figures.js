/** The best figures of accuracy so far, by labelled folder: kept in a file, so that none sinks unseen. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("best-figures.json", import.meta.url));
const DIGITS = 4;

/** @returns the figures that are lower than the best so far: name, best and present */
export function sunkFigures(folder, figures) {
  const best = read()[folder] ?? {};
  return Object.entries(best).flatMap(([figure, value]) => {
    const now = rounded(figures[figure] ?? 0);
    return now < value ? [{ figure, best: value, now }] : [];
  });
}

/** Writes what is better than before; nothing is ever lowered here. */
export function keepBest(folder, figures) {
  const all = read();
  const best = all[folder] ?? {};
  const kept = Object.entries(figures).map(([figure, value]) => [
    figure,
    Math.max(best[figure] ?? 0, rounded(value)),
  ]);
  const sorted = Object.entries({ ...all, [folder]: Object.fromEntries(kept) }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function read() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

function rounded(figure) {
  return Number(figure.toFixed(DIGITS));
}
