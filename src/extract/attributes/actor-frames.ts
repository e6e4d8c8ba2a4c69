/** Where in a clause or heading the one who must act stands: subject, agent of a passive, bearer of a responsibility. */
import type { Language } from "../../model/kinds.ts";
import type { Actor } from "../../model/statement.ts";
import { unicodePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishFrames from "./en/frames.tsv";
import { isDoneToSubject } from "./passive.ts";
import { type RoleMention, roleMentions } from "./roles.ts";
import swedishFrames from "./sv/frames.tsv";

interface Frame {
  /** The frame holds for active verbs only. */
  readonly isActive: boolean;
  readonly before: RegExp;
  readonly after: RegExp;
}

const FRAMES: Readonly<Record<Language, readonly Frame[]>> = {
  sv: readFrames(swedishFrames),
  en: readFrames(englishFrames),
};
/** Characters looked at on each side of a role. */
const NEAR = 160;

function readFrames(table: string): readonly Frame[] {
  return parseTable(table, ["läge", "före", "efter"]).map((row) => ({
    isActive: row.läge === "aktiv",
    before: unicodePattern(`(?:${row.före})$`),
    after: unicodePattern(`^(?:${row.efter})`),
  }));
}

/** Null when no role stands where the one who acts would stand. */
export function actorInClause(text: string, lang: Language): Actor | null {
  const mentions = roleMentions(text, lang);
  if (mentions.length === 0) return null;
  for (const frame of FRAMES[lang]) {
    const acting = mentions.find((mention) => stands(mention, { frame, text, lang }));
    if (acting !== undefined) return { role: acting.role, text: acting.text };
  }
  return null;
}

interface Looking {
  readonly frame: Frame;
  readonly text: string;
  readonly lang: Language;
}

function stands({ start, end }: RoleMention, { frame, text, lang }: Looking): boolean {
  const near = text.slice(end, end + NEAR);
  const after = frame.after.exec(near);
  if (after === null) return false;
  if (!frame.before.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  return !frame.isActive || !isDoneToSubject(near.slice(after[0].length), lang);
}
