/** Where in a clause the one who must act stands: subject, agent of a passive, bearer of a responsibility. */
import type { Language } from "../../model/kinds.ts";
import type { Actor } from "../../model/statement.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishFrames from "./en/frames.tsv";
import { lowerCased } from "./lower-cased.ts";
import { isDoneToSubject } from "./passive.ts";
import { type RoleMention, roleMentions } from "./roles.ts";
import swedishFrames from "./sv/frames.tsv";

interface Frame {
  /** Frames of the first rank are looked for before those of the second. */
  readonly rank: string;
  /** The frame holds for active verbs only. */
  readonly isActive: boolean;
  readonly before: RegExp;
  readonly after: RegExp;
}

const FRAMES: Readonly<Record<Language, readonly Frame[]>> = {
  sv: readFrames(swedishFrames),
  en: readFrames(englishFrames),
};
const RANKS = ["1", "2", "3"];
/** Characters looked at on each side of a role. */
const NEAR = 160;

function readFrames(table: string): readonly Frame[] {
  return parseTable(table, ["rang", "läge", "före", "efter"]).map((row) => ({
    rank: row.rang,
    isActive: row.läge === "aktiv",
    before: latinPattern(`(?:${row.före})$`),
    after: latinPattern(`^(?:${row.efter})`),
  }));
}

/** Of the best rank that any role has, the first in the text; null when none stands where the one who acts would. */
export function actorInClause(text: string, lang: Language): Actor | null {
  const mentions = roleMentions(text, lang);
  const lower = lowerCased(text);
  for (const rank of RANKS) {
    const frames = FRAMES[lang].filter((frame) => frame.rank === rank);
    const acting = mentions.find((mention) => standsInAny(mention, { frames, lower, lang }));
    if (acting !== undefined) return { role: acting.role, text: acting.text };
  }
  return null;
}

interface Looking {
  readonly frames: readonly Frame[];
  readonly lower: string;
  readonly lang: Language;
}

function standsInAny({ start, end }: RoleMention, { frames, lower, lang }: Looking): boolean {
  const before = lower.slice(Math.max(0, start - NEAR), start);
  const after = lower.slice(end, end + NEAR);
  return frames.some((frame) => {
    const following = frame.after.exec(after);
    if (following === null || !frame.before.test(before)) return false;
    return !frame.isActive || !isDoneToSubject(after.slice(following[0].length), lang);
  });
}
