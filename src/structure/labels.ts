/** Finds the labels of document information in a text: "Beslutad av:", "Dnr", "Gäller t.o.m.", glued ones too. */
import { STATED_FIELDS } from "../model/stated-value.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import englishLabels from "./en/labels.tsv";
import swedishLabels from "./sv/labels.tsv";

const LABEL_FIELDS = [...STATED_FIELDS, "other"] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

export type LabelStrength = "sure" | "weak" | "web" | "property";
const STRENGTHS: ReadonlyMap<string, LabelStrength> = new Map([
  ["säker", "sure"],
  ["svag", "weak"],
  ["webb", "web"],
  ["egenskap", "property"],
]);

export interface Label {
  readonly field: LabelField;
  readonly strength: LabelStrength;
  /** In lower case. */
  readonly words: string;
}

export interface FoundLabel extends Label {
  readonly start: number;
  /** Where the value begins: after the colon when there is one. */
  readonly end: number;
  readonly colon: boolean;
}

const LABELS: readonly Label[] = [swedishLabels, englishLabels].flatMap((table) =>
  parseTable(table, ["uppgift", "styrka", "etiketter"]).flatMap((row) =>
    row.etiketter.split(", ").map((words) => ({
      field: fieldNamed(row.uppgift),
      strength: strengthNamed(row.styrka),
      words,
    })),
  ),
);
const BY_WORDS: ReadonlyMap<string, Label> = new Map(
  [...LABELS].reverse().map((label) => [label.words, label]),
);
const BY_FOLDED_WORDS: ReadonlyMap<string, Label> = new Map(
  [...LABELS].reverse().map((label) => [foldAccents(label.words), label]),
);

/** Labels by their first three characters, longest first: "fastställd av" before "fastställd". */
const PREFIX = 3;
const BY_PREFIX: ReadonlyMap<string, readonly Label[]> = groupByPrefix();

function groupByPrefix(): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of [...LABELS].sort((a, b) => b.words.length - a.words.length)) {
    const prefix = label.words.slice(0, PREFIX);
    groups.set(prefix, [...(groups.get(prefix) ?? []), label]);
  }
  return groups;
}

/** The label that a whole cell or property name is, "beslutad_av" and "nextReview" included; null when it is none. */
export function labelNamed(text: string): Label | null {
  const spaced = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/[_\s]+/gu, " ");
  const plain = trimmedEnd(spaced, ":*").trimStart().toLowerCase();
  return BY_WORDS.get(plain) ?? BY_FOLDED_WORDS.get(foldAccents(plain)) ?? null;
}

function foldAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/-/gu, " ");
}

/** Every place where a label stands as whole words; which of them are meant as labels is for the caller to say. */
export function findLabels(text: string): FoundLabel[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: FoundLabel[] = [];
  let at = 0;
  while (at < text.length) {
    const label = beginsWord(text, at) ? labelAt(text, lower, at) : null;
    if (label !== null) found.push(label);
    at = label?.end ?? at + 1;
  }
  return found;
}

function labelAt(text: string, lower: string, at: number): FoundLabel | null {
  for (const label of BY_PREFIX.get(lower.slice(at, at + PREFIX)) ??
    BY_PREFIX.get(lower.slice(at, at + 1)) ??
    []) {
    const end = at + label.words.length;
    if (!lower.startsWith(label.words, at) || !endsWord(text, end)) continue;
    const colon = /^\s?(?:(?:är|is)\s?)?(?:\([^)]{0,40}\)\s?)?:/u.exec(text.slice(end, end + 50));
    return { ...label, start: at, end: end + (colon?.[0].length ?? 0), colon: colon !== null };
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** At the edge of a word, or where a capital follows a small letter ("KommundirektörSenast"). */
function beginsWord(text: string, at: number): boolean {
  const here = text.charAt(at);
  if (!LETTER.test(here) && here !== "§") return false;
  const before = text.charAt(at - 1);
  return before === "" || !/[\p{L}\p{N}/-]/u.test(before) || isGlued(before, here);
}

function endsWord(text: string, end: number): boolean {
  const after = text.charAt(end);
  return after === "" || !LETTER.test(after) || isGlued(text.charAt(end - 1), after);
}

function isGlued(before: string, after: string): boolean {
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
}

function fieldNamed(name: string): LabelField {
  const field = LABEL_FIELDS.find((known) => known === name);
  if (field === undefined) throw new Error(`unknown field "${name}" in the table of labels`);
  return field;
}

function strengthNamed(name: string): LabelStrength {
  const strength = STRENGTHS.get(name);
  if (strength === undefined) throw new Error(`unknown strength "${name}" in the table of labels`);
  return strength;
}
