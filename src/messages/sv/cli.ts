/** Kommandoradens texter på svenska. */
import type { Severity } from "../../model/kinds.ts";

/** Som i rapporten, men mitt i en mening. */
const severities: Readonly<Record<Severity, string>> = {
  info: "info",
  consider: "att pröva",
  important: "viktigt",
};

const meant = (name: string | null): string => (name === null ? "" : ` Menade du "${name}"?`);

/** Operativsystemets koder i ord; okända står som de är. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "finns inte",
  ENOTDIR: "en del av sökvägen är ingen mapp",
  EACCES: "åtkomst nekas",
  EPERM: "åtkomst nekas",
  EISDIR: "är en mapp",
  EROFS: "disken är skrivskyddad",
  ENOSPC: "disken är full",
  ENAMETOOLONG: "namnet är för långt",
  ELOOP: "länkarna går runt",
  "special file": "är ingen vanlig fil",
  "no new files": "systemet tar inte emot nya filer där",
};
const inWords = (reason: string): string => REASONS[reason] ?? reason;

export const cli = {
  description: "Läser en organisations styrdokument och föreslår vad som kan rensas.",
  headings: {
    "Usage:": "Användning:",
    "Arguments:": "Argument:",
    "Options:": "Flaggor:",
    "Commands:": "Kommandon:",
    "Global Options:": "Gemensamma flaggor:",
  } as Readonly<Record<string, string>>,
  /** Argumenttolkens egna ord i hjälptexterna. */
  helpWords: {
    "[options]": "[flaggor]",
    "[command]": "[kommando]",
    "(default: ": "(förval: ",
  } as Readonly<Record<string, string>>,
  help: "visa hjälp",
  version: "visa version",
  footer: "Hjälp om ett kommando: tillit <kommando> --help",
  commands: {
    audit: "granska mappar, filer och exporter och skriv rensarapporten",
    check: "grind för CI: samma granskning, slutkod 1 vid nya fynd",
    topic: "visa vad någon behöver läsa och följa i ett ämne",
    compare: "visa vad som har ändrats mellan två sparade granskningar",
    report: "visa en sparad granskning på nytt",
    show: "visa ett dokument så som tillit läser det",
    explain: "förklara en regel, ett fynd eller skalan",
    rules: "lista reglerna",
    init: "skriv en inställningsfil att utgå från",
    schema: "skriv ut JSON Schema för inställningar eller granskning",
    completion: "skriv ut kommandokomplettering för ett skal",
    help: "visa hjälp om ett kommando",
  },
  arguments: {
    paths: "mappar, filer eller arkiv",
    audit: "sparad granskning (JSON)",
    before: "den tidigare granskningen (JSON)",
    after: "den senare granskningen (JSON)",
    file: "ett dokument, även i ett arkiv: export.zip!/HR/policy.docx",
    subject: 'ord för ämnet: distansarbete, "ekonomiskt bistånd"',
    topicPaths: "mappar, filer eller arkiv, om inte --from anges",
    topic: "regel, fyndets fingeravtryck, scale, types eller statement",
    schema: "config eller audit",
    shell: "bash, zsh eller fish",
  },
  options: {
    lang: "språk: sv eller en",
    config: "inställningsfil (annars söks tillit.config.* uppåt)",
    color: "färg: auto, always eller never",
    quiet: "inga meddelanden vid sidan av resultatet",
    output: "skriv rapporten till en fil; ändelsen väljer format (.html .md .csv .json .txt); kan upprepas",
    format: "format på standard ut: terminal, markdown, html, csv eller json",
    budget:
      "det minsta antal förslag som räcker, t.ex. krav=-30%, sidor=-100 (krav, sidor, dokument, minuter)",
    papers:
      "skriv beslutsunderlag till en tom mapp: utkast till tjänsteskrivelse per beslutsorgan, bilagor, listor",
    asOf: "dagen som granskningen utgår från (ÅÅÅÅ-MM-DD)",
    summary: "bara en rad",
    cache: "spara resultaten så att nästa granskning bara läser det som har ändrats",
    noCache: "spara inga resultat, oavsett inställningsfilen",
    cacheDir: "mapp att spara resultaten i (annars systemets cachemapp)",
    ocr: "läs inskannade sidor med textigenkänning (långsamt)",
    threads: "antal dokument som läses samtidigt",
    failOn: "lägsta allvarlighetsgrad som fäller: info, consider eller important",
    baseline: "fil med kända fynd; bara nya fynd fäller",
    updateBaseline: "skriv om filen med kända fynd efter dagens läge",
    why: "visa vad som avgjorde varje uttalande",
    from: "sparad granskning att slå upp fyndet i",
    fromAudit: "sparad granskning att svara ur",
    role: "bara det som rör en roll: chef, medarbetare, rektor …",
    force: "skriv över en fil som redan finns",
    json: "skriv ut som JSON",
  },
  config: {
    unknownKey: (near: string | null) => `okänd nyckel.${meant(near)}`,
    unknownRule: (near: string | null) => `ingen regel heter så.${meant(near)} Se "tillit rules".`,
    unknownOption: (near: string | null) => `regeln har ingen sådan inställning.${meant(near)}`,
    wrongValue: (expected: string) => `fel slags värde; här ska stå ${expected}.`,
    notWellFormed: "är inte välformad JSON; kontrollera kommatecken, citattecken och parenteser.",
    kinds: {
      number: "ett tal",
      int: "ett heltal",
      string: "en text inom citattecken",
      boolean: "true eller false",
      array: "en lista",
      object: "ett objekt",
      record: "ett objekt",
    } as Readonly<Record<string, string>>,
  },
  usage: {
    unknownCommand: (name: string, near: string | null) =>
      `kommandot "${name}" finns inte.${meant(near)} Se "tillit --help".`,
    unknownOption: (name: string, near: string | null) => `flaggan ${name} finns inte.${meant(near)}`,
    missingArgument: (name: string) => `argumentet <${name}> saknas.`,
    optionNeedsValue: (name: string) => `flaggan ${name} behöver ett värde.`,
    invalidValue: (text: string) => `ogiltigt värde: ${text}.`,
    tooManyArguments: "för många argument.",
    oneOf: (given: string, allowed: string) => `"${given}" är inget giltigt värde; välj ${allowed}.`,
    notABudget: (given: string) =>
      `"${given}" säger inte vad som ska minska; skriv till exempel krav=-30% eller sidor=-100 (krav, sidor, dokument, minuter).`,
    notADate: (given: string) => `"${given}" är inget datum; skriv ÅÅÅÅ-MM-DD.`,
    notANumber: (given: string) => `"${given}" är inget heltal större än noll.`,
  },
  errors: {
    nothingToRead: (paths: string) => `hittade inget att läsa i ${paths}. Kontrollera sökvägen.`,
    noCache: (folder: string, reason: string) =>
      `${folder}: resultaten kan inte sparas där (${reason}). Ange en annan mapp med --cache-dir.`,
    unknownEnding: (file: string, endings: string) =>
      `${file}: filändelsen säger inte vilket format som avses; använd någon av ${endings}.`,
    noFolder: (file: string, folder: string) => `${file}: mappen ${folder} finns inte; skapa den först.`,
    notWritable: (file: string, reason: string) => `${file}: kan inte skrivas: ${inWords(reason)}.`,
    wouldOverwrite: (file: string) =>
      `${file}: är ett av dokumenten som ska granskas och skrivs inte över; välj ett annat namn.`,
    folderInUse: (folder: string) =>
      `${folder}: mappen är inte tom; ange en ny mapp, så att inget som någon har arbetat med skrivs över.`,
    papersAmongDocuments: (folder: string) =>
      `${folder}: ligger bland dokumenten som granskas; ange en mapp utanför dem.`,
    namedTwice: (file: string) => `${file}: samma fil skulle skrivas två gånger; ange den en gång.`,
    writingInterrupted: (file: string) => `Avbruten: ${file} skrevs inte; inget är ändrat där.`,
    lostOutput: (reason: string) => `resultatet kunde inte skrivas ut: ${inWords(reason)}.`,
    notReadable: (file: string, reason: string) => `${file}: kan inte läsas: ${inWords(reason)}.`,
    notAnAudit: (file: string, reason: string) =>
      `${file}: är ingen granskning som denna version kan läsa (${reason}).`,
    notABaseline: (file: string) => `${file}: är ingen fil med kända fynd; skapa den med --update-baseline.`,
    alreadyThere: (file: string) => `${file} finns redan; inget är ändrat. Skriv över med --force.`,
    unknownTopic: (name: string, near: string | null) =>
      `ingen regel och inget fynd heter "${name}".${meant(near)} Se "tillit rules".`,
    nothingAsked: "ange mappar att läsa, eller en sparad granskning med --from FIL.json.",
    unknownRole: (role: string, known: string) =>
      `inget krav riktar sig till rollen "${role}". Roller som förekommer: ${known}.`,
    needsAudit: "ange granskningen som fyndet finns i med --from FIL.json.",
    noRecognition:
      "Textigenkänning finns inte. Installera programmet tesseract med svenska språkdata, eller paketen tesseract.js och @tesseract.js-data/swe.",
    noSuchDocument: (path: string) => `${path}: hittade inget dokument att visa.`,
    needsFile: (option: string) => `${option} behöver --baseline FIL eller "baseline" i inställningsfilen.`,
    defect: "tillit stötte på något oväntat. Rapportera gärna detta:",
  },
  notes: {
    cacheFull: (folder: string) =>
      `Alla resultat kunde inte sparas i ${folder}; nästa granskning läser de dokumenten på nytt.`,
    wrote: (file: string) => `Skrev ${file}`,
    interrupted: (done: number) => `Avbruten: ${done} dokument hann granskas; rapporten gäller dem.`,
    baselineWritten: (file: string, count: number) => `Skrev ${count} kända fynd till ${file}`,
  },
  progress: (done: number, found: number, perSecond: number) =>
    `${done} av ${found} lästa, ${perSecond.toFixed(1).replace(".", ",")} per sekund`,
  check: {
    clean: (known: number) =>
      known === 0 ? "Inga nya fynd." : `Inga nya fynd (${known} kända sedan tidigare).`,
    failed: (count: number, severity: Severity) =>
      `${count} ${count === 1 ? "nytt" : "nya"} fynd på nivån "${severities[severity]}" eller däröver.`,
  },
  register: {
    noColumn: (file: string, name: string, heads: string) =>
      `${file}: ingen kolumn heter "${name}" (rubrikerna är: ${heads}). Rätta register.columns.`,
    noPaths: (file: string, heads: string) =>
      heads === ""
        ? `${file}: hittade ingen tabell med rubriker.`
        : `${file}: hittade inga rader med sökväg eller filnamn under rubrikerna ${heads}. Ange kolumnen i register.columns.path.`,
  },
  rules: { rule: "Regel", severity: "Nivå", title: "Vad den ser" },
  explain: {
    rule: "Regel",
    severity: "Nivå",
    off: "avstängd",
    options: "Inställningar",
  },
  init: {
    comment: [
      "Inställningar för tillit. Allt är valfritt; det som saknas får sina förval.",
      "Nycklarna förklaras i README och i schemat: tillit schema config",
    ],
    next: "Granska nu med: tillit audit <mapp>",
  },
};
