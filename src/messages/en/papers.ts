/** The texts of the decision papers in English: draft memo, annexes and working lists. */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type { AnnexKind } from "../report-facts.ts";
import type { papers as swedish } from "../sv/papers.ts";
import { units } from "./units.ts";

const { date, decimal, duration, integer } = formatsFor("en");

const annexTitles: Readonly<Record<AnnexKind, string>> = {
  repeal: "Documents proposed for repeal",
  revise: "Documents proposed to be shortened, merged or revised",
  keep: "Documents proposed to be kept",
  copies: "Copies that can be removed without a decision",
  investigate: "Documents to look into before anything can be proposed",
};

export const papers: typeof swedish = {
  files: {
    memo: "memo",
    annexes: "annexes",
    owners: "owners-by-unit",
    leftOut: "not-audited",
    noBody: "without-deciding-body",
  },
  head: "Memorandum",
  draft:
    "Draft. A tool has gathered the material and nobody has assessed it yet. Text in square brackets is to be filled in or removed.",
  fields: { date: "Date", caseNumber: "Case number", officer: "Officer", to: "To" },
  fillIn: { caseNumber: "[registrar]", officer: "[name, title]" },
  title: (year) => `Repeal and review of governance documents ${year}`,
  decisionHead: "Proposed decision",
  decides: (body) =>
    /fullmäktige$/iu.test(body) ? `[The board] proposes that ${body} decide` : `${body} decides`,
  decisions: {
    repeal: (annex) => `to repeal the governance documents in annex ${annex},`,
    revise: (annex) =>
      `to instruct [committee or department] to shorten, merge or revise the governance documents in annex ${annex} by [date],`,
    keep: (annex) =>
      `that the governance documents in annex ${annex} have been reviewed and remain in force,`,
    investigate: (annex) =>
      `to instruct [department] to look into the governance documents in annex ${annex},`,
    from: "that the decision applies from [date].",
  },
  summaryHead: "Summary",
  summary: ({ all, repeal, revise, keep, copies, investigate, required }) =>
    [
      `${units.documents(all)} decided by the same body have been gone through.`,
      `${integer(repeal)} are proposed for repeal, ${integer(revise)} to be shortened, merged or revised and ${integer(keep)} to be kept.`,
      ...(copies === 0
        ? []
        : [`${counted(copies, ["copy", "copies"], integer)} can be removed without a decision.`]),
      ...(investigate === 0 ? [] : [`${integer(investigate)} must be looked into first.`]),
      ...(required === 0
        ? []
        : [
            `${integer(required)} of the documents are required by law; none of them is proposed for repeal without a successor.`,
          ]),
    ].join(" "),
  effect: ({ documents, pages, requirements, readingMinutes }) =>
    `If the proposals are carried out, there will be ${units.documents(documents)}, ${decimal(pages)} pages, ${units.binding(requirements)} and ${duration(readingMinutes)} of reading less.`,
  backgroundHead: "Background",
  background:
    "According to [guideline on governance documents, decided by, date and paragraph] the documents shall be as few as possible and be reviewed in every term of office. A few overarching goals leave it to the profession to decide how they are reached.",
  reviewHead: "The review",
  review: ({ version, ruleSet, lawTables, asOf, read, poorlyRead, unread, leftOut }) =>
    `The material was gathered with the tool tillit ${version}, rule set ${ruleSet}, law tables checked ${date(lawTables)}. It describes the state on ${date(asOf)}. In the whole review ${units.documents(read)} could be read well, ${integer(poorlyRead)} poorly and ${integer(unread)} not at all; those that were not audited are listed in the file ${leftOut}. Every row of the annexes says where in the document its ground stands, so that it can be checked. [Every proposal has been assessed by the document owner: date.]`,
  assessmentHead: "Assessment",
  assessment:
    "The reasons in the annexes are proposed, not decided. They are confirmed or changed in the column Assessment before the matter goes on. Reasons that occur:",
  reasonCount: (reason, count) => `${reason} (${integer(count)})`,
  consequencesHead: "Consequences",
  consequences: [
    "Economy: [assessment].",
    "Law: documents that law requires are named in the annexes with the provision. [Assessment].",
    "Employees and consultation: [assessment].",
    "Children: [assessment].",
    "Equality: [assessment].",
    "Archive: repealed documents are preserved as the records schedule says.",
  ],
  annexesHead: "Annexes",
  annexTitles,
  annexTitle: (number, kind) => `Annex ${number}. ${annexTitles[kind]}`,
  sheetTitle: (number, kind) => `${number} ${sheetNames[kind]}`,
  sentToHead: "To be sent to",
  sentTo: "[departments, document owners, web editor, archive]",
  page: "Page",
  columns: {
    number: "No.",
    annex: "Annex",
    document: "Governance document",
    path: "Path",
    type: "Type",
    decision: "Decision",
    decided: "Date of decision",
    paragraph: "Paragraph",
    caseNumber: "Case number",
    owner: "Document owner",
    unit: "Unit",
    proposal: "Proposal",
    reasons: "Proposed reason",
    other: "Replaced by, original or merged into",
    law: "Required by law",
    evidence: "Ground",
    place: "Where",
    requirementsNow: "Binding requirements today",
    requirementsLess: "Fewer requirements",
    pagesLess: "Fewer pages",
    sure: "How sure",
    missing: "Facts that are missing",
    why: "Why",
    assessment: "Assessment",
  },
  row: {
    decided: (when, paragraph) => (paragraph === null ? when : `${when}, ${paragraph}`),
    notSaid: "not stated",
    owner: (owner) => `owner: ${owner}`,
  },
  wrote: (count, folder) => `Wrote ${units.files(count)} to ${folder}`,
};

const sheetNames: Readonly<Record<AnnexKind, string>> = {
  repeal: "Repeal",
  revise: "Shorten and revise",
  keep: "Keep",
  copies: "Copies",
  investigate: "Look into",
};
