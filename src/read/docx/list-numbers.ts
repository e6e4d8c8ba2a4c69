/** Counts the numbered paragraphs of a text in reading order and prints each one's marker as Word does. */

import { formattedNumber } from "./number-formats.ts";
import { LEVELS, type ListDefinition, type ListLevel } from "./numbering-definitions.ts";
import { bulletCharacter } from "./symbol-fonts.ts";

/** Where a paragraph stands in a list. */
export interface ListPosition {
  readonly list: number;
  readonly level: number;
}

export interface ListMarker {
  readonly kind: "number" | "bullet" | "words";
  /** As printed: "4.2.1", "a)", "•"; never empty. */
  readonly text: string;
}

export class ListNumbers {
  readonly #definitions: ReadonlyMap<number, ListDefinition>;
  /** By counter: the last number printed on each level; null when the next one starts over. */
  readonly #counters = new Map<string, Array<number | null>>();
  /** Levels, as "list level", that have started over. */
  readonly #startedOver = new Set<string>();

  constructor(definitions: ReadonlyMap<number, ListDefinition>) {
    this.#definitions = definitions;
  }

  levelOf({ list, level }: ListPosition): ListLevel | null {
    return this.#definitions.get(list)?.levels[level] ?? null;
  }

  /** What tells lists that go on counting for each other. */
  counterOf(list: number): string {
    return this.#definitions.get(list)?.counter ?? `list ${list}`;
  }

  /** The level of a list that a style is numbered with. */
  levelForStyle(list: number, style: string): number | null {
    const found = this.#definitions.get(list)?.levels.findIndex((level) => level.style === style) ?? -1;
    return found < 0 ? null : found;
  }

  /** Counts one paragraph. @returns null when the level prints nothing */
  next({ list, level }: ListPosition): ListMarker | null {
    const definition = this.#definitions.get(list);
    const own = definition?.levels[level];
    if (definition === undefined || own === undefined) return null;
    const numbers = this.#counted(definition, { list, level });
    if (own.hidden) return null;
    if (own.format === "bullet") return bulletMarker(own);
    const text = own.text
      .replace(/%([1-9])/gu, (_, digit: string) =>
        printed(definition, { own, numbers, at: Number(digit) - 1 }),
      )
      .replace(/\s+/gu, " ")
      .trim()
      .normalize("NFC");
    if (/[\p{L}\p{N}]/u.test(text)) {
      return { kind: /%[1-9]/u.test(own.text) && own.format !== "none" ? "number" : "words", text };
    }
    // Of a number that prints nothing only its punctuation is left; any other sign was meant as a bullet.
    return /^[.,:()\s]*$/u.test(text) ? null : bulletMarker({ ...own, text });
  }

  #counted(definition: ListDefinition, { list, level }: ListPosition): ReadonlyArray<number | null> {
    const numbers = this.#counters.get(definition.counter) ?? Array.from({ length: LEVELS }, () => null);
    this.#counters.set(definition.counter, numbers);
    const key = `${list} ${level}`;
    if (definition.startOver.has(level) && !this.#startedOver.has(key)) numbers[level] = null;
    this.#startedOver.add(key);
    // A level that is skipped over counts as if its first item were there.
    for (let upper = 0; upper < level; upper += 1) numbers[upper] ??= definition.levels[upper]?.start ?? 1;
    const last = numbers[level] ?? null;
    numbers[level] = last === null ? (definition.levels[level]?.start ?? 1) : last + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
      const restartAfter = definition.levels[deeper]?.restartAfter ?? null;
      if (restartAfter === null || level < restartAfter) numbers[deeper] = null;
    }
    return numbers;
  }
}

interface Placeholder {
  readonly own: ListLevel;
  readonly numbers: ReadonlyArray<number | null>;
  readonly at: number;
}

function printed(definition: ListDefinition, { own, numbers, at }: Placeholder): string {
  const level = definition.levels[at];
  if (level === undefined) return "";
  const isDigits = own.legal && level.format !== "none" && level.format !== "bullet";
  return formattedNumber(numbers[at] ?? level.start, isDigits ? "decimal" : level.format);
}

function bulletMarker({ text, font }: ListLevel): ListMarker | null {
  const character = bulletCharacter(text, font);
  return character === "" ? null : { kind: "bullet", text: character };
}
