/**
 * Documents on the same subject among made-up texts with known truth: how many of the pairs that are alike are found, how
 * many of those found were made as pairs, and how time and memory grow. Texts are made of words as frequent as in a language
 * (Zipf), with some words of their own subject, each of which some twenty others use too; every twentieth text shares most
 * of these with the one before and no sentence. Which pairs are alike is told by code of its own, without looking for them.
 */
import { loadParts } from "./bench-bundle.js";
import { randomNumbers } from "./bench-corpus.js";

const VOCABULARY = 30_000;
/** Words of subjects for each text: some twenty texts use each. */
const SUBJECTS = 0.7;
const ON_THE_SAME = 20;
const SUBJECT_WORDS = 14;
const SHARED_WORDS = 12;
const OFTEN = 8;
const LEAST_LIKENESS = 0.35;

/** @returns for each number of texts recall and precision, seconds and megabytes */
export async function measureSubjects(root, counts) {
  const { termsOf, sharedSubjects } = await loadParts(root, "bench-subjects", {
    terms: "src/text/terms.ts",
    shared: "src/facts/shared-subject.ts",
  });
  return counts.map((count) => {
    const { texts, pairs } = madeUpTexts(count, termsOf);
    const start = performance.now();
    const found = sharedSubjects(texts, LEAST_LIKENESS);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
    const made = new Set(pairs.map(([left, right]) => `${left} ${right}`));
    const hits = found.filter(({ left, right }) => made.has(`${left} ${right}`)).length;
    const wanted = alike(pairs, texts).length;
    return {
      count,
      seconds,
      megabytes,
      wanted,
      recall: hits / Math.max(1, wanted),
      precision: hits / Math.max(1, found.length),
    };
  });
}

function madeUpTexts(count, termsOf) {
  const random = randomNumbers(count);
  const common = () => `ord${Math.floor(VOCABULARY ** random())}`;
  const own = () => `sak${Math.floor(random() * SUBJECTS * count)}`;
  const texts = [];
  const pairs = [];
  let last = [];
  for (let at = 0; at < count; at += 1) {
    const isSame = at % ON_THE_SAME === 1;
    const kept = isSame ? last.slice(0, SHARED_WORDS) : [];
    const subject = [...kept, ...Array.from({ length: SUBJECT_WORDS - kept.length }, own)];
    if (isSame) pairs.push([at - 1, at]);
    const said = subject.flatMap((word) =>
      Array.from({ length: 1 + Math.floor(random() * OFTEN) }, () => word),
    );
    texts.push(termsOf([...said, ...Array.from({ length: 50 + Math.floor(random() * 250) }, common)]));
    last = subject;
  }
  return { texts, pairs };
}

/** The pairs whose cosine reaches the bound. */
function alike(pairs, texts) {
  const holders = new Map();
  for (const { hashes } of texts) for (const hash of hashes) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  const weights = ({ hashes, counts }) =>
    new Map(
      [...hashes].map((hash, at) => [
        hash,
        (1 + Math.log(counts[at])) * Math.log(1 + texts.length / holders.get(hash)),
      ]),
    );
  const product = (one, other) =>
    [...one].reduce((sum, [hash, weight]) => sum + weight * (other.get(hash) ?? 0), 0);
  return pairs.filter(([left, right]) => {
    const [one, other] = [weights(texts[left]), weights(texts[right])];
    return product(one, other) / Math.sqrt(product(one, one) * product(other, other)) >= LEAST_LIKENESS;
  });
}
