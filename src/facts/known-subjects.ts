/** Whether any document of the audit may bear a name: titles say more or less than those who cite them. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language } from "../model/kinds.ts";
import { subjectWords, subjectWordsIn, type TypeWords } from "./title-subject.ts";

type Stems = ReadonlySet<string>;

export class KnownSubjects {
  readonly #byStem = new Map<string, Stems[]>();
  readonly #answers = new Map<string, boolean>();
  readonly #typeWords: TypeWords;

  constructor(documents: readonly AuditedDocument[], typeWords: TypeWords) {
    this.#typeWords = typeWords;
    for (const document of documents) {
      const stems = new Set(subjectWords(document, typeWords).map(({ stem }) => stem));
      for (const stem of stems) this.#bearing(stem).push(stems);
    }
  }

  /** True when the words of a title are all in the name, or those of the name all in a title, and when it has no words. */
  mayBear(name: string, lang: Language): boolean {
    const stems = new Set(subjectWordsIn(name, lang, this.#typeWords).map(({ stem }) => stem));
    const key = [...stems].sort().join(" ");
    const answer = this.#answers.get(key) ?? this.#isAmong(stems);
    this.#answers.set(key, answer);
    return answer;
  }

  #bearing(stem: string): Stems[] {
    const known = this.#byStem.get(stem) ?? [];
    this.#byStem.set(stem, known);
    return known;
  }

  #isAmong(stems: Stems): boolean {
    if (stems.size === 0) return true;
    const near = [...stems].flatMap((stem) => this.#byStem.get(stem) ?? []);
    return near.some((other) => isWithin(stems, other) || isWithin(other, stems));
  }
}

function isWithin(some: Stems, all: Stems): boolean {
  return [...some].every((stem) => all.has(stem));
}
