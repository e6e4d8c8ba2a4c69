/** How a text mentions something outdated: leaning on it, looking back at it, or only in a list of amendments. */
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import { sentenceEnd, sentenceStart } from "./sentence-edges.ts";
import contextText from "./sv/mention-context.tsv";

export interface MentionContext {
  readonly asLegalBasis: boolean;
  /** The text itself says that it is gone, or only names an amendment. */
  readonly isPast: boolean;
}

interface Sign {
  readonly role: string;
  readonly isBefore: boolean;
  readonly pattern: RegExp;
}

const SIGNS: readonly Sign[] = parseTable(contextText, ["roll", "sida", "mönster"]).map((row) => ({
  role: row.roll,
  isBefore: row.sida === "före",
  pattern: unicodePattern(row.mönster),
}));
const BEFORE = 120;
const AFTER = 90;
/** "Lag (2019:835)." after a section is the act that amended it. */
const AMENDING_ACT = /(?:^|[.\s])(?:Lag|Förordning)\s\((?:SFS\s)?$/u;

export function mentionContext(text: string, start: number, end: number): MentionContext {
  const before = text.slice(Math.max(sentenceStart(text, start), start - BEFORE), start);
  const after = text.slice(end, Math.min(sentenceEnd(text, end), end + AFTER));
  const has = (role: string): boolean =>
    SIGNS.some((sign) => sign.role === role && sign.pattern.test(sign.isBefore ? before : after));
  const isAmendment =
    has("ändring") || (AMENDING_ACT.test(before) && /^\)(?!\som(?!\p{L}))/u.test(after || ")"));
  return { asLegalBasis: has("stöd"), isPast: has("förbi") || isAmendment };
}
