/** Tells office documents that are ZIP packages from archives that hold files. */
import { parseTable } from "../text/table.ts";
import type { Detected } from "./detected.ts";
import partTable from "./package-parts.tsv";

const PARTS = parseTable(partTable, ["part", "kind", "name"]);
/** Every package of the Office Open XML kind lists its content types (ECMA-376, part 2). */
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * @param names of the package's parts, with forward slashes; of a cut-off file those that could be had
 * @param ending of the file's name in lower case, which decides for packages that are cut off
 */
export function packageKind(names: readonly string[], ending: string): Detected {
  const isOffice = names.includes(CONTENT_TYPES);
  const found = PARTS.find(
    ({ part }) => (isOffice || !part.endsWith("/")) && names.some((name) => name.startsWith(part)),
  );
  if (found !== undefined) return found.kind === "docx" ? DOCX : { kind: "unsupported", name: found.name };
  if (/^do[ct][xm]$/u.test(ending) && (isOffice || names.length === 0)) return DOCX;
  return isOffice ? { kind: "unsupported", name: "Office Open XML" } : { kind: "archive" };
}

const DOCX: Detected = { kind: "document", format: "docx" };
