/** Moves what stands on a cropped page so that the visible page begins at the origin, as its width and height say. */
import type { Pdfium } from "./pdfium-module.ts";
import type { Scratch } from "./pdfium-strings.ts";
import type { DrawnRule, PrintedLine, PrintedPage } from "./printed-page.ts";

export interface PageOrigin {
  readonly left: number;
  readonly bottom: number;
}

/** The lower left corner of the part of the page that is shown. */
export function readOrigin({ calls, memory }: Pdfium, page: number, { at }: Scratch): PageOrigin {
  if (calls.FPDF_GetPageBoundingBox(page, at) === 0) return { left: 0, bottom: 0 };
  const [left = 0, , , bottom = 0] = memory.HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return { left, bottom };
}

export function movedToOrigin(page: PrintedPage, origin: PageOrigin): PrintedPage {
  if (origin.left === 0 && origin.bottom === 0) return page;
  return {
    ...page,
    lines: page.lines.map((line) => movedLine(line, origin)),
    rules: page.rules.map((rule) => movedRule(rule, origin)),
  };
}

function movedLine(line: PrintedLine, { left, bottom }: PageOrigin): PrintedLine {
  const moved = <Placed extends { left: number; right: number; baseline: number }>(placed: Placed) => ({
    ...placed,
    left: placed.left - left,
    right: placed.right - left,
    baseline: placed.baseline - bottom,
  });
  return { ...moved(line), words: line.words.map(moved) };
}

function movedRule(rule: DrawnRule, { left, bottom }: PageOrigin): DrawnRule {
  const [along, across] = rule.direction === "horizontal" ? [left, bottom] : [bottom, left];
  return { ...rule, at: rule.at - across, from: rule.from - along, to: rule.to - along };
}
