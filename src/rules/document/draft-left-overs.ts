/** Placeholders, empty template fields, tracked changes: signs that a draft was never finished. */
import type { Language } from "../../model/kinds.ts";
import { counted, listed, quoted } from "../phrasing.ts";
import { MOST_QUOTES, quoteTitle } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { draftSigns } from "./draft-signs.ts";

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

export const draftLeftOvers: DocumentRule = {
  id: "draft-left-overs",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** From this many placeholders and the like, or this many tracked changes and comments together. */
  options: { signs: 1, marks: 1 },
  title: { sv: "Rester av utkast eller mall", en: "Left-overs of a draft or template" },
  message: {
    sv: (data) => sentences(data, "sv"),
    en: (data) => sentences(data, "en"),
  },
  page: {
    sv: () => import("../pages/draft-left-overs.sv.md"),
    en: () => import("../pages/draft-left-overs.en.md"),
  },
  check({ document, model, options }) {
    const { trackedChanges, comments } = document.review;
    const found = draftSigns(document, model);
    const signs = found.length >= (options["signs"] ?? Infinity) ? found : [];
    const hasMarks = trackedChanges + comments >= (options["marks"] ?? Infinity);
    if (signs.length === 0 && !hasMarks) return [];
    const examples = [...new Set(signs.map(({ text }) => text))].slice(0, MOST_EXAMPLES);
    return [
      {
        place: signs[0]?.place ?? null,
        data: {
          signs: signs.length,
          examples: examples.map((text) => text.slice(0, LONGEST_EXAMPLE)).join("|"),
          trackedChanges: hasMarks ? trackedChanges : 0,
          comments: hasMarks ? comments : 0,
        },
        evidence: signs.length === 0 ? [quoteTitle(document)] : signs.slice(0, MOST_QUOTES),
        restsOn: [],
      },
    ];
  },
};

interface Words {
  readonly signs: readonly [string, string];
  readonly changes: readonly [string, string];
  readonly comments: readonly [string, string];
  readonly remain: string;
}
const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    signs: ["rest av utkast eller mall", "rester av utkast eller mall"],
    changes: ["spårad ändring", "spårade ändringar"],
    comments: ["kommentar", "kommentarer"],
    remain: "finns kvar i filen",
  },
  en: {
    signs: ["left-over of a draft or template", "left-overs of a draft or template"],
    changes: ["tracked change", "tracked changes"],
    comments: ["comment", "comments"],
    remain: "left in the file",
  },
};

function sentences({ signs, examples, trackedChanges, comments }: MessageData, lang: Language): string {
  const words = WORDS[lang];
  const marks = [
    ...(trackedChanges === 0 ? [] : [counted(trackedChanges, words.changes, lang)]),
    ...(comments === 0 ? [] : [counted(comments, words.comments, lang)]),
  ];
  return [
    ...(signs === 0
      ? []
      : [`${counted(signs, words.signs, lang)}: ${quoted(String(examples).split("|"), lang)}`]),
    ...(marks.length === 0 ? [] : [`${listed(marks, lang)} ${words.remain}`]),
  ].join("; ");
}
