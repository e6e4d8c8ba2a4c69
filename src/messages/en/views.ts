/** The texts of `tillit show`, `tillit check` and the controls of the web report, in English. */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type {
  check as swedishCheck,
  page as swedishPage,
  show as swedishShow,
  topic as swedishTopic,
} from "../sv/views.ts";
import { units } from "./units.ts";

const { integer, decimal, percent, duration, list } = formatsFor("en");

export const show: typeof swedishShow = {
  evidence: "Evidence",
  metadata: "Facts about the document",
  structure: "Structure",
  measures: "Measures",
  statements: "Statements",
  notRead: "The document could not be read.",
  problems: "To bear in mind",
  protection: "Legal requirement",
  outdated: "Outdated references",
  text: "The text with its statements marked",
  pagesAre: (source) => `pages ${source}`,
  noStatements: "No goals, requirements or other statements were found.",
  noHeadings: "No headings were found.",
  untitled: "(untitled)",
  type: "Document type",
  typeEvidence: (words) => `from the words "${words}"`,
  unit: "Unit",
  language: "Language",
  languages: { sv: "Swedish", en: "English" },
  format: "Format",
  readBy: (engine) => `read with ${engine}`,
  setAside: (reason) => `Set aside: ${reason}.`,
  missing: (fields) => `Missing: ${list(fields.map((field) => field.toLowerCase()))}`,
  size: (pages, words, minutes) =>
    `${units.pages(pages)}, ${units.words(words)}, ${duration(minutes)} to read`,
  lix: (lix) => `readability index (LIX) ${integer(lix)}`,
  density: (perThousand) => `${decimal(perThousand)} binding requirements per thousand words`,
  freedom: (share) => `permission ratio ${percent(share)}`,
  signs: {
    goal: "goal",
    obligation: "must",
    prohibition: "must not",
    recommendation: "should",
    permission: "may",
  },
  furniture: {
    "page-header": "header",
    "page-footer": "footer",
    "page-number": "page no.",
    contents: "contents",
    navigation: "menu",
  },
  footnote: "footnote",
  page: (page) => `page ${integer(page)}`,
  actor: "who",
  law: "restates",
  indicator: "indicator",
  measuredBy: "measured by",
  markers: "signs",
  basis: "decided by",
  leadIn: "lead-in",
  linkedFrom: (count) =>
    count === 0
      ? "nothing on the site links here"
      : `linked from ${counted(count, ["place", "places"], integer)}`,
  notARequirement: "no requirement",
  corrected: ({ quote, what, reason, until }) =>
    `corrected by hand: ${quote} is read as ${what} (${reason}${until === null ? "" : `; until ${until}`})`,
  review: (changes, comments) =>
    `${integer(changes)} tracked changes and ${integer(comments)} comments are left in the file`,
};

export const topic: typeof swedishTopic = {
  head: (words, role) => (role === null ? words : `${words}, for the role ${role}`),
  totals: ({ documents, pages, readingMinutes, binding }) =>
    `${units.documents(documents)} to read: ${units.pages(pages)}, ${duration(readingMinutes)} of reading. ${units.binding(binding)} to follow.`,
  addressed: (count, role) =>
    `Of the requirements ${integer(count)} name the role ${role}; the others do not say who is to act.`,
  reading: (minutes) => `${duration(minutes)} of reading`,
  whole: "About the subject",
  passages: "Say something on the subject",
  saidTwice: "Said in two places",
  leftOut: "Copies and older versions, which need not be read",
  moreHint: "(--json shows all)",
  nothing: (words) =>
    `No governance document is about “${words}” or says anything on it. Try another word or a part of it.`,
};

export const check: typeof swedishCheck = {
  summary: (counts, documents) => `${counts.join(", ")} in ${units.documents(documents)}`,
  count: {
    info: (count) => `${integer(count)} info`,
    consider: (count) => `${integer(count)} to consider`,
    important: (count) => `${integer(count)} important`,
  },
};

export const page: typeof swedishPage = {
  skip: "Skip to content",
  contents: "Contents",
  search: "Search by title, type, unit or path",
  searchShown: "{shown} of {all} documents shown",
  print: "Print",
  records: "Document by document",
  printNote: "Documents that are open are printed too.",
  openAll: "Open all",
  closeAll: "Close all",
  evidence: "Evidence",
  statementsOf: (count) => `All ${units.statements(count)} with page and line`,
  findingsOf: (count) => units.findings(count),
  distribution: "Binding requirements per document",
  distributionNote: "Each bar is one document, ordered from most requirements to fewest.",
  distributionShown: (count) => `The ${integer(count)} with most requirements are shown.`,
  barTitle: (title, count) => `${title}: ${units.binding(count)}`,
  coverage: { good: "read well", poor: "read poorly", unread: "could not be read", aside: "set aside" },
  measures: "Measures",
  metadata: "Facts",
  footer: (version) =>
    `Made with tillit ${version}. The page stands by itself: it fetches nothing and sends nothing.`,
};
