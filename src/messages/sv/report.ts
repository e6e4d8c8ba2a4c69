/** Rensarapportens texter på svenska. */
import type { Indicator, Protection } from "../../model/audited-document.ts";
import type { PlanActionKind } from "../../model/kinds.ts";
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type { BudgetFacts, Coverage, MethodFacts, RoleFigures, Saving } from "../report-facts.ts";
import { sentence } from "../sentence.ts";
import { units } from "./units.ts";

const { integer, decimal, percent, date, duration, list } = formatsFor("sv");

type Counts = Indicator["counts"];
const of = (counts: Counts, name: string): number => counts[name] ?? 0;

const indicatorCounts: Readonly<Record<Indicator["indicator"], (counts: Counts) => string>> = {
  "few-goals": (counts) =>
    `${units.goals(of(counts, "goals"))} i ${units.documents(of(counts, "documents"))}`,
  "few-requirements": (counts) =>
    `${units.binding(of(counts, "binding"))} i ${units.documents(of(counts, "documents"))}`,
  "what-not-how": (counts) =>
    `${integer(of(counts, "detailed"))} av ${units.statements(of(counts, "statements"))} säger hur i detalj`,
  room: (counts) =>
    `${units.goals(of(counts, "goals"))} och ${units.permissions(of(counts, "permissions"))} mot ${units.binding(of(counts, "binding"))}`,
  "kept-alive": (counts) =>
    `av ${units.documents(of(counts, "documents"))} anger ${integer(of(counts, "owner"))} ansvarig, ${integer(of(counts, "decision"))} beslut och ${integer(of(counts, "review"))} översyn; ${integer(of(counts, "noRepealedLaw"))} stöder sig inte på upphävd lag`,
};

export const report = {
  title: "Rensarapport",
  about: (organisation: string | null, day: string) =>
    organisation === null ? `Läget den ${date(day)}` : `${organisation}, läget den ${date(day)}`,
  roots: (roots: readonly string[]) => `Granskat: ${roots.join(", ")}`,
  interrupted: "Granskningen avbröts. Rapporten gäller bara de dokument som hann läsas.",
  nothingJudged: "Inget styrdokument kunde läsas, så inget kan räknas eller föreslås.",
  sections: {
    summary: "Sammanfattning",
    scale: "Skalan 1 till 5",
    units: "Enheter och beslutsnivåer",
    overDetailed: "Mest detaljerade dokument",
    goals: "Mål",
    proposals: "Förslag att pröva, efter beslutsorgan",
    protectedByLaw: "Skyddade av lagkrav",
    outdated: "Inaktuella hänvisningar",
    metadata: "Uppgifter som saknas",
    related: "Kopior, versioner, överlapp och motsägelser",
    notRead: "Kunde inte läsas",
    poorlyRead: "Lästa med brister eller anmärkningar",
    roles: "Vad rollerna har att läsa och följa",
    misfits: "Stämmer inte med dokumenten",
    setAside: "Satta åt sidan",
    suppressed: "Åsidosatta fynd",
    method: "Så räknade vi",
    documents: "Alla styrdokument",
  },
  figures: {
    documents: "styrdokument",
    goals: "mål",
    binding: "bindande krav",
    duties: "dokumentationskrav",
    notReviewed: "utan aktualitetsprövning",
  },
  figureNotes: {
    documents: (pages: number, minutes: number) => `${units.pages(pages)}, ${duration(minutes)} att läsa`,
    goals: (documents: number) => `i ${units.documents(documents)}`,
    binding: (numbered: number) => units.numbered(numbered),
    duties: "att skriva ned, rapportera, registrera eller signera",
    notReviewed: (notReviewed: number, judged: number) =>
      `${integer(notReviewed)} av ${units.documents(judged)}`,
    notReviewedUnknown: "kan inte bedömas",
  },
  /** Hur väl underlaget kunde läsas; står bredvid siffrorna. */
  coverage: ({ read, poorlyRead, unread, notSteering }: Coverage) => {
    const basis =
      poorlyRead === 0
        ? `Siffrorna bygger på ${units.documents(read)} som lästes väl.`
        : `Siffrorna bygger på ${units.documents(read)} som lästes väl och ${integer(poorlyRead)} som lästes med brister, där de är en undre gräns.`;
    const left = [
      unread === 0
        ? ""
        : `${units.documents(unread)} kunde inte läsas och är inte ${unread === 1 ? "inräknat" : "inräknade"}.`,
      notSteering === 0
        ? ""
        : `${units.files(notSteering)} är ${notSteering === 1 ? "inget" : "inga"} styrdokument och har satts åt sidan.`,
    ];
    return [basis, ...left].filter((sentence) => sentence !== "").join(" ");
  },
  scale: {
    legend: "1 = har knappt börjat, 5 = hela vägen. Så räknas skalan: tillit explain scale",
    /** Hålls ihop: hårda mellanslag. */
    outOf: (score: string) => `${score}\u00a0av\u00a05`,
    unknown: "kan inte bedömas",
    overall: "Sammantaget",
    counts: indicatorCounts,
    unit: "Enhet",
    level: "Beslutsnivå",
    topUnit: "(överst, utan mapp)",
    body: "Beslutsorgan",
    documents: "Dokument",
    binding: "Krav",
    age: "Ålder",
    /** Medianen, efter senaste beslut. */
    years: (age: number | null) => (age === null ? "okänd" : `${decimal(age)} år`),
    groupHead: (group: string) => `${group} (skala, styrdokument, bindande krav, medianålder)`,
    groupFacts: (documents: number, binding: number, age: number | null) =>
      [
        units.documents(documents),
        units.requirements(binding),
        ...(age === null ? [] : [`${decimal(age)} år`]),
      ].join(", "),
    score: "Skala",
  },
  overDetailed: {
    intro:
      "Dokument som är längre eller mer detaljerade än vad som väntas av deras dokumenttyp. Frågan är om de kan kortas till det som verkligen behövs.",
    none: "Inget dokument är mer detaljerat än vad som väntas av dess dokumenttyp.",
    signs: (marks: readonly string[]) => `Tecken på detalj: ${list(marks)}`,
    protective: (marks: readonly string[]) =>
      `Rör ${list(marks)}: detaljerna kan behövas. Ange skälet i stället för att korta.`,
  },
  goals: {
    intro: (total: number) =>
      `Tillsammans ${units.goals(total)}. Nio är vad en kommun har nöjt sig med; fler är svåra att hålla i minnet.`,
    measured: (measured: number, indicators: number) =>
      `${integer(measured)} av målen ${measured === 1 ? "har en egen indikator" : "har egna indikatorer"}; sammanlagt finns ${counted(indicators, ["indikator", "indikatorer"], integer)}.`,
    overarching: (body: string, goals: number) => `Högsta nivån: ${body}, ${units.goals(goals)}`,
    repeated: "Samma mål i flera dokument",
    alsoIn: (goal: string, path: string) => `${goal} står också i ${path}`,
    passed: "Mål vars år har passerat",
  },
  proposals: {
    intro:
      "Ett verktyg beslutar ingenting. Varje förslag behöver en bedömning av dem som känner verksamheten.",
    none: "Inga förslag: inget i dokumenten ger anledning att upphäva, korta eller uppdatera.",
    noBody: "Beslutsorgan saknas",
    noBodyNote:
      "Dokumenten anger inte vem som har beslutat dem. Det behöver utredas innan något annat kan föreslås.",
    kept: (count: number) =>
      `${units.documents(count)} föreslås behållas som ${count === 1 ? "det" : "de"} är.`,
    /** Vad förslagen sammanlagt skulle innebära. */
    total: ({ documents, pages, requirements, minutes }: Saving) =>
      `Om alla förslag genomförs försvinner ${integer(documents.saved)} av ${units.documents(documents.of)}, ${decimal(pages.saved)} av ${units.pages(pages.of)} och ${integer(requirements.saved)} av ${units.requirements(requirements.of)}. Lästiden minskar med ${duration(minutes.saved)}, från ${duration(minutes.of)}.`,
    nothingSaved: "Förslagen gör dokumenten aktuellare men inte färre eller kortare.",
    groupSize: (count: number) => units.proposals(count),
    /** Vilka andra dokument förslaget rör, efter åtgärd. */
    others: {
      repeal: "Gäller i stället",
      "remove-copy": "Original",
      merge: "Slås ihop med",
      investigate: "Nyare version",
    } as Readonly<Partial<Record<PlanActionKind, string>>>,
    alsoConcerns: "Rör även",
    reasons: "Skäl",
    effect: "Verkan",
    /** Vad som kunde bli av varje punkt i ett dokument som föreslås kortas. */
    shortening: (before: number, after: number, why: readonly string[]) =>
      `Punkt för punkt: ${units.binding(before)} kan bli ${integer(after)}${why.length === 0 ? "" : ` (${why.join("; ")})`}.`,
    point: "Punkt",
    outcome: "Förslag",
    why: "Varför",
    mergedInto: (heading: string) => `en punkt under ”${heading}”`,
    mergedIntoOne: "en punkt i stället för flera",
    /** Vad som räcker för att nå det som har begärts med --budget. */
    budget: ({ measure, of: total, wanted }: BudgetFacts) =>
      `Mål: ${decimal(wanted)} färre av ${decimal(total)} ${measure}.`,
    budgetReached: (count: number, reached: number) =>
      `${units.proposals(count)} räcker och tar bort ${decimal(reached)}:`,
    budgetMissed: (reached: number) =>
      `Alla förslag tillsammans når inte dit: de tar bort ${decimal(reached)}.`,
    curve: (few: number, all: number, share: number) =>
      `${integer(few)} av ${units.proposals(all)} står för ${percent(share)} av verkan på kraven.`,
    confidence: {
      high: "Säkert underlag.",
      medium: "Ganska säkert underlag.",
      low: "Osäkert underlag: behöver undersökas.",
    },
  },
  effect: {
    documents: (count: number) => `−${units.documents(count)}`,
    pages: (count: number) => `−${units.pages(count)}`,
    requirements: (count: number) => `−${units.requirements(count)}`,
    minutes: (count: number) => `−${duration(count)} läsning`,
    none: "ingen mätbar",
  },
  protectedByLaw: {
    intro: "Dokument som en lag kräver föreslås aldrig att upphävas. De kan ändå vara kortare än de är.",
    required: ({ statute, section }: Protection) =>
      sentence(`Krävs enligt ${[section, statute].filter(Boolean).join(" ")}`),
    maybe: ({ statute, section }: Protection) =>
      `Kan krävas enligt ${[section, statute].filter(Boolean).join(" ")}; behöver en bedömning.`,
    decidedBy: (body: string) => sentence(`Beslutas av: ${body}`),
  },
  outdated: {
    intro: "Lagar, föreskrifter, myndigheter och begrepp som inte längre gäller eller har bytt namn.",
    since: (when: string) => `sedan ${date(when)}`,
    replacedBy: (successor: string) => `Ersatt av ${successor}`,
    noSuccessor: "Ingen ersättare",
    spread: (mentions: number, documents: number) =>
      `${units.mentions(mentions)} i ${units.documents(documents)}`,
    asBasis: (mentions: number) => `varav ${integer(mentions)} som stöd för texten`,
  },
  metadata: {
    intro: "Utan uppgifter om ansvarig, beslut och översyn är det svårt att hålla ett styrdokument aktuellt.",
    fields: {
      owner: "Dokumentansvarig",
      decidedBy: "Beslutsorgan",
      decidedDate: "Beslutsdatum",
      review: "Giltighetstid eller nästa översyn",
    },
    share: (missing: number, judged: number) =>
      `saknas i ${integer(missing)} av ${integer(judged)} (${percent(judged === 0 ? 0 : missing / judged)})`,
    missing: (fields: readonly string[]) => `Saknar ${list(fields.map((field) => field.toLowerCase()))}.`,
  },
  related: {
    referred: (referred: number, judged: number) =>
      `${integer(referred)} av ${units.documents(judged)} nämns eller länkas i ett annat styrdokument, kopior och äldre versioner oräknade.`,
    pairs: (count: number) => `${integer(count)} ställen sida vid sida`,
    score: (share: number) => `likhet ${percent(share)}`,
    subjects: (likeness: number) => `ämnenas likhet ${percent(likeness)}`,
    contained: (share: number) => `${percent(share)} av texten`,
  },
  roles: {
    intro:
      "Bindande krav som säger att rollen ska göra eller låta bli något, och hur mycket de dokument rymmer där kraven står. Krav som inte säger vem tillkommer för alla.",
    load: ({ binding, documents, pages, readingMinutes }: RoleFigures) =>
      `${units.binding(binding)} i ${units.documents(documents)}, ${units.pages(pages)}, ${duration(readingMinutes)} läsning`,
    heads: {
      role: "Roll",
      binding: "Bindande krav",
      documents: "Dokument",
      pages: "Sidor",
      reading: "Läsning",
    },
  },
  notRead: {
    intro: "Dokumenten nedan är inte räknade. Att de saknas i siffrorna säger inget om vad de innehåller.",
    poorIntro: "Där texten har brister är siffrorna en undre gräns.",
    misfitIntro:
      "Detta har ni själva angett, i inställningarna, i en dokumentförteckning eller i kommentarer i texterna. Dokumenten är granskade, men uppgifterna stämmer inte med dem.",
  },
  setAside: {
    intro:
      "Filer som inte är styrdokument. De är inte räknade. Vilka dokumenttyper som räknas går att ändra i inställningarna.",
  },
  suppressed: { reason: (reason: string) => `Skäl: ${reason}` },
  quote: (text: string) => `”${text}”`,
  more: (count: number) => `… och ${integer(count)} till`,
  moreHint: "(-o rapport.html visar alla)",
  place: (page: number | null, line: number | null) =>
    [page === null ? "" : `s. ${integer(page)}`, line === null ? "" : `rad ${line}`]
      .filter((part) => part !== "")
      .join(", "),
  /** Rapportens underlag och gränser, i ordning. */
  method: (facts: MethodFacts): readonly string[] => [
    "Ett uttalande är det minsta som ett dokument fastställer och som går att kontrollera för sig: en mening eller en punkt. Krav och förbud är bindande krav. Rekommendationer och handlingsutrymme räknas för sig. Numrerade punkter räknas som en läsare skulle räkna dem.",
    "Dokumentationskrav är bindande krav på att skriva ned, rapportera, registrera eller signera något. Lästiden utgår från " +
      `${integer(facts.wordsPerMinute)} ord i minuten.`,
    `Utan aktualitetsprövning är dokument vars översyn är försenad, vars giltighetstid har gått ut eller som inte har prövats sedan mandatperioden började den ${date(facts.termStart)}.`,
    "Förvalda riktmärken: en policy över 3 sidor eller 10 bindande krav, en riktlinje över 10 sidor eller 25 krav, en rutin eller checklista över 30 punkter och fler än nio mål tas upp till prövning. Varken lag eller standard anger sådana gränser; de är verktygets förslag och kan ändras per dokumenttyp. Varje fynd säger vilket riktmärke som gällde.",
    "Verktyget läser ord och uppställning. Det vet inte vad som är klokt, och detaljer kan vara befogade där de skyddar liv, hälsa, pengar, rättssäkerhet eller personuppgifter.",
    `tillit ${facts.version}, regelverk ${facts.ruleSet}, lagtabeller kontrollerade ${date(facts.lawTables)}. ` +
      `Organisation: ${facts.organisation}. Inställningar: ${facts.configFile ?? "förvalda"}.`,
  ],
  explainHint:
    "Förklaring av en regel: tillit explain <regel>. Det tillit läste i ett dokument: tillit show <fil>.",
  /** Kolumner som bara tabellen för kalkylprogram har. */
  table: {
    path: "Sökväg",
    setAside: "Satt åt sidan",
    minutes: "Lästid (min)",
    reasons: "Föreslagna skäl",
    others: "Original, gällande version eller dokument att slå ihop med",
    fewerRequirements: "Färre krav",
    fewerPages: "Färre sidor",
  },
  tableHeads: {
    document: "Dokument",
    title: "Titel",
    type: "Typ",
    unit: "Enhet",
    pages: "Sidor",
    numbered: "Numrerade punkter",
    goals: "Mål",
    binding: "Bindande krav",
    duties: "Dokumentation",
    scale: "Skala",
    grade: "Läst",
    action: "Förslag",
    indicator: "Indikator",
    score: "Betyg",
    counts: "Underlag",
    law: "Lagkrav",
    old: "Hänvisning",
    successor: "Ersätts av",
    since: "Sedan",
    mentions: "Var",
    missing: "Saknas",
    relation: "Samband",
    reason: "Skäl",
    figure: "Mått",
    value: "Antal",
    note: "Att veta",
  },
};
