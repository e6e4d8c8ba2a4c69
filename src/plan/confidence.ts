/** How sure a proposal is: counted facts weigh more than likeness, and what was read poorly is never sure. */
import type { PlanActionKind } from "../model/kinds.ts";
import type { PlanItem } from "../model/plan-item.ts";
import type { PlanCase } from "./plan-case.ts";

type Confidence = PlanItem["confidence"];

export function confidenceIn(action: PlanActionKind, planCase: PlanCase): Confidence {
  const confidence = ofAction(action, planCase);
  return planCase.document.grade === "poor" && confidence === "high" ? "medium" : confidence;
}

function ofAction(action: PlanActionKind, { document, findings, relations }: PlanCase): Confidence {
  switch (action) {
    case "remove-copy":
    case "update":
      return "high";
    case "repeal":
      return relations.some(({ kind, score }) => kind === "version" && score === 1) ? "high" : "medium";
    case "shorten":
      return findings.some(({ severity }) => severity === "important") ? "high" : "medium";
    case "keep":
      return document.protection?.confidence ?? "medium";
    case "change-type":
    case "move-level":
      return "medium";
    case "merge":
    case "investigate":
      return "low";
  }
}
