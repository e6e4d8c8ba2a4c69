/** Texterna för `tillit show`, `tillit check` och webbrapportens knappar, på svenska. */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type { CorrectedWords, TopicFigures } from "../report-facts.ts";
import { units } from "./units.ts";

const { integer, decimal, percent, duration, list } = formatsFor("sv");

export const show = {
  evidence: "Underlag",
  metadata: "Uppgifter om dokumentet",
  structure: "Uppbyggnad",
  measures: "Mått",
  statements: "Uttalanden",
  notRead: "Dokumentet kunde inte läsas.",
  problems: "Att tänka på",
  protection: "Lagkrav",
  outdated: "Inaktuella hänvisningar",
  text: "Texten med uttalandena markerade",
  pagesAre: (source: string) => `sidorna ${source}`,
  noStatements: "Inga mål, krav eller andra uttalanden hittades.",
  noHeadings: "Inga rubriker hittades.",
  untitled: "(utan titel)",
  type: "Dokumenttyp",
  typeEvidence: (words: string) => `av orden "${words}"`,
  unit: "Enhet",
  language: "Språk",
  languages: { sv: "svenska", en: "engelska" },
  format: "Format",
  readBy: (engine: string) => `läst med ${engine}`,
  setAside: (reason: string) => `Satt åt sidan: ${reason}.`,
  missing: (fields: readonly string[]) => `Saknas: ${list(fields.map((field) => field.toLowerCase()))}`,
  size: (pages: number, words: number, minutes: number) =>
    `${units.pages(pages)}, ${units.words(words)}, ${duration(minutes)} att läsa`,
  lix: (lix: number) => `läsbarhetsindex (LIX) ${integer(lix)}`,
  density: (perThousand: number) => `${decimal(perThousand)} bindande krav per tusen ord`,
  freedom: (share: number) => `utrymmeskvot ${percent(share)}`,
  /** Framför varje uttalande i texten: kraften i ett ord. */
  signs: {
    goal: "mål",
    obligation: "ska",
    prohibition: "får inte",
    recommendation: "bör",
    permission: "får",
  },
  /** Det som är tryckt runt texten. */
  furniture: {
    "page-header": "sidhuvud",
    "page-footer": "sidfot",
    "page-number": "sidnummer",
    contents: "innehåll",
    navigation: "meny",
  },
  footnote: "fotnot",
  page: (page: number) => `sida ${integer(page)}`,
  actor: "vem",
  law: "återger",
  indicator: "indikator",
  measuredBy: "mäts med",
  markers: "tecken",
  basis: "avgjordes av",
  leadIn: "inledning",
  linkedFrom: (count: number) =>
    count === 0
      ? "ingenting på webbplatsen länkar hit"
      : `länkas från ${counted(count, ["ställe", "ställen"], integer)}`,
  notARequirement: "inget krav",
  corrected: ({ quote, what, reason, until }: CorrectedWords) =>
    `rättat för hand: ${quote} läses som ${what} (${reason}${until === null ? "" : `; gäller till och med ${until}`})`,
  review: (changes: number, comments: number) =>
    `${integer(changes)} spårade ändringar och ${integer(comments)} kommentarer finns kvar i filen`,
};

export const topic = {
  head: (words: string, role: string | null) => (role === null ? words : `${words}, för rollen ${role}`),
  totals: ({ documents, pages, readingMinutes, binding }: TopicFigures) =>
    `${units.documents(documents)} att läsa: ${units.pages(pages)}, ${duration(readingMinutes)} läsning. ${units.binding(binding)} att följa.`,
  addressed: (count: number, role: string) =>
    `Av kraven riktar sig ${integer(count)} uttryckligen till rollen ${role}; de övriga säger inte vem som ska göra det.`,
  reading: (minutes: number) => `${duration(minutes)} läsning`,
  whole: "Handlar om ämnet",
  passages: "Säger något om ämnet",
  saidTwice: "Sägs på två ställen",
  leftOut: "Kopior och äldre versioner, som inte behöver läsas",
  moreHint: "(--json visar alla)",
  nothing: (words: string) =>
    `Inget styrdokument handlar om ”${words}” eller säger något om det. Pröva ett annat ord eller en del av ordet.`,
};

export const check = {
  summary: (counts: readonly string[], documents: number) =>
    `${counts.join(", ")} i ${units.documents(documents)}`,
  count: {
    info: (count: number) => `${integer(count)} info`,
    consider: (count: number) => `${integer(count)} att pröva`,
    important: (count: number) => counted(count, ["viktigt", "viktiga"], integer),
  },
};

export const page = {
  skip: "Till innehållet",
  contents: "Innehåll",
  search: "Sök på titel, typ, enhet eller sökväg",
  /** {shown} och {all} fylls i av sidan själv. */
  searchShown: "{shown} av {all} dokument visas",
  print: "Skriv ut",
  records: "Dokument för dokument",
  printNote: "Vid utskrift följer de dokument med som är öppna.",
  openAll: "Öppna alla",
  closeAll: "Stäng alla",
  evidence: "Underlag",
  statementsOf: (count: number) => `Alla ${units.statements(count)} med sida och rad`,
  findingsOf: (count: number) => units.findings(count),
  distribution: "Bindande krav per dokument",
  distributionNote: "Varje stapel är ett dokument, ordnade från flest krav till minst.",
  distributionShown: (count: number) => `De ${integer(count)} med flest krav visas.`,
  barTitle: (title: string, count: number) => `${title}: ${units.binding(count)}`,
  /** Vid stapeln över hur filerna kunde läsas. */
  coverage: {
    good: "lästa väl",
    poor: "lästa med brister",
    unread: "kunde inte läsas",
    aside: "satta åt sidan",
  },
  measures: "Mått",
  metadata: "Uppgifter",
  footer: (version: string) =>
    `Skapad med tillit ${version}. Sidan är fristående: den hämtar inget från nätet och skickar inget vidare.`,
};
