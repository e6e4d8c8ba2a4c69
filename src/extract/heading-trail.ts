/** The headings above the block at hand, and what they say of it. */
import { headingRole, type RoleFound } from "../language/headings.ts";
import { wordList } from "../language/word-lists.ts";
import type { HeadingBlock } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";

interface Step {
  readonly level: number;
  readonly text: string;
  readonly found: RoleFound | null;
}

/** Below the deepest heading. */
const LABEL_LEVEL = 100;

export class HeadingTrail {
  readonly #lang: Language;
  readonly #titleLevel: number | null;
  #steps: readonly Step[] = [];
  /** Told by the first heading. */
  #isTitledGoals: boolean | null = null;

  /** @param titleLevel level of the document's title, which says nothing of the text; null when no heading is a title */
  constructor(lang: Language, titleLevel: number | null) {
    this.#lang = lang;
    this.#titleLevel = titleLevel;
  }

  /** @param known what is known of the heading, whatever the tables say */
  enter(heading: HeadingBlock, known: RoleFound | null = null): void {
    const isTitle = heading.level === this.#titleLevel;
    this.#isTitledGoals ??= heading.level === 1 && endsWithGoals(heading.text, this.#lang);
    const read = isTitle ? null : headingRole(heading.text, this.#lang);
    const found = known ?? read;
    const above = this.#steps.filter((step) => step.level < heading.level);
    this.#steps = [...above, { level: heading.level, text: heading.text, found }];
  }

  /**
   * A label on a line of its own ("Mål:") is a heading below all others.
   * @returns what it says; null when no table knows it, so that it is none
   */
  enterLabel(text: string): RoleFound | null {
    const found = headingRole(text, this.#lang);
    if (found !== null)
      this.#steps = [...this.#steps, { level: LABEL_LEVEL, text: text.replace(/:$/u, ""), found }];
    return found;
  }

  /** Ends the label that the text stands under, if any. */
  leaveLabel(): void {
    this.#steps = this.#steps.filter(({ level }) => level < LABEL_LEVEL);
  }

  get path(): readonly string[] {
    return this.#steps.map((step) => step.text);
  }

  /** "Strategic goals 2031": the title says what the document holds. */
  get isTitledGoals(): boolean {
    return this.#isTitledGoals ?? false;
  }

  /** The nearest heading, when no table knows it. */
  get unknown(): string | null {
    const last = this.#steps.at(-1);
    return last === undefined || last.found !== null || last.level === this.#titleLevel ? null : last.text;
  }

  /** What the nearest heading says that says anything; an "Example workflow" with headings of its own is the workflow. */
  get role(): RoleFound | null {
    const last = this.#steps.at(-1);
    const says = this.#steps.findLast(
      (step) => step.found !== null && (step === last || step.found.role !== "examples"),
    );
    return says?.found ?? null;
  }
}

/** The level of the title: that of the first heading when no other heading stands as high. */
export function titleLevel(headings: readonly HeadingBlock[]): number | null {
  const first = headings[0];
  if (first === undefined) return null;
  return headings.slice(1).every((heading) => heading.level > first.level) ? first.level : null;
}

/** Whether a title says "goals" last, years aside: "Mål och budget" does not. */
function endsWithGoals(title: string, lang: Language): boolean {
  const last =
    title
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? "";
  if (wordList("not-goals", lang).has(last)) return false;
  const goals = wordList("goal-titles", lang);
  return goals.has(last) || (lang === "sv" && [...goals].some((goal) => last.endsWith(goal)));
}
