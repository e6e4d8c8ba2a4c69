/** Tells apart the files in Microsoft's compound format: old office documents, e-mails, and newer documents under a password. */
import { parseTable } from "../text/table.ts";
import streamTable from "./compound-streams.tsv";
import type { Detected } from "./detected.ts";

const SIGNATURE = Buffer.from("D0CF11E0A1B11AE1", "hex");

const STREAMS = parseTable(streamTable, ["stream", "name"]).map(({ stream, name }) => ({
  sign: Buffer.from(stream, "utf16le"),
  name,
}));

/** Null for other files. The names of streams stand in the directory in UTF-16. */
export function compoundKind(bytes: Buffer): Detected | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const found = STREAMS.find(({ sign }) => bytes.includes(sign));
  if (found?.name === "encrypted") return { kind: "encrypted" };
  return { kind: "unsupported", name: found?.name ?? "OLE" };
}
