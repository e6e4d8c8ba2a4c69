/** What kept a document from being read or judged, and what can be done about it. Which file it is stands beside it. */
import type { ProblemCode } from "../../model/problem-codes.ts";
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import { amount, limitIn, type ProblemData, type ProblemTemplate, reasonIn, word } from "../problem-data.ts";
import { units } from "./units.ts";

const { integer, megabytes } = formatsFor("en");

/** What could be opened but should not be. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  "special file": "Is no ordinary file and is therefore not opened. Name a file, a folder or an archive.",
  "link out of the folder":
    "The link leads out of the folder and is not followed. Name its target as a path of its own.",
};

/** "3 rows (4, 7, 12)" */
function registerRows(data: ProblemData): string {
  return `${counted(amount(data, "count") ?? 0, ["row", "rows"], integer)}${reasonIn(data, "rows")}`;
}

function firstIn(data: ProblemData): string {
  const first = word(data, "first");
  return first === null ? "" : `; the first is ${first}`;
}

/** " “The manager shall book”" */
function quotedIn(data: ProblemData): string {
  const words = word(data, "words");
  return words === null ? "" : ` “${words}”`;
}

/** " (row 4, 7, 12)" */
function rowsIn(data: ProblemData): string {
  const rows = word(data, "rows");
  return rows === null ? "" : ` (row ${rows})`;
}

export const problems: Readonly<Record<ProblemCode, ProblemTemplate>> = {
  "not-found": () => "Does not exist. Check the path.",
  "not-accessible": (data) =>
    NOT_FOLLOWED[word(data, "reason") ?? ""] ??
    `Could not be opened${reasonIn(data)}. Check the permissions.`,
  "empty-folder": () => "The folder or archive holds no documents that can be read.",
  "empty-file": () => "The file is empty. Fetch it again or remove it.",
  "unsupported-format": (data) =>
    `The format is not read${reasonIn(data, "name")}. Save the document as PDF, DOCX, HTML, Markdown or text.`,
  "too-large": (data) => {
    const bytes = amount(data, "bytes");
    const limit = amount(data, "limit");
    const sizes =
      bytes === null || limit === null ? "" : ` (${megabytes(bytes)}; the limit is ${megabytes(limit)})`;
    return `The file is larger than the limit${sizes}. Raise limits.fileBytes in the configuration file or split the document.`;
  },
  encrypted: () => "The document is protected by a password. Save a copy without it and audit that.",
  damaged: (data) => `The file is damaged or incomplete${reasonIn(data)}. Fetch it again or save it anew.`,
  "no-text": () =>
    "No text could be found, probably because the document is scanned. Run with --ocr (text recognition) or find the original.",
  recognised: (data) => {
    const pages = amount(data, "pages");
    const confidence = amount(data, "confidence");
    const which = pages === null ? "pages" : pages === 1 ? "1 page" : `${integer(pages)} pages`;
    const sure = confidence === null ? "" : ` (confidence ${integer(confidence)} per cent)`;
    return `Text recognition (OCR) read ${which} from pictures${sure}. Words and figures are uncertain; compare with the original.`;
  },
  "text-damaged": () =>
    "The text is damaged: characters are missing or replaced. The figures for the document are uncertain. Find the original or save it anew.",
  "some-pages-without-text": (data) => {
    const pages = amount(data, "pages");
    const which =
      pages === null ? "Some pages have" : pages === 1 ? "1 page has" : `${integer(pages)} pages have`;
    return `${which} no text, probably because of scans or pictures. What stands there is not counted.`;
  },
  "limit-recognised-pages": (data) =>
    `More pages lack text than text recognition may read${limitIn(data, integer)}. Raise limits.recognisedPages.`,
  "second-engine": (data) =>
    `Read with the reserve engine${reasonIn(data, "engine")}, which sees less of the layout. The figures may be too low.`,
  "encoding-guessed": (data) =>
    `The file does not name its character encoding, which is a guess${reasonIn(data, "encoding")}. Preferably save it as UTF-8.`,
  "front-matter-damaged": () =>
    "The data before the text (front matter) is not valid YAML and was read line by line. Correct it so that nothing is missed.",
  "limit-archive-size": (data) =>
    `The archive holds more than the limit allows${limitIn(data, megabytes)}. Unpack it or raise limits.archiveBytes.`,
  "limit-archive-depth": (data) =>
    `The archive lies deeper inside other archives than the limit allows${limitIn(data, integer)}. Unpack it or raise limits.archiveDepth.`,
  "limit-archive-ratio": (data) =>
    `The archive is packed harder than is reasonable${limitIn(data, integer)} and is therefore not read. Unpack it if you trust it, or raise limits.archiveRatio.`,
  "limit-archive-entries": (data) =>
    `The archive holds more files than the limit allows${limitIn(data, integer)}. Unpack it or raise limits.archiveEntries.`,
  "unsafe-archive-path": () =>
    "The file's path leads out of the archive; it was skipped. Pack the archive anew.",
  "limit-text": (data) =>
    `The file holds more text than the limit${limitIn(data, megabytes)}. The rest was not read. Split the file or raise limits.textBytes.`,
  "limit-pages": (data) =>
    `The document is longer than the limit${limitIn(data, (limit) => `${integer(limit)} pages`)}. The rest was not read. Raise limits.pages to read all of it.`,
  "limit-blocks": (data) =>
    `The document has more paragraphs than the limit${limitIn(data, integer)}. The rest was not read. Raise limits.blocks to read all of it.`,
  "limit-time": (data) =>
    `Reading took longer than the limit${limitIn(data, units.seconds)} and was stopped. Raise limits.secondsPerDocument or save the document anew.`,
  "limit-memory": (data) =>
    `Reading needed more memory than the limit${limitIn(data, (limit) => `${integer(limit)} MB`)} and was stopped. Raise limits.megabytesPerDocument or save the document anew.`,
  "symlink-loop": () => "The link leads round to itself and is not followed.",
  "worker-died": (data) =>
    `Reading ended unexpectedly${reasonIn(data)}. Try again; please report it if it recurs.`,
  "stage-failed": (data) =>
    `A step of the audit failed${reasonIn(data, "stage")}. The document was not judged. Please report this.`,
  "rule-failed": (data) =>
    `The rule ${word(data, "rule") ?? "(unknown)"} could not be tried${reasonIn(data)}. The other rules were. Please report this.`,
  "register-rows-unmatched": (data) =>
    `${registerRows(data)} of the document register mean no document of this audit${firstIn(data)}. Correct the path, strike the row, or audit that folder too.`,
  "register-rows-ambiguous": (data) =>
    `${registerRows(data)} of the document register may mean several documents and are not used${firstIn(data)}. Write out the folder in the path.`,
  "register-rows-repeated": (data) =>
    `${registerRows(data)} of the document register mean a document that stands on a row above already and are not used${firstIn(data)}. Keep one of the rows.`,
  "register-values-unread": (data) =>
    `${counted(amount(data, "count") ?? 0, ["entry", "entries"], integer)} of the document register cannot be understood${rowsIn(data)}; the first is “${word(data, "first") ?? ""}”. What the document says itself holds instead. Write dates as YYYY-MM-DD and document types by their names.`,
  "register-documents-unlisted": (data) =>
    `${units.documents(amount(data, "count") ?? 0)} missing from the document register: ${word(data, "documents") ?? ""}. Add them, or remove them if they are not in force.`,
  "correction-not-understood": (data) =>
    `The comment${quotedIn(data)} speaks to tillit but cannot be understood. Write <!-- tillit: not a requirement, reason --> or <!-- tillit: goal, reason -->.`,
  "correction-unmatched": (data) =>
    `The correction${quotedIn(data)} meets no passage, or several on one line. Remove it, or write out the words it is about in quotation marks.`,
  "correction-expired": (data) =>
    `The correction${quotedIn(data)} held until ${word(data, "until") ?? "a day that has passed"} and is not used any more. Try it again or remove it.`,
  interrupted: (data) => {
    const done = amount(data, "done");
    const found = amount(data, "found");
    const share =
      done === null || found === null ? "" : ` after ${integer(done)} of ${integer(found)} documents`;
    return `The audit was interrupted${share}. The report covers only what had been read.`;
  },
};
