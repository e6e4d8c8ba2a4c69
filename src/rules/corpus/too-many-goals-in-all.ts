/** More goals on the highest level, in all documents together, than anybody can steer by. */
import { counted, figure } from "../phrasing.ts";
import { MOST_QUOTES, quoteTitle } from "../quote.ts";
import type { CorpusRule } from "../rule.ts";

export const tooManyGoalsInAll: CorpusRule = {
  id: "too-many-goals-in-all",
  scope: "corpus",
  severity: "consider",
  options: { goals: 9 },
  title: { sv: "Många övergripande mål tillsammans", en: "Many overarching goals together" },
  message: {
    sv: ({ goals, documents, limit, body }) =>
      `${body} har sammanlagt ${counted(goals, ["mål", "mål"], "sv")} i ${counted(documents, ["dokument", "dokument"], "sv")}, fler här än i något annat; riktmärket är högst ${figure(limit, "sv")} för att det ska gå att styra mot alla samtidigt`,
    en: ({ goals, documents, limit, body }) =>
      `${body} has ${counted(goals, ["goal", "goals"], "en")} in all, in ${counted(documents, ["document", "documents"], "en")}, more here than in any other; at most ${figure(limit, "en")} are expected if all are to be worked towards at the same time`,
  },
  page: {
    sv: () => import("../pages/too-many-goals-in-all.sv.md"),
    en: () => import("../pages/too-many-goals-in-all.en.md"),
  },
  check({ documents, goals: { overarching }, options }) {
    const limit = options["goals"] ?? Infinity;
    // What a single document holds is spoken of by its own rule.
    if (overarching === null || overarching.documents.length < 2 || overarching.goals <= limit) return [];
    const { body, goals } = overarching;
    const holding = new Map(documents.map((document) => [document.path, document]));
    const [first, ...others] = overarching.documents.flatMap(({ document }) => holding.get(document) ?? []);
    if (first === undefined) return [];
    return [
      {
        document: first.path,
        place: null,
        data: { body, goals, documents: overarching.documents.length, limit },
        evidence: others.slice(0, MOST_QUOTES).map(quoteTitle),
        restsOn: [],
      },
    ];
  },
};
