/** Where a document shows that it is a draft, or a template that was not filled in. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Block, DocumentModel } from "../../model/document.ts";
import type { Evidence } from "../../model/finding.ts";
import { unicodePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { placeAt } from "../place-at.ts";
import signsTable from "./draft-signs.tsv";
import labelsTable from "./field-labels.tsv";

const SIGNS = parseTable(signsTable, ["where", "case", "holds", "pattern", "unless"]).map((row) => ({
  where: row.where,
  /** Cheaper to look for than the pattern, which cannot match without one of them. */
  holds: row.holds.split(" "),
  pattern: unicodePattern(row.pattern, row.case === "ja" ? "g" : "gi"),
  unless: row.unless === "-" ? null : unicodePattern(row.unless, ""),
}));
const LABELS: ReadonlySet<string> = new Set(parseTable(labelsTable, ["label"]).map(({ label }) => label));

/** @returns the signs in reading order, those of title and status first; each printed header once */
export function draftSigns(document: AuditedDocument, model: DocumentModel): Evidence[] {
  const { path } = document;
  const inText = model.blocks.flatMap((block, index) =>
    [...signsIn(block), ...emptyFields(block)].map(({ text, offset }) => ({
      document: path,
      text,
      place: placeAt(block, index, offset),
      furniture: block.furniture,
    })),
  );
  const printed = new Set<string>();
  const once = inText.filter(({ furniture, text }) => {
    if (furniture === null) return true;
    const isNew = !printed.has(text);
    printed.add(text);
    return isNew;
  });
  return [
    ...aboutTheWhole(document),
    ...once.map(({ document: quoted, text, place }) => ({ document: quoted, text, place })),
  ];
}

function aboutTheWhole({ path, title, metadata }: AuditedDocument): Evidence[] {
  const { status } = metadata;
  const isDraft = status !== null && showsDraft("status", status.value);
  const titled = showsDraft("title", title);
  return [
    ...(titled ? [{ document: path, text: title, place: null }] : []),
    ...(isDraft ? [{ document: path, text: status.text, place: status.place }] : []),
  ];
}

function showsDraft(place: "title" | "status", words: string): boolean {
  return SIGNS.some(
    ({ where, pattern, unless }) =>
      where === place && words.search(pattern) >= 0 && unless?.test(words) !== true,
  );
}

interface Sign {
  readonly text: string;
  readonly offset: number;
}

function signsIn({ text, kind, furniture }: Block): Sign[] {
  if (kind === "code") return [];
  const where = furniture === null ? ["alone", "text"] : ["alone"];
  const lower = text.toLowerCase();
  const found = SIGNS.filter(
    (sign) =>
      where.includes(sign.where) &&
      sign.holds.some((literal) => lower.includes(literal)) &&
      sign.unless?.test(text) !== true,
  ).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ text: match[0], offset: match.index })),
  );
  return withoutOverlaps(found);
}

/** "§ XX" is one sign, not also "XX"; in reading order. */
function withoutOverlaps(found: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  let end = 0;
  for (const sign of [...found].sort((a, b) => a.offset - b.offset || b.text.length - a.text.length)) {
    if (sign.offset < end) continue;
    kept.push(sign);
    end = sign.offset + sign.text.length;
  }
  return kept;
}

/** A table of facts about the document, with the label printed and nothing beside it. */
function emptyFields(block: Block): Sign[] {
  if (block.kind !== "row" || block.header || block.cells.length % 2 !== 0) return [];
  return block.cells.flatMap((cell, index) => {
    const label = cell.replace(/:$/u, "").trim();
    const isEmpty = index % 2 === 0 && block.cells[index + 1]?.trim() === "";
    return isEmpty && LABELS.has(label.toLowerCase())
      ? [{ text: label, offset: Math.max(0, block.text.indexOf(cell)) }]
      : [];
  });
}
