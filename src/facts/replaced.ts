/** Resolves "Ersätter: Resepolicy 2019-04-29" to the document that is meant. */
import { tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";

const DATE = /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/u;

interface Titled {
  readonly document: AuditedDocument;
  readonly words: readonly string[];
}

/** @returns from each document to those that it says it replaces and that are among the others */
export function replacesRelations(documents: readonly AuditedDocument[]): Relation[] {
  const titled = documents.map((document) => ({ document, words: wordsOf(document.title) }));
  const byWord = indexed(titled);
  return documents.flatMap((document) => {
    const said = document.metadata.replaces;
    if (said === null) return [];
    const words = new Set(wordsOf(said.value));
    const date = DATE.exec(said.value)?.[0] ?? null;
    return [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter((other) => other.document !== document && isMeant(other, words, date))
      .map((other) => ({
        kind: "replaces" as const,
        from: document.path,
        to: other.document.path,
        score: 1,
        evidence: [{ document: document.path, text: said.text, place: said.place }],
      }));
  });
}

/** By the longest word of the title, which names the subject: every document stands under one word. */
function indexed(titled: readonly Titled[]): ReadonlyMap<string, readonly Titled[]> {
  const index = new Map<string, Titled[]>();
  for (const entry of titled) {
    const key = entry.words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
    const known = index.get(key);
    if (known === undefined) index.set(key, [entry]);
    else known.push(entry);
  }
  return index;
}

/** Every word of the title is named, and the day fits when both say one; a title alone ("Resepolicy") names no version. */
function isMeant(
  { document, words: titleWords }: Titled,
  words: ReadonlySet<string>,
  date: string | null,
): boolean {
  if (!titleWords.every((word) => words.has(word))) return false;
  const decided = document.metadata.decidedDate?.value ?? null;
  return date === null ? titleWords.some((word) => /\d/u.test(word)) : decided === date;
}

function wordsOf(text: string): string[] {
  return [...new Set(tokenize(text.toLowerCase()).map(({ text: word }) => word))];
}
