/** Tells office documents that are ZIP packages from archives that hold files. */
import { parseTable } from "../text/table.ts";
import { type Detected, detectedAs } from "./detected.ts";
import partTable from "./package-parts.tsv";
import typeTable from "./package-types.tsv";

const PARTS = parseTable(partTable, ["part", "kind", "name"]);
const TYPES = parseTable(typeTable, ["type", "kind", "name"]);
/** Every package of the Office Open XML kind lists its content types (ECMA-376, part 2). */
const CONTENT_TYPES = "[Content_Types].xml";

/** The first part of such a package is stored as it is under this name, so that both stand at a fixed place. */
const MIMETYPE = "mimetype";

export interface PackageSigns {
  /** Of the package's parts, with forward slashes; of a cut-off file those that could be had. */
  readonly names: readonly string[];
  /** See `declaredType`. */
  readonly type: string | null;
  /** Of the file's name, in lower case: it decides for packages that are cut off. */
  readonly ending: string;
}

export function packageKind({ names, type, ending }: PackageSigns): Detected {
  // Programs that write it elsewhere than first break the standard, and are believed by the file's name.
  const isMisplaced = type === null && names.includes(MIMETYPE);
  const declared = TYPES.find((row) => row.type === type || (isMisplaced && row.kind === ending));
  if (declared !== undefined) return detectedAs(declared.kind, declared.name);
  const isOffice = names.includes(CONTENT_TYPES);
  const found = PARTS.find(
    ({ part }) => (isOffice || !part.endsWith("/")) && names.some((name) => name.startsWith(part)),
  );
  if (found !== undefined) return detectedAs(found.kind, found.name);
  if (/^do[ct][xm]$/u.test(ending) && (isOffice || names.length === 0)) return detectedAs("docx", "DOCX");
  return isOffice ? detectedAs("unsupported", "Office Open XML") : { kind: "archive" };
}

const NAME_AT = 30;
const TYPE_AT = NAME_AT + MIMETYPE.length;
const TYPE_WITHIN = 128;

/** @param head the first bytes of a ZIP file, 128 of them or more */
export function declaredType(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, TYPE_WITHIN)).toString(
    "latin1",
  );
  if (text.slice(NAME_AT, TYPE_AT) !== MIMETYPE) return null;
  return /^[a-z]+\/[a-z0-9.+-]+/u.exec(text.slice(TYPE_AT))?.[0].replace(/PK$/u, "") ?? null;
}
