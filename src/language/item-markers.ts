/** Words before a point that give it its force: "SKA:", "BÖR:", "MUST:", and "Mål 3:", "Vision:". */
import type { Language, StatementKind } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishMarkers from "./en/item-markers.tsv";
import swedishMarkers from "./sv/item-markers.tsv";
import { wordList } from "./word-lists.ts";

const KINDS: Readonly<Record<string, StatementKind>> = {
  krav: "obligation",
  råd: "recommendation",
  frihet: "permission",
  förbud: "prohibition",
  obligation: "obligation",
  recommendation: "recommendation",
  permission: "permission",
  prohibition: "prohibition",
};

const TABLES: Readonly<Record<Language, ReadonlyMap<string, StatementKind>>> = {
  sv: new Map(parseTable(swedishMarkers, ["ord", "slag"]).map((row) => [row.ord, kindOf(row.slag)])),
  en: new Map(parseTable(englishMarkers, ["word", "kind"]).map((row) => [row.word, kindOf(row.kind)])),
};

function kindOf(name: string): StatementKind {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`marker table: unknown kind "${name}"`);
  return kind;
}

export interface ItemMarker {
  readonly kind: StatementKind;
  /** "sv/item-markers/ska" */
  readonly basis: string;
}

/** The longest label that can be a marker, its number included: "Ska-krav 7:". */
const LABEL = /^\**(?<label>[\p{L}-]{2,16}(?:\s[\p{L}]{2,6})?)(?:\s\p{N}{1,3})?\**\s?(?:[:–—]|-\s|\|)/u;

/** @param text an item or row as it stands */
export function itemMarker(text: string, lang: Language): ItemMarker | null {
  const label = LABEL.exec(text)?.groups?.["label"]?.toLowerCase();
  if (label === undefined) return null;
  const kind = TABLES[lang].get(label);
  if (kind !== undefined) return { kind, basis: `${lang}/item-markers/${label}` };
  const [word = ""] = label.split(" ").slice(-1);
  return wordList("goalword", lang).has(word) ? { kind: "goal", basis: `${lang}/word-lists/goalword` } : null;
}
