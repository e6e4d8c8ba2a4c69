/** Detail that may protect something: a finding then asks for the reason instead of proposing to cut it. */
import { type Language, PROTECTION_MARKERS } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { markerNames } from "./marker-names.ts";
import { figure, listed } from "./phrasing.ts";
import type { MessageData } from "./rule.ts";
import { isProtective } from "./statement-traits.ts";

export interface ProtectiveShare {
  /** For the data of the finding: how many protect something, and what. */
  readonly data: { readonly protective: number; readonly protects: string };
  /** So much of it protects something that the finding is a question only. */
  readonly isQuestion: boolean;
}

/** @param percent the share of the statements from which the finding is a question */
export function protectiveShare(statements: readonly Statement[], percent: number): ProtectiveShare {
  const protective = statements.filter(isProtective);
  const found = new Set<string>(protective.flatMap(({ markers }) => markers.map(({ marker }) => marker)));
  return {
    data: {
      protective: protective.length,
      protects: PROTECTION_MARKERS.filter((marker) => found.has(marker)).join(","),
    },
    isQuestion: protective.length > 0 && 100 * protective.length >= percent * statements.length,
  };
}

/** To stand last in a message, about the figures of `protectiveShare` in its data; "" when nothing is protected. */
export function protectiveNote({ protective, protects }: MessageData, lang: Language): string {
  if (protective === undefined || protective === 0) return "";
  const what = listed(markerNames(String(protects).split(","), lang), lang);
  return lang === "sv"
    ? `. ${figure(protective, lang)} av dem rör ${what}; där behöver skälet till detaljerna framgå`
    : `. ${figure(protective, lang)} of them ${protective === 1 ? "concerns" : "concern"} ${what}; there the reason for the detail should be given`;
}
