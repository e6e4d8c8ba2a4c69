/** Finds the first document that lays down the same thing in the same words, so that it need not be said twice. */
import { byStanding } from "../domain/standing.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Statement } from "../model/statement.ts";

/** Shorter sentences ("Anmälan ska göras.") are the same by chance. */
const FEWEST_WORDS = 5;
const WORDS = /[\p{L}\p{N}]+/gu;

export interface SaidBefore {
  readonly path: string;
  /** Id of the statement. */
  readonly statement: string;
}

export class RepeatedWords {
  readonly #first = new Map<string, SaidBefore>();

  /** @param documents steering documents that stay; of those that say the same, the one decided highest up is where it should be said */
  constructor(documents: readonly AuditedDocument[]) {
    for (const { path, statements } of [...documents].sort(byStanding)) {
      for (const statement of statements) {
        const key = wordsOf(statement);
        if (key !== null && !this.#first.has(key)) this.#first.set(key, { path, statement: statement.id });
      }
    }
  }

  /** @returns where the words of a statement stand already; null where this is the place */
  originalOf(path: string, statement: Statement): SaidBefore | null {
    const key = wordsOf(statement);
    const first = key === null ? undefined : this.#first.get(key);
    return first === undefined || (first.path === path && first.statement === statement.id) ? null : first;
  }
}

/** Kind and words; the lead-in belongs to what an item says. */
function wordsOf({ kind, leadIn, text }: Statement): string | null {
  const words = `${leadIn ?? ""} ${text}`.toLowerCase().match(WORDS) ?? [];
  return words.length < FEWEST_WORDS ? null : `${kind} ${words.join(" ")}`;
}
