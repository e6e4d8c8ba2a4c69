/** Long sentences and long words. */
import { splitSentences } from "../../language/sentences.ts";
import { countWords } from "../../language/words.ts";
import type { DocumentModel, Place } from "../../model/document.ts";
import type { Language } from "../../model/kinds.ts";
import { counted, figure } from "../phrasing.ts";
import { placeAt } from "../place-at.ts";
import type { DocumentRule } from "../rule.ts";

const MOST_SENTENCES = 3;

export const hardToRead: DocumentRule = {
  id: "hard-to-read",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  /** `lix`: above this (60 is "very heavy" in Björnsson's own reading); `words`: a sentence with more words is long. */
  options: { lix: 60, words: 40 },
  title: { sv: "Tung text", en: "Hard to read" },
  message: {
    sv: ({ lix, limit, long, words }) =>
      `LIX ${figure(lix, "sv")} (över ${figure(limit, "sv")} räknas som mycket tung text)${
        long === 0
          ? ""
          : `; ${counted(long, ["mening har", "meningar har"], "sv")} fler än ${figure(words, "sv")} ord`
      }`,
    en: ({ lix, limit, long, words }) =>
      `LIX ${lix} (above ${limit} counts as very heavy)${
        long === 0
          ? ""
          : `; ${counted(long, ["sentence has", "sentences have"], "en")} more than ${words} words`
      }`,
  },
  page: {
    sv: () => import("../pages/hard-to-read.sv.md"),
    en: () => import("../pages/hard-to-read.en.md"),
  },
  check({ document, model, options }) {
    const { lix } = document.measures;
    const limit = options["lix"] ?? Infinity;
    if (lix === null || lix <= limit) return [];
    const words = options["words"] ?? Infinity;
    const longest = sentencesByLength(model, document.lang ?? "sv");
    const long = longest.filter((sentence) => sentence.words > words).length;
    const worst = longest.slice(0, MOST_SENTENCES);
    return [
      {
        place: worst[0]?.place ?? null,
        data: { lix, limit, long, words },
        evidence: worst.map(({ text, place }) => ({ document: document.path, text, place })),
        restsOn: [],
      },
    ];
  },
};

interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly place: Place;
}

/** The longest first; of equally long ones the earlier. */
function sentencesByLength({ blocks }: DocumentModel, lang: Language): Sentence[] {
  return blocks
    .flatMap((block, index) => {
      if (block.furniture !== null || (block.kind !== "paragraph" && block.kind !== "item")) return [];
      return splitSentences(block.text, lang).map(({ start, end }) => {
        const text = block.text.slice(start, end);
        return { text, words: countWords(text), place: placeAt(block, index, start) };
      });
    })
    .sort((a, b) => b.words - a.words);
}
