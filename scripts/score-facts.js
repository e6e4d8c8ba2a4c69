/** How well title, type and facts about documents agree with labelled ones, over the documents that state them. */

/** Facts that labels give; the rest of a label's document is counted elsewhere. */
export const FACTS = [
  "type",
  "title",
  "decidedBy",
  "decidedDate",
  "revisedDate",
  "validFrom",
  "validUntil",
  "nextReview",
  "owner",
  "diaryNumber",
  "version",
  "replaces",
  "appliesTo",
];

const DATES = new Set(["decidedDate", "revisedDate", "validFrom", "validUntil", "nextReview"]);

/**
 * @param gold the labelled document: facts by name, null where the document does not say
 * @param found the audited document; undefined when it is not in the audit
 * @returns for each fact that the label states: what was wanted, what was got, and whether they agree
 */
export function scoreFacts(gold, found) {
  return FACTS.filter((fact) => gold[fact] !== null && gold[fact] !== undefined).map((fact) => {
    const wanted = String(gold[fact]);
    const got = found === undefined ? null : factOf(fact, found);
    return { fact, wanted, got, agrees: got !== null && agree(fact, wanted, got) };
  });
}

function factOf(fact, document) {
  if (fact === "type" || fact === "title") return document[fact];
  return document.metadata[fact]?.value ?? null;
}

/** Dates as far as the label is precise; names and texts by their words, since labels may shorten them. */
function agree(fact, wanted, got) {
  if (fact === "type") return wanted === got;
  if (DATES.has(fact)) return got.startsWith(wanted) || wanted.startsWith(got);
  const [short, long] = [wordsOf(wanted), wordsOf(got)].sort((a, b) => a.length - b.length);
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length > 0 && shared === short.length && short.length >= long.length / 2;
}

function wordsOf(text) {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
