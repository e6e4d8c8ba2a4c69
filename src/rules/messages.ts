/** Says a finding in either language, from the figures and words it carries. */
import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/kinds.ts";
import { ruleById } from "./registry.ts";

/**
 * @param finding of this audit or a saved one
 * @returns the message in the language asked for; as it was written when the rule is not known any more
 */
export function renderMessage(finding: Pick<Finding, "rule" | "data" | "message">, lang: Language): string {
  return ruleById(finding.rule)?.message[lang](finding.data) ?? finding.message;
}
