/** Tells apart the files in Microsoft's compound format: old office documents, e-mails, and newer documents under a password. */
import { parseTable } from "../text/table.ts";
import { rootNames } from "./compound-directory.ts";
import streamTable from "./compound-streams.tsv";
import { type Detected, detectedAs } from "./detected.ts";

const SIGNATURE = Buffer.from("D0CF11E0A1B11AE1", "hex");

const STREAMS = parseTable(streamTable, ["stream", "kind", "name"]).map((row) => ({
  stream: row.stream.toUpperCase(),
  sign: Buffer.from(row.stream, "utf16le"),
  kind: row.kind,
  name: row.name,
}));

/** Null for other files. Of a file that is cut off, the names that are left anywhere in it decide. */
export function compoundKind(bytes: Buffer): Detected | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const names = rootNames(bytes);
  const found =
    names.length > 0
      ? STREAMS.find(({ stream }) => names.some((name) => name.startsWith(stream)))
      : STREAMS.find(({ sign }) => bytes.includes(sign));
  return found === undefined ? detectedAs("unsupported", "OLE") : detectedAs(found.kind, found.name);
}
