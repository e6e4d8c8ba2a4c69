/** Vad som hindrade läsning eller bedömning, och vad man kan göra åt det. Vilken fil det gäller står intill. */
import type { ProblemCode } from "../../model/problem-codes.ts";
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import { amount, limitIn, type ProblemData, type ProblemTemplate, reasonIn, word } from "../problem-data.ts";
import { units } from "./units.ts";

const { integer, megabytes } = formatsFor("sv");

/** Det som går att öppna men inte ska öppnas. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  "special file": "Är ingen vanlig fil och öppnas därför inte. Ange en fil, en mapp eller ett arkiv.",
  "link out of the folder": "Länken leder ut ur mappen och följs inte. Ange målet som egen sökväg.",
};

/** "3 rader (4, 7, 12)" */
function registerRows(data: ProblemData): string {
  return `${counted(amount(data, "count") ?? 0, ["rad", "rader"], integer)}${reasonIn(data, "rows")}`;
}

function firstIn(data: ProblemData): string {
  const first = word(data, "first");
  return first === null ? "" : `; den första är ${first}`;
}

/** " ”Chefen ska boka”" */
function quotedIn(data: ProblemData): string {
  const words = word(data, "words");
  return words === null ? "" : ` ”${words}”`;
}

/** " (rad 4, 7, 12)" */
function rowsIn(data: ProblemData): string {
  const rows = word(data, "rows");
  return rows === null ? "" : ` (rad ${rows})`;
}

export const problems: Readonly<Record<ProblemCode, ProblemTemplate>> = {
  "not-found": () => "Finns inte. Kontrollera sökvägen.",
  "not-accessible": (data) =>
    NOT_FOLLOWED[word(data, "reason") ?? ""] ??
    `Gick inte att öppna${reasonIn(data)}. Kontrollera behörigheten.`,
  "empty-folder": () => "Mappen eller arkivet innehåller inga dokument som kan läsas.",
  "empty-file": () => "Filen är tom. Hämta den på nytt eller ta bort den.",
  "unsupported-format": (data) =>
    `Formatet läses inte${reasonIn(data, "name")}. Spara dokumentet som PDF, DOCX, HTML, Markdown eller text.`,
  "too-large": (data) => {
    const bytes = amount(data, "bytes");
    const limit = amount(data, "limit");
    const sizes =
      bytes === null || limit === null ? "" : ` (${megabytes(bytes)}; gränsen är ${megabytes(limit)})`;
    return `Filen är större än gränsen${sizes}. Höj limits.fileBytes i inställningsfilen eller dela dokumentet.`;
  },
  encrypted: () => "Dokumentet är skyddat med lösenord. Spara en kopia utan lösenord och granska den.",
  damaged: (data) =>
    `Filen är skadad eller ofullständig${reasonIn(data)}. Hämta den på nytt eller spara om den.`,
  "no-text": () =>
    "Ingen text kunde hittas, troligen för att dokumentet är inskannat. Kör med --ocr (textigenkänning) eller sök upp originalet.",
  recognised: (data) => {
    const pages = amount(data, "pages");
    const confidence = amount(data, "confidence");
    const which = pages === null ? "sidor" : pages === 1 ? "1 sida" : `${integer(pages)} sidor`;
    const sure = confidence === null ? "" : ` (säkerhet ${integer(confidence)} procent)`;
    return `Textigenkänning (OCR) har läst ${which} ur bilder${sure}. Ord och siffror är osäkra; jämför med originalet.`;
  },
  "text-damaged": () =>
    "Texten är skadad: tecken saknas eller är utbytta. Siffrorna för dokumentet är osäkra. Sök upp originalet eller spara om det.",
  "some-pages-without-text": (data) => {
    const pages = amount(data, "pages");
    if (pages === 1) {
      return "1 sida saknar text, troligen för att den är inskannad eller är en bild. Det som står där är inte räknat.";
    }
    const which = pages === null ? "Sidor" : `${integer(pages)} sidor`;
    return `${which} saknar text, troligen för att de är inskannade eller är bilder. Det som står där är inte räknat.`;
  },
  "limit-recognised-pages": (data) =>
    `Fler sidor saknar text än textigenkänningen får läsa${limitIn(data, integer)}. Höj limits.recognisedPages.`,
  "second-engine": (data) =>
    `Läst med reservmotorn${reasonIn(data, "engine")}, som ser mindre av uppställningen. Siffrorna kan vara för låga.`,
  "encoding-guessed": (data) =>
    `Teckenkodningen står inte i filen och är en gissning${reasonIn(data, "encoding")}. Spara gärna om som UTF-8.`,
  "front-matter-damaged": () =>
    "Uppgifterna före texten (front matter) följer inte YAML och är lästa rad för rad. Rätta dem så att alla uppgifter kommer med.",
  "limit-archive-size": (data) =>
    `Arkivet innehåller mer än gränsen tillåter${limitIn(data, megabytes)}. Packa upp det eller höj limits.archiveBytes.`,
  "limit-archive-depth": (data) =>
    `Arkivet ligger djupare i andra arkiv än gränsen tillåter${limitIn(data, integer)}. Packa upp det eller höj limits.archiveDepth.`,
  "limit-archive-ratio": (data) =>
    `Arkivet är packat hårdare än vad som är rimligt${limitIn(data, integer)} och läses därför inte. Packa upp det om du litar på det, eller höj limits.archiveRatio.`,
  "limit-archive-entries": (data) =>
    `Arkivet innehåller fler filer än gränsen tillåter${limitIn(data, integer)}. Packa upp det eller höj limits.archiveEntries.`,
  "unsafe-archive-path": () =>
    "Filen har en sökväg som leder ut ur arkivet och har hoppats över. Packa om arkivet.",
  "limit-text": (data) =>
    `Filen innehåller mer text än gränsen${limitIn(data, megabytes)}. Resten är inte läst. Dela upp filen eller höj limits.textBytes.`,
  "limit-pages": (data) =>
    `Dokumentet är längre än gränsen${limitIn(data, (limit) => `${integer(limit)} sidor`)}. Resten är inte läst. Höj limits.pages om det ska läsas helt.`,
  "limit-blocks": (data) =>
    `Dokumentet har fler stycken än gränsen${limitIn(data, integer)}. Resten är inte läst. Höj limits.blocks om det ska läsas helt.`,
  "limit-time": (data) =>
    `Läsningen tog längre tid än gränsen${limitIn(data, units.seconds)} och avbröts. Höj limits.secondsPerDocument eller spara om dokumentet.`,
  "limit-memory": (data) =>
    `Läsningen behövde mer minne än gränsen${limitIn(data, (limit) => `${integer(limit)} MB`)} och avbröts. Höj limits.megabytesPerDocument eller spara om dokumentet.`,
  "symlink-loop": () => "Länken leder runt till sig själv och följs inte.",
  "worker-died": (data) =>
    `Läsningen avbröts oväntat${reasonIn(data)}. Försök igen; rapportera gärna om det upprepas.`,
  "stage-failed": (data) =>
    `Ett steg i granskningen misslyckades${reasonIn(data, "stage")}. Dokumentet är inte bedömt. Rapportera gärna detta.`,
  "rule-failed": (data) =>
    `Regeln ${word(data, "rule") ?? "(okänd)"} kunde inte prövas${reasonIn(data)}. Övriga regler är prövade. Rapportera gärna detta.`,
  "register-rows-unmatched": (data) =>
    `${registerRows(data)} i dokumentförteckningen svarar inte mot något dokument som granskas${firstIn(data)}. Rätta sökvägen, stryk raden eller granska även den mappen.`,
  "register-rows-ambiguous": (data) =>
    `${registerRows(data)} i dokumentförteckningen kan avse flera dokument och används inte${firstIn(data)}. Skriv ut mappen i sökvägen.`,
  "register-rows-repeated": (data) =>
    `${registerRows(data)} i dokumentförteckningen avser ett dokument som redan står på en rad ovanför och används inte${firstIn(data)}. Behåll en av raderna.`,
  "register-values-unread": (data) =>
    `${counted(amount(data, "count") ?? 0, ["uppgift", "uppgifter"], integer)} i dokumentförteckningen går inte att tolka${rowsIn(data)}, den första är ”${word(data, "first") ?? ""}”. Dokumentets egna uppgifter gäller i stället. Skriv datum som ÅÅÅÅ-MM-DD och dokumenttyper med sina namn.`,
  "register-documents-unlisted": (data) =>
    `${units.documents(amount(data, "count") ?? 0)} saknas i dokumentförteckningen: ${word(data, "documents") ?? ""}. För in dem, eller ta bort dem om de inte gäller.`,
  "correction-not-understood": (data) =>
    `Kommentaren${quotedIn(data)} vänder sig till tillit men går inte att tolka. Skriv <!-- tillit: inget krav, skäl --> eller <!-- tillit: mål, skäl -->.`,
  "correction-unmatched": (data) =>
    `Rättelsen${quotedIn(data)} svarar inte mot något ställe, eller mot flera på samma rad. Ta bort den, eller skriv ut orden som den gäller inom citattecken.`,
  "correction-expired": (data) =>
    `Rättelsen${quotedIn(data)} gällde till och med ${word(data, "until") ?? "ett datum som har passerat"} och används inte längre. Pröva den på nytt eller ta bort den.`,
  interrupted: (data) => {
    const done = amount(data, "done");
    const found = amount(data, "found");
    const share =
      done === null || found === null ? "" : ` efter ${integer(done)} av ${integer(found)} dokument`;
    return `Granskningen avbröts${share}. Rapporten gäller bara det som hann läsas.`;
  },
};
