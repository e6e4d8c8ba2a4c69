/** More goals in one document than anybody can steer by. */
import type { DocumentType } from "../../model/settings.ts";
import { counted, figure } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const tooManyGoals: DocumentRule = {
  id: "too-many-goals",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** `goals`: where the type sets no number of its own. From `importantTimes` the number the finding is important. */
  options: { goals: 9, importantTimes: 2 },
  title: { sv: "Många mål i ett dokument", en: "Many goals in one document" },
  message: {
    sv: ({ goals, maxGoals }) =>
      `${counted(goals, ["mål", "mål"], "sv")}; riktmärket är högst ${figure(maxGoals, "sv")} för att det ska gå att styra mot alla samtidigt`,
    en: ({ goals, maxGoals }) =>
      `${counted(goals, ["goal", "goals"], "en")}; at most ${figure(maxGoals, "en")} are expected if all are to be worked towards at the same time`,
  },
  page: {
    sv: () => import("../pages/too-many-goals.sv.md"),
    en: () => import("../pages/too-many-goals.en.md"),
  },
  check({ document, type, options }) {
    const limit = goalLimit(type, options["goals"] ?? Infinity);
    const { goal } = document.counts;
    if (goal <= limit) return [];
    const beyond = document.statements.filter(({ kind }) => kind === "goal").slice(limit);
    return [
      {
        place: beyond[0]?.place ?? null,
        data: { goals: goal, maxGoals: limit },
        evidence: quotes(document, beyond),
        restsOn: [],
        severity: goal >= limit * (options["importantTimes"] ?? Infinity) ? "important" : "consider",
      },
    ];
  },
};

/** A type that is meant to hold goals and says nothing of how many gets the general limit. */
function goalLimit({ maxGoals, goalsExpected }: DocumentType, general: number): number {
  return maxGoals ?? (goalsExpected ? general : Infinity);
}
