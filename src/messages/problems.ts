/** The texts of problems: what happened and what to do about it, in the reader's language. */
import type { Language } from "../model/kinds.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { problems as en } from "./en/problems.ts";
import type { ProblemData, ProblemTemplate } from "./problem-data.ts";
import { problems as sv } from "./sv/problems.ts";

const TEMPLATES: Readonly<Record<Language, Readonly<Record<ProblemCode, ProblemTemplate>>>> = { sv, en };

/** @param data the figures the problem carries ("limit", "pages", "reason" …); what is missing is left out of the text */
export function problemMessage(lang: Language, code: ProblemCode, data: ProblemData): string {
  return TEMPLATES[lang][code](data);
}
