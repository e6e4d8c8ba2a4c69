/** Tells what a file is: by its content first, by its name only where content says no more than "text". */
import { parseTable } from "../text/table.ts";
import { compoundKind } from "./compound-file.ts";
import { type Detected, detectedAs } from "./detected.ts";
import nameEndings from "./name-endings.tsv";
import { declaredType, packageKind } from "./package-kind.ts";
import signatureTable from "./signatures.tsv";
import { looksLikeText, openingText } from "./text-opening.ts";
import { isZip, zipNames } from "./zip-names.ts";

export type { Detected } from "./detected.ts";

/** The header of a PDF stands within the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;

/** @param head the whole file, or as much of its beginning as there is; of ZIP files the end matters too */
export function detectFormat(head: Uint8Array, path: string): Detected {
  const ending = endingOf(path);
  return detectBinary(head, ending) ?? detectText(openingText(head), ending);
}

function detectBinary(head: Uint8Array, ending: string): Detected | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(0, PDF_HEADER_WITHIN).includes("%PDF-", 0, "latin1"))
    return { kind: "document", format: "pdf" };
  if (isZip(head)) {
    return packageKind({ names: zipNames(head), type: declaredType(head), ending });
  }
  const compound = compoundKind(bytes);
  if (compound !== null) return compound;
  const found = SIGNATURES.find(({ offset, sign }) =>
    bytes.subarray(offset, offset + sign.length).equals(sign),
  );
  if (found !== undefined) return detectedAs(found.kind, found.name);
  return looksLikeText(head) ? null : unsupported(ending === "" ? "BIN" : ending.toUpperCase());
}

function detectText(opening: string, ending: string): Detected {
  if (isMail(opening)) return isSavedPage(opening) ? detectedAs("mhtml", "MHTML") : detectedAs("eml", "EML");
  if (isHtml(opening)) return { kind: "document", format: "html" };
  if (/^WARC\/\d/u.test(opening)) return { kind: "archive" };
  const known = ENDINGS.get(ending);
  if (/^\s{0,99}<\?xml\s/u.test(opening) && known?.kind !== "html") return unsupported("XML");
  return known === undefined ? { kind: "document", format: "text" } : detectedAs(known.kind, known.name);
}

const MAIL_HEADER = /^(?:MIME-Version|Return-Path|Received|Delivered-To|Message-ID):\s/imu;

/** Headers from the first line, one of them such as only mails and saved pages have. */
function isMail(opening: string): boolean {
  return /^[A-Z][A-Za-z-]{1,40}:\s/u.test(opening) && MAIL_HEADER.test(opening.slice(0, 1000));
}

/** Browsers save a page and what it shows as one mail of related parts (RFC 2557). */
function isSavedPage(opening: string): boolean {
  return (
    /^Content-Type:\s{0,9}multipart\/related/imu.test(opening) &&
    !/^(?:Received|Delivered-To|To):\s/imu.test(opening)
  );
}

/** A page that begins as pages must. A Markdown file may hold HTML too, but opens with neither doctype nor frame. */
function isHtml(opening: string): boolean {
  return /^<(?:!doctype\s{1,9}html|html|head|body|title|meta)[\s>]/iu.test(withoutPreamble(opening));
}

/** The text after comments and an XML declaration. */
function withoutPreamble(opening: string): string {
  let rest = opening.trimStart();
  for (;;) {
    const end = rest.startsWith("<!--")
      ? rest.indexOf("-->") + 3
      : rest.startsWith("<?")
        ? rest.indexOf(">") + 1
        : 0;
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
}

const SIGNATURES = parseTable(signatureTable, ["offset", "hex", "kind", "name"]).map((row) => ({
  offset: Number(row.offset),
  sign: Buffer.from(row.hex, "hex"),
  kind: row.kind,
  name: row.name,
}));

const ENDINGS = new Map(
  parseTable(nameEndings, ["ending", "kind", "name"]).map((row) => [row.ending, row] as const),
);

/** In lower case, without the dot; "" when there is none. */
function endingOf(path: string): string {
  return /\.([^./]{1,20})$/u.exec(path)?.[1]?.toLowerCase() ?? "";
}

function unsupported(name: string): Detected {
  return detectedAs("unsupported", name);
}
