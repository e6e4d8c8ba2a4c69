/** Tells apart the files in Microsoft's compound format: old office documents, e-mails, and newer documents under a password. */
import { parseTable } from "../text/table.ts";
import streamTable from "./compound-streams.tsv";
import { type Detected, detectedAs } from "./detected.ts";

const SIGNATURE = Buffer.from("D0CF11E0A1B11AE1", "hex");

const STREAMS = parseTable(streamTable, ["stream", "kind", "name"]).map((row) => ({
  sign: Buffer.from(row.stream, "utf16le"),
  kind: row.kind,
  name: row.name,
}));

/** Null for other files. The names of streams stand in the directory in UTF-16. */
export function compoundKind(bytes: Buffer): Detected | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const found = STREAMS.find(({ sign }) => bytes.includes(sign));
  return found === undefined ? detectedAs("unsupported", "OLE") : detectedAs(found.kind, found.name);
}
