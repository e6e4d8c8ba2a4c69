/** Detail that may protect something: a finding then asks for the reason instead of proposing to cut it. */
import type { Language } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { figure } from "./phrasing.ts";
import type { MessageData } from "./rule.ts";
import { isProtective } from "./statement-traits.ts";

export interface ProtectiveShare {
  readonly protective: number;
  /** So much of it protects something that the finding is a question only. */
  readonly isQuestion: boolean;
}

/** @param percent the share of the statements from which the finding is a question */
export function protectiveShare(statements: readonly Statement[], percent: number): ProtectiveShare {
  const protective = statements.filter(isProtective).length;
  return { protective, isQuestion: protective > 0 && 100 * protective >= percent * statements.length };
}

/** To stand last in a message, about the figure `protective` in its data; "" when nothing is protected. */
export function protectiveNote({ protective }: MessageData, lang: Language): string {
  if (protective === undefined || protective === 0) return "";
  return lang === "sv"
    ? `. ${figure(protective, lang)} av dem rör liv och hälsa, pengar, rättssäkerhet, personuppgifter eller säkerhet; där behöver skälet till detaljerna framgå`
    : `. ${figure(protective, lang)} of them concern life and health, money, legal security, personal data or safety; there the reason for the detail should be given`;
}
