/**
 * Near-copies among made-up texts with known truth: how many of the pairs that are alike are found, how many of those found
 * are alike, and how time and memory grow. Texts are made of words as frequent as in a language (Zipf); every twentieth is
 * a changed copy of another, every fiftieth stands in a longer one.
 */
import { loadParts } from "./bench-bundle.js";
import { randomNumbers } from "./bench-corpus.js";

const VOCABULARY = 30_000;
const COPIED = 20;
const INSERTED = 50;
const ALIKE = 0.8;
const WITHIN = 0.9;

/** @returns for each number of texts the recall and precision of both kinds, seconds and megabytes */
export async function measureCopies(root, counts) {
  const { sketchOf, sharedTexts } = await loadParts(root, "bench-copies", {
    sketch: "src/text/sketch.ts",
    shared: "src/facts/shared-text.ts",
  });
  return counts.map((count) => {
    const { sketches, pairs } = madeUpSketches(count, sketchOf);
    const start = performance.now();
    const found = sharedTexts(sketches);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
    return { count, seconds, megabytes, ...score(found, pairs, sketches) };
  });
}

function madeUpSketches(count, sketchOf) {
  const random = randomNumbers(count);
  const word = () => `ord${Math.floor(VOCABULARY ** random())}`;
  const text = (length) => Array.from({ length }, word);
  const sketches = [];
  const pairs = [];
  let last = text(300);
  for (let at = 0; at < count; at += 1) {
    let words = text(100 + Math.floor(random() * 500));
    if (at % COPIED === 1) {
      const share = random() * 0.08;
      words = last.map((known) => (random() < share ? word() : known));
      pairs.push([at - 1, at]);
    } else if (at % INSERTED === 3) {
      words = [...words, ...last, ...text(200)];
      pairs.push([at - 1, at]);
    }
    sketches.push(sketchOf(words));
    last = words;
  }
  return { sketches, pairs };
}

function score(found, pairs, sketches) {
  const wanted = new Map();
  for (const [left, right] of pairs) {
    const kind = trueKind(sketches[left].hashes, sketches[right].hashes);
    if (kind !== null) wanted.set(`${left} ${right}`, kind);
  }
  const got = new Map(
    found.map(({ part, whole, similarity }) => [
      [part, whole].sort((a, b) => a - b).join(" "),
      similarity >= ALIKE ? "copy" : "part",
    ]),
  );
  const rates = (kind) => {
    const those = [...wanted].filter(([, other]) => other === kind);
    const hits = those.filter(([pair]) => got.get(pair) === kind).length;
    const told = [...got.values()].filter((other) => other === kind).length;
    return { wanted: those.length, recall: hits / those.length, precision: hits / Math.max(1, told) };
  };
  return { copies: rates("copy"), parts: rates("part") };
}

function trueKind(left, right) {
  const known = new Set(left);
  const shared = right.filter((hash) => known.has(hash)).length;
  if (shared / (left.length + right.length - shared) >= ALIKE) return "copy";
  return shared / Math.min(left.length, right.length) >= WITHIN ? "part" : null;
}
