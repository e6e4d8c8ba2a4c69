/** Headings that say whose responsibility the statements below them are: "Medarbetarens ansvar". */
import type { Language } from "../../model/kinds.ts";
import type { Actor } from "../../model/statement.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishHeadings from "./en/responsibility-headings.tsv";
import { lowerCased } from "./lower-cased.ts";
import { type RoleMention, roleMentions } from "./roles.ts";
import swedishHeadings from "./sv/responsibility-headings.tsv";

interface HeadingFrame {
  /** Only below a heading that itself speaks of responsibility: "Roller och ansvar" above "Rektor". */
  readonly needsHeadingAbove: boolean;
  readonly before: RegExp;
  readonly after: RegExp;
}

const FRAMES: Readonly<Record<Language, readonly HeadingFrame[]>> = {
  sv: readFrames(swedishHeadings),
  en: readFrames(englishHeadings),
};
const OF_RESPONSIBILITY: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: readSubjects(swedishHeadings),
  en: readSubjects(englishHeadings),
};
const LONGEST = 120;

function readFrames(table: string): readonly HeadingFrame[] {
  return parseTable(table, ["villkor", "före", "efter"])
    .filter(({ villkor }) => villkor !== "ämne")
    .map((row) => ({
      needsHeadingAbove: row.villkor === "ovan",
      before: latinPattern(`^(?:${row.före})$`),
      after: latinPattern(`^(?:${row.efter})$`),
    }));
}

function readSubjects(table: string): readonly RegExp[] {
  return parseTable(table, ["villkor", "före"])
    .filter(({ villkor }) => villkor === "ämne")
    .map(({ före }) => latinPattern(före));
}

/** @param headings outermost first; the nearest that names somebody decides */
export function actorInHeadings(headings: readonly string[], lang: Language): Actor | null {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const isBelow = headings.slice(0, at).some((words) => isOfResponsibility(words, lang));
    const actor = actorInHeading(headings[at] ?? "", { lang, isBelow });
    if (actor !== null) return actor;
  }
  return null;
}

function isOfResponsibility(words: string, lang: Language): boolean {
  const lower = lowerCased(words);
  return OF_RESPONSIBILITY[lang].some((pattern) => pattern.test(lower));
}

interface Standing {
  readonly lang: Language;
  /** Below a heading that speaks of responsibility. */
  readonly isBelow: boolean;
}

function actorInHeading(words: string, { lang, isBelow }: Standing): Actor | null {
  if (words.length > LONGEST) return null;
  const frames = FRAMES[lang].filter(({ needsHeadingAbove }) => isBelow || !needsHeadingAbove);
  const lower = lowerCased(words);
  const holds = ({ start, end }: RoleMention): boolean =>
    frames.some(({ before, after }) => before.test(lower.slice(0, start)) && after.test(lower.slice(end)));
  const mention = roleMentions(words, lang).find(holds);
  return mention === undefined ? null : { role: mention.role, text: mention.text };
}
