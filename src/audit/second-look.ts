/** Documents whose pages hold no text are looked at once more, at their pictures, when the run recognises text. */
import type { ProblemCode } from "../model/problem-codes.ts";
import type { Limits } from "../model/settings.ts";
import type { Examination } from "./examination.ts";

/** @returns how many pages of a PDF can be read from their pictures; 0 when there is nothing to gain */
export function pagesWithoutText({ document, problems }: Examination): number {
  const pages = problems.map(({ code, data }) => {
    if (code === "text-damaged" && document.format === "pdf") return document.measures.pages;
    const said = data["pages"];
    return WITHOUT_TEXT.has(code) && typeof said === "number" ? said : 0;
  });
  return Math.max(0, ...pages);
}

const WITHOUT_TEXT: ReadonlySet<ProblemCode> = new Set(["no-text", "some-pages-without-text"]);

/** @returns seconds for a document of which so many pages are recognised */
export function secondsForLook(limits: Limits, pages: number): number {
  const recognised = Math.min(pages, limits.recognisedPages);
  return limits.secondsPerDocument + recognised * limits.secondsPerRecognisedPage;
}

/** The second look counts unless it failed where the first did not; then its fault is told beside what was read. */
export function betterOf(first: Examination, second: Examination): Examination {
  if (second.document.grade !== "unread") return second;
  const known = new Set(first.problems.map(({ code }) => code));
  const faults = second.problems.filter(({ code }) => !known.has(code));
  return { ...first, problems: [...first.problems, ...faults] };
}
