/** Texterna i beslutsunderlaget: utkast till tjänsteskrivelse, bilagor och arbetslistor. */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type { AnnexKind, EffectFigures, PaperFigures, PaperSources } from "../report-facts.ts";
import { units } from "./units.ts";

const { date, decimal, duration, integer } = formatsFor("sv");

const annexTitles: Readonly<Record<AnnexKind, string>> = {
  repeal: "Styrdokument som föreslås upphävas",
  revise: "Styrdokument som föreslås kortas, slås ihop eller revideras",
  keep: "Styrdokument som föreslås behållas",
  copies: "Kopior som kan tas bort utan beslut",
  investigate: "Styrdokument som behöver utredas innan något kan föreslås",
};

export const papers = {
  files: {
    memo: "tjansteskrivelse",
    annexes: "bilagor",
    owners: "ansvariga-per-enhet",
    leftOut: "ej-granskade",
    noBody: "utan-beslutsorgan",
  },
  head: "Tjänsteskrivelse",
  draft:
    "Utkast. Underlaget är framtaget av ett verktyg och har ännu inte bedömts av någon. Text inom hakparentes fylls i eller tas bort.",
  fields: { date: "Datum", caseNumber: "Diarienummer", officer: "Handläggare", to: "Till" },
  fillIn: {
    caseNumber: "[fylls i av registrator]",
    officer: "[namn, titel]",
  },
  title: (year: string) => `Upphävande och översyn av styrdokument ${year}`,
  decisionHead: "Förslag till beslut",
  decides: (body: string) =>
    /fullmäktige$/iu.test(body) ? `[Styrelsen] föreslår ${body.toLowerCase()} besluta` : `${body} beslutar`,
  decisions: {
    repeal: (annex: number) => `att upphäva de styrdokument som framgår av bilaga ${annex},`,
    revise: (annex: number) =>
      `att ge [nämnd eller förvaltning] i uppdrag att korta, slå ihop eller revidera de styrdokument som framgår av bilaga ${annex}, senast den [datum],`,
    keep: (annex: number) =>
      `att styrdokumenten i bilaga ${annex} har aktualitetsprövats och fortsätter att gälla,`,
    investigate: (annex: number) =>
      `att ge [förvaltning] i uppdrag att utreda de styrdokument som framgår av bilaga ${annex},`,
    from: "att beslutet gäller från och med den [datum].",
  },
  summaryHead: "Sammanfattning",
  summary: ({ all, repeal, revise, keep, copies, investigate, required }: PaperFigures) =>
    [
      `${units.documents(all)} beslutade av samma organ har gåtts igenom.`,
      `${integer(repeal)} föreslås upphävas, ${integer(revise)} kortas, slås ihop eller revideras och ${integer(keep)} behållas.`,
      ...(copies === 0
        ? []
        : [`${counted(copies, ["kopia kan", "kopior kan"], integer)} tas bort utan beslut.`]),
      ...(investigate === 0 ? [] : [`${integer(investigate)} behöver utredas först.`]),
      ...(required === 0
        ? []
        : [
            `${integer(required)} av dokumenten omfattas av lagkrav; inget av dem föreslås upphävas utan ersättning.`,
          ]),
    ].join(" "),
  effect: ({ documents, pages, requirements, readingMinutes }: EffectFigures) =>
    `Om förslagen genomförs minskar mängden med ${units.documents(documents)}, ${decimal(pages)} sidor, ${units.binding(requirements)} och ${duration(readingMinutes)} läsning.`,
  backgroundHead: "Bakgrund",
  background:
    "Enligt [riktlinje för styrdokument, beslutad av, datum och paragraf] ska styrdokumenten vara så få som möjligt och prövas varje mandatperiod. Få och övergripande mål ger verksamheten utrymme att själv avgöra hur de nås.",
  reviewHead: "Genomgången",
  review: ({ version, ruleSet, lawTables, asOf, read, poorlyRead, unread, leftOut }: PaperSources) =>
    `Underlaget är framtaget med verktyget tillit ${version}, regelverk ${ruleSet}, lagtabeller kontrollerade ${date(lawTables)}. Det avser läget den ${date(asOf)}. I hela genomgången lästes ${units.documents(read)} väl, ${integer(poorlyRead)} med brister och ${integer(unread)} inte alls; vilka som inte är granskade framgår av filen ${leftOut}. Varje rad i bilagorna anger var i dokumentet underlaget står, så att den kan kontrolleras. [Varje förslag har bedömts av dokumentansvarig: datum.]`,
  assessmentHead: "Bedömning",
  assessment:
    "Skälen i bilagorna är föreslagna, inte beslutade. De bekräftas eller ändras i kolumnen Bedömning innan ärendet går vidare. Skäl som förekommer:",
  reasonCount: (reason: string, count: number) => `${reason} (${integer(count)})`,
  consequencesHead: "Konsekvenser",
  consequences: [
    "Ekonomi: [bedömning].",
    "Juridik och lagkrav: dokument som lag kräver är angivna i bilagorna med lagrum. [Bedömning].",
    "Medarbetare och samverkan (MBL): [bedömning].",
    "Barn: [bedömning].",
    "Jämställdhet: [bedömning].",
    "Arkiv: upphävda dokument bevaras enligt informationshanteringsplanen.",
  ],
  annexesHead: "Bilagor",
  annexTitles,
  annexTitle: (number: number, kind: AnnexKind) => `Bilaga ${number}. ${annexTitles[kind]}`,
  sheetTitle: (number: number, kind: AnnexKind) => `${number} ${sheetNames[kind]}`,
  sentToHead: "Beslutet expedieras till",
  sentTo: "[förvaltningar, dokumentansvariga, webbredaktör, arkiv]",
  page: "Sida",
  columns: {
    number: "Nr",
    annex: "Bilaga",
    document: "Styrdokument",
    path: "Sökväg",
    type: "Typ",
    decision: "Beslut",
    decided: "Beslutsdatum",
    paragraph: "Paragraf",
    caseNumber: "Diarienummer",
    owner: "Dokumentansvarig",
    unit: "Enhet",
    proposal: "Förslag",
    reasons: "Föreslaget skäl",
    other: "Ersätts av, original eller slås ihop med",
    law: "Lagkrav",
    evidence: "Underlag",
    place: "Var",
    requirementsNow: "Bindande krav i dag",
    requirementsLess: "Färre krav",
    pagesLess: "Färre sidor",
    sure: "Säkerhet",
    missing: "Uppgifter som saknas",
    why: "Varför",
    assessment: "Bedömning",
  },
  row: {
    decided: (when: string, paragraph: string | null) =>
      paragraph === null ? when : `${when}, ${paragraph}`,
    notSaid: "anges inte",
    owner: (owner: string) => `ansvarig: ${owner}`,
  },
  wrote: (count: number, folder: string) => `Skrev ${units.files(count)} till ${folder}`,
};

const sheetNames: Readonly<Record<AnnexKind, string>> = {
  repeal: "Upphävs",
  revise: "Kortas och revideras",
  keep: "Behålls",
  copies: "Kopior",
  investigate: "Utreds",
};
