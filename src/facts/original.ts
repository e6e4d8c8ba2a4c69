/** Which of several equal documents is the one to keep. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import copyNames from "./copy-names.tsv";

const COPY_NAMES: readonly RegExp[] = parseTable(copyNames, ["mönster"]).map((row) =>
  unicodePattern(row.mönster),
);

/** Orders documents from original to copy: no word for a copy in its path, then nearest to the top, then by path. */
export function byOriginality(a: AuditedDocument, b: AuditedDocument): number {
  return (
    Number(isNamedCopy(a.path)) - Number(isNamedCopy(b.path)) ||
    depthOf(a.path) - depthOf(b.path) ||
    (a.path < b.path ? -1 : 1)
  );
}

function isNamedCopy(path: string): boolean {
  const words = path.replace(/[_\-.]+/gu, " ");
  return COPY_NAMES.some((pattern) => pattern.test(words));
}

function depthOf(path: string): number {
  return path.split("/").length;
}
