/** So many documents on one subject that nobody can know what applies. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Subject } from "../../model/subject.ts";
import { counted, figure } from "../phrasing.ts";
import { MOST_QUOTES, quoteTitle } from "../quote.ts";
import type { CorpusRule, CorpusRuleInput, FindingDraft } from "../rule.ts";

export const tooManyOnOneSubject: CorpusRule = {
  id: "too-many-on-one-subject",
  scope: "corpus",
  severity: "consider",
  options: { documents: 3 },
  title: { sv: "Många dokument om samma sak", en: "Many documents on one subject" },
  message: {
    sv: ({ documents, limit, subject, pages }) =>
      `${counted(documents, ["styrdokument", "styrdokument"], "sv")} om ”${subject}” (tas upp från ${figure(limit, "sv")}), tillsammans ${counted(pages, ["sida", "sidor"], "sv")}`,
    en: ({ documents, limit, subject, pages }) =>
      `${counted(documents, ["steering document", "steering documents"], "en")} on “${subject}” (raised from ${limit}), together ${counted(pages, ["page", "pages"], "en")}`,
  },
  page: {
    sv: () => import("../pages/too-many-on-one-subject.sv.md"),
    en: () => import("../pages/too-many-on-one-subject.en.md"),
  },
  check(input) {
    const limit = input.options["documents"] ?? Infinity;
    const countable = countableDocuments(input);
    return input.subjects.flatMap((subject) => {
      const members = subject.documents.flatMap((path) => countable.get(path) ?? []);
      if (members.length < limit) return [];
      const pages = members.reduce((sum, { measures }) => sum + measures.pages, 0);
      return members.map((member) => crowded(member, { subject, members, pages, limit }));
    });
  },
};

/** Copies and older versions are spoken of by their own rules; what law requires of each unit is nobody's choice. */
function countableDocuments({ documents, relations }: CorpusRuleInput): ReadonlyMap<string, AuditedDocument> {
  const leftOver = new Set(
    relations.filter(({ kind }) => kind === "copy" || kind === "version").map(({ from }) => from),
  );
  return new Map(
    documents
      .filter(({ path, protection }) => !leftOver.has(path) && protection?.confidence !== "high")
      .map((document) => [document.path, document]),
  );
}

interface Crowd {
  readonly subject: Subject;
  readonly members: readonly AuditedDocument[];
  readonly pages: number;
  readonly limit: number;
}

function crowded(
  document: AuditedDocument,
  { subject, members, pages, limit }: Crowd,
): FindingDraft & { readonly document: string } {
  return {
    document: document.path,
    place: null,
    data: { subject: subject.name, documents: members.length, limit, pages: Math.round(10 * pages) / 10 },
    evidence: members
      .slice(0, MOST_QUOTES + 1)
      .filter(({ path }) => path !== document.path)
      .slice(0, MOST_QUOTES)
      .map(quoteTitle),
    restsOn: [subject.name],
  };
}
