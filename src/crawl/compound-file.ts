/** Tells apart the files in Microsoft's compound format: old office documents, e-mails, and newer documents under a password. */
import { ENTRY_BYTES, entriesOf, siblings } from "../compound/directory.ts";
import { headerOf, isCompound } from "../compound/header.ts";
import { chainFrom, fileSectors } from "../compound/sectors.ts";
import { parseTable } from "../text/table.ts";
import streamTable from "./compound-streams.tsv";
import { type Detected, detectedAs } from "./detected.ts";

/** More entries than the largest mails have. */
const MOST_ENTRIES = 20_000;

const STREAMS = parseTable(streamTable, ["stream", "kind", "name"]).map((row) => ({
  stream: row.stream.toUpperCase(),
  sign: Buffer.from(row.stream, "utf16le"),
  kind: row.kind,
  name: row.name,
}));

/** Null for other files. Of a file that is cut off, the names that are left anywhere in it decide. */
export function compoundKind(bytes: Buffer): Detected | null {
  if (!isCompound(bytes)) return null;
  const names = rootNames(bytes);
  const found =
    names.length > 0
      ? STREAMS.find(({ stream }) => names.some((name) => name.startsWith(stream)))
      : STREAMS.find(({ sign }) => bytes.includes(sign));
  return found === undefined ? detectedAs("unsupported", "OLE") : detectedAs(found.kind, found.name);
}

/**
 * What lies at the root, so that a sheet inside a letter does not make it a workbook.
 * @returns names in upper case; [] when the directory cannot be followed, as in a cut-off file
 */
function rootNames(bytes: Buffer): readonly string[] {
  const header = headerOf(bytes);
  if (header === null) return [];
  const sectors = fileSectors(bytes, header);
  const entries = entriesOf(chainFrom(sectors, header.firstDirectorySector, MOST_ENTRIES * ENTRY_BYTES));
  const root = entries[0];
  if (root === undefined) return [];
  return Array.from(siblings(entries, root.child), ([, { name }]) => name.toUpperCase());
}
