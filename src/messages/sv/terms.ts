/** Fältets ord på svenska: vad slag, nivåer, åtgärder, skäl och uppgifter heter för en läsare. */
import type { Indicator, OutdatedMention } from "../../model/audited-document.ts";
import type {
  Format,
  Grade,
  Marker,
  PlanActionKind,
  RelationKind,
  Severity,
  StatementForm,
  StatementKind,
} from "../../model/kinds.ts";
import type { MetadataField, MetadataSource } from "../../model/metadata.ts";
import type { PointProposal, ReasonCode } from "../../model/plan-item.ts";
import type { OrganisationKind } from "../../model/settings.ts";
import type { BudgetMeasure } from "../../model/what-if.ts";

type Names<Key extends string> = Readonly<Record<Key, string>>;

const statementKinds: Names<StatementKind> = {
  goal: "mål",
  obligation: "krav",
  prohibition: "förbud",
  recommendation: "rekommendation",
  permission: "handlingsutrymme",
};

const statementForms: Names<StatementForm> = { explicit: "uttrycklig", implicit: "underförstådd" };

const severities: Names<Severity> = { info: "Info", consider: "Att pröva", important: "Viktigt" };

const grades: Names<Grade> = { good: "läst väl", poor: "läst med brister", unread: "kunde inte läsas" };

const actions: Names<PlanActionKind> = {
  repeal: "Upphäva",
  "remove-copy": "Ta bort kopia",
  merge: "Slå ihop",
  shorten: "Korta",
  update: "Uppdatera",
  "change-type": "Byta dokumenttyp",
  "move-level": "Byta beslutsnivå",
  investigate: "Utreda",
  keep: "Behålla",
};

const pointOutcomes: Names<PointProposal["outcome"]> = {
  keep: "behåll",
  merge: "slå ihop",
  drop: "stryk",
  ask: "ange skälet",
};

const pointReasons: Names<NonNullable<PointProposal["reason"]>> = {
  "repeats-law": "upprepar lag",
  "repeats-document": "står redan i ett annat dokument",
  "repeats-itself": "står redan i samma dokument",
  "how-not-what": "säger hur, inte vad",
  "same-heading": "hör ihop",
  "protective-detail": "detaljen kan skydda någon eller något",
};

const budgetMeasures: Names<BudgetMeasure> = {
  documents: "dokument",
  pages: "sidor",
  requirements: "bindande krav",
  readingMinutes: "minuters läsning",
};

const reasons: Names<ReasonCode> = {
  "regulated-in-law": "frågan regleras i lag",
  "replaced-by-newer": "ersatt av ett nyare styrdokument",
  "validity-passed": "giltighetstiden har gått ut",
  "assignment-completed": "uppdraget är genomfört",
  "rests-on-repealed-law": "stöder sig på en upphävd författning",
  duplicate: "dubblett",
  "too-detailed": "mer detaljerat än vad som väntas av dokumenttypen",
  "too-long": "längre än vad som väntas av dokumenttypen",
  "too-many-goals": "många mål att hålla i minnet",
  "wrong-level": "innehållet hör till en annan beslutsnivå",
  "mixed-type": "flera dokumenttyper i samma dokument",
  "belongs-in-routine": "hör hemma i en rutin eller ett stöddokument",
  "no-owner": "dokumentansvarig saknas",
  "no-deciding-body": "beslutsorgan saknas",
  "review-overdue": "aktualitetsprövning återstår",
  "outdated-names": "inaktuella namn eller begrepp",
  "refers-to-older": "hänvisar till ett dokument som har ersatts",
  "metadata-missing": "uppgifter om dokumentet saknas",
  "overlaps-others": "överlappar andra dokument",
  "required-by-law": "dokumentet krävs enligt lag",
  "may-be-required-by-law": "dokumentet kan krävas enligt lag",
  "protective-detail":
    "detaljer som kan skydda liv, hälsa, pengar, rättssäkerhet eller personuppgifter; skälet behöver anges",
  "draft-left-overs": "rester av utkast i texten",
  "up-to-date": "aktuellt, inget att anmärka",
};

const markers: Names<Marker> = {
  step: "steg för steg",
  "clock-time": "klockslag",
  deadline: "tidsfrister",
  frequency: "frekvenser",
  "paper-handling": "pappershantering",
  form: "blanketter",
  "system-name": "systemnamn",
  "contact-details": "kontaktuppgifter",
  amount: "beloppsgränser",
  "exact-measure": "exakta mått",
  "stacked-exceptions": "undantag på undantag",
  "approval-chain": "godkännandekedja",
  judgement: "egen bedömning",
  dialogue: "dialog",
  "by-need": "efter behov",
  room: "handlingsutrymme",
  support: "stöd",
  "reason-given": "skäl anges",
  documentation: "dokumentationskrav",
  "patient-safety": "patientsäkerhet",
  "fire-and-life": "brand och liv",
  money: "pengar",
  "legal-security": "rättssäkerhet",
  "personal-data": "personuppgifter",
  security: "säkerhet",
};

const indicators: Names<Indicator["indicator"]> = {
  "few-goals": "Få mål",
  "few-requirements": "Få krav",
  "what-not-how": "Vad snarare än hur",
  room: "Handlingsutrymme",
  "kept-alive": "Hålls aktuella",
};

const metadataFields: Names<MetadataField> = {
  decidedBy: "Beslutad av",
  decidedDate: "Beslutsdatum",
  revisedDate: "Reviderad",
  validFrom: "Gäller från",
  validUntil: "Gäller till",
  nextReview: "Nästa aktualitetsprövning",
  owner: "Dokumentansvarig",
  diaryNumber: "Diarienummer",
  decisionParagraph: "Paragraf",
  version: "Version",
  replaces: "Ersätter",
  appliesTo: "Gäller för",
  status: "Status",
};

const metadataSources: Names<MetadataSource> = {
  sentence: "mening i texten",
  field: "uppgift i texten",
  table: "tabell",
  header: "sidhuvud",
  "front-matter": "filens metadata",
  title: "titel",
  "file-properties": "filens egenskaper",
  "file-name": "filnamn",
  register: "dokumentförteckning",
};

const relations: Names<RelationKind> = {
  copy: "är en kopia av",
  "near-copy": "är nästan lika med",
  "contained-in": "ingår i",
  version: "är en äldre version av",
  replaces: "ersätter",
  refers: "hänvisar till",
  overlaps: "överlappar",
  contradicts: "säger något annat än",
};

const confidence: Names<OutdatedMention["confidence"]> = {
  high: "säkert",
  medium: "troligt",
  low: "osäkert",
};

const outdatedKinds: Names<OutdatedMention["kind"]> = {
  statute: "lag eller förordning",
  section: "paragraf",
  "agency-rule": "myndighetsföreskrift",
  authority: "myndighet",
  term: "begrepp",
};

const formats: Names<Format> = {
  pdf: "PDF",
  docx: "Word",
  doc: "Word (97–2003)",
  odt: "OpenDocument-text",
  rtf: "RTF",
  pptx: "PowerPoint",
  odp: "OpenDocument-presentation",
  eml: "e-post",
  msg: "e-post (Outlook)",
  mhtml: "sparad webbsida",
  epub: "EPUB",
  html: "webbsida",
  markdown: "Markdown",
  text: "text",
  xlsx: "Excel",
  xls: "Excel (97–2003)",
  ods: "OpenDocument-kalkylblad",
  csv: "tabell som text (CSV)",
};

const organisations: Names<OrganisationKind> = {
  kommun: "kommun",
  region: "region",
  myndighet: "myndighet",
  bolag: "bolag",
  kommunalforbund: "kommunalförbund",
  other: "annan organisation",
};

const pagesSources: Names<"file" | "properties" | "estimated"> = {
  file: "räknade i filen",
  properties: "enligt filens egenskaper",
  estimated: "uppskattade efter antalet ord",
};

/** Svenska dokumenttyper heter som sina id:n; bara de som inte gör det står här. */
const documentTypes: Readonly<Record<string, string>> = {
  unknown: "okänd typ",
  "mål-och-budget": "mål och budget",
  "lokal-föreskrift": "lokala föreskrifter",
};

/** Efter beslutsorganets nivå; tom när dokumentet inte anger något organ. */
const bodyLevels: Readonly<Record<string, string>> = {
  fullmäktige: "Fullmäktige",
  styrelse: "Styrelsen",
  nämnd: "Nämnder",
  utskott: "Utskott",
  ledning: "Förvaltningsledning",
  chef: "Chefer",
  myndighet: "Myndigheter",
  annan: "Andra organ",
  "": "Beslutsorgan okänt",
};

/** Varför något räknas som styrdokument eller ställs åt sidan. */
const steeringReasons: Readonly<Record<string, string>> = {
  decided: "säger av vem och när det är beslutat",
  type: "dokumenttypen är ett styrdokument",
  "calls-itself": "texten kallar sig själv så",
  "lays-down": "texten lägger fast något",
  "forced-in": "räknas dit enligt inställningarna",
  "forced-out": "ställt åt sidan enligt inställningarna",
  unread: "kunde inte läsas; räknas som styrdokument tills någon har sett efter",
  form: "blankett",
  template: "mall",
  minutes: "protokoll eller minnesanteckning",
  "meeting-notice": "kallelse eller dagordning",
  news: "nyhet",
  menu: "matsedel",
  "contact-page": "kontaktsida",
  contract: "avtal eller överenskommelse",
  manual: "manual eller lathund",
  guidance: "vägledning eller handbok",
  report: "rapport eller uppföljning",
  "case-document": "handling i ett ärende",
  "court-decision": "dom eller domstolsbeslut",
  information: "information",
  navigation: "sida med länkar till andra sidor",
  index: "förteckning över andra dokument",
  "too-little-text": "för lite text",
  "no-statements": "texten lägger inte fast något",
  "in-passing": "texten lägger fast något bara i förbigående",
  "other-type": "dokumenttypen är inget styrdokument",
};

export const terms = {
  statementKinds,
  statementForms,
  severities,
  grades,
  actions,
  pointOutcomes,
  pointReasons,
  budgetMeasures,
  reasons,
  markers,
  indicators,
  metadataFields,
  metadataSources,
  relations,
  confidence,
  outdatedKinds,
  formats,
  organisations,
  pagesSources,
  documentTypes,
  bodyLevels,
  steeringReasons,
};
