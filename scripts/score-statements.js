/**
 * How well statements found agree with labelled ones: matched one to one by the words they share, then compared.
 * The measures are those of the published labels: found, labelled, binding, explicit, goal.
 */

/** From this part of the shorter text's words in common, two texts are the same statement. */
const SAME = 0.75;
/** Texts of fewer words must agree wholly, with at most so many more words in the longer. */
const SHORT = 3;
const MORE_WORDS = 2;
export const MEASURES = ["found", "labelled", "binding", "explicit", "goal"];

const isBinding = (kind) => kind === "obligation" || kind === "prohibition";

/** @returns words in lower case, hyphens at line ends mended */
function wordsOf(text) {
  const mended = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(\p{L})-\s+(\p{Ll})/gu, "$1$2");
  return mended.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Contained words count; the closer in length, the better. */
function agreement(one, other) {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const remaining = left.get(word) ?? 0;
    if (remaining === 0) continue;
    shared += 1;
    left.set(word, remaining - 1);
  }
  const small = Math.min(one.length, other.length);
  const large = Math.max(one.length, other.length);
  if (small < SHORT) return shared === small && large <= small + MORE_WORDS ? 1 : 0;
  return shared / small - (0.001 * (large - small)) / large;
}

/** Best agreement first, each statement once; among equals those in the same part of the text. */
function matched(gold, found) {
  const foundWords = found.map(({ text }) => wordsOf(text));
  const pairs = gold.flatMap(({ text }, at) => {
    const words = wordsOf(text);
    return foundWords.map((other, index) => {
      const apart = Math.abs(at / gold.length - index / found.length);
      const agreed = agreement(words, other);
      return { at, index, agreed, rank: agreed - 0.0001 * apart };
    });
  });
  const candidates = pairs.filter(({ agreed }) => agreed >= SAME).sort((a, b) => b.rank - a.rank);
  const partners = new Map();
  const taken = new Set();
  for (const { at, index } of candidates) {
    if (partners.has(at) || taken.has(index)) continue;
    partners.set(at, index);
    taken.add(index);
  }
  return { partners, taken };
}

/**
 * @param gold labelled statements {text, label, form, optional?}; optional ones are neither rewarded nor punished
 * @param found statements of the audit {text, kind}
 * @returns hits, gold and found per measure, and what went wrong
 */
export function scoreDocument(gold, found) {
  const { partners, taken } = matched(gold, found);
  const must = gold.flatMap((one, at) =>
    one.optional === true ? [] : [{ ...one, got: found[partners.get(at)] }],
  );
  const free = new Set([...partners].filter(([at]) => gold[at].optional === true).map(([, index]) => index));
  const counted = found.filter((_, index) => !free.has(index));
  const implicit = must.filter(({ form, got }) => form === "implicit" && got !== undefined).length;
  const tally = (wanted, holds, predicted) => ({
    hits: wanted.filter(holds).length,
    gold: wanted.length,
    found: predicted,
  });
  const isFound = ({ got }) => got !== undefined;
  return {
    scores: {
      found: tally(must, isFound, counted.length),
      labelled: tally(must, ({ got, label }) => got?.kind === label, counted.length),
      binding: tally(
        must.filter(({ label }) => isBinding(label)),
        ({ got }) => got !== undefined && isBinding(got.kind),
        counted.filter(({ kind }) => isBinding(kind)).length,
      ),
      explicit: tally(
        must.filter(({ form }) => form === "explicit"),
        isFound,
        counted.length - implicit,
      ),
      goal: tally(
        must.filter(({ label }) => label === "goal"),
        ({ got }) => got?.kind === "goal",
        counted.filter(({ kind }) => kind === "goal").length,
      ),
    },
    missed: must.filter((one) => !isFound(one)),
    invented: found.filter((_, index) => !taken.has(index)),
    mislabelled: must.filter(({ got, label }) => got !== undefined && got.kind !== label),
  };
}

export function ratios({ hits, gold, found }) {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
