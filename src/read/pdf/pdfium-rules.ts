/** Finds the lines and boxes that a page draws, from which ruled tables are told. */
import type { Pdfium } from "./pdfium-module.ts";
import type { Scratch } from "./pdfium-strings.ts";
import type { DrawnRule } from "./printed-page.ts";

const PATH = 2;
/** A drawn thing thinner than this many points is a rule, not a box. */
const THIN = 2.5;
/** Shorter rules are ornaments, underlines of single letters or parts of letters. */
const SHORT = 8;
/** A page with more drawn things than this is a drawing or a map: its rules make no table. */
const MOST_OBJECTS = 20_000;

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export function readRules(pdfium: Pdfium, page: number, scratch: Scratch): readonly DrawnRule[] {
  const { calls } = pdfium;
  const count = calls.FPDFPage_CountObjects(page);
  if (count > MOST_OBJECTS) return [];
  const rules: DrawnRule[] = [];
  for (let index = 0; index < count; index++) {
    const object = calls.FPDFPage_GetObject(page, index);
    if (calls.FPDFPageObj_GetType(object) !== PATH) continue;
    const box = boundsOf(pdfium, object, scratch);
    if (box !== null) rules.push(...rulesOf(box, () => isStrokedBox(pdfium, object, scratch)));
  }
  return rules;
}

function boundsOf(pdfium: Pdfium, object: number, { at }: Scratch): Box | null {
  if (pdfium.calls.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) === 0) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.memory.HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return { left, bottom, right, top };
}

function rulesOf({ left, bottom, right, top }: Box, stroked: () => boolean): readonly DrawnRule[] {
  const wide = right - left;
  const high = top - bottom;
  if (high < THIN && wide >= SHORT) {
    return [{ direction: "horizontal", at: (top + bottom) / 2, from: left, to: right }];
  }
  if (wide < THIN && high >= SHORT) {
    return [{ direction: "vertical", at: (left + right) / 2, from: bottom, to: top }];
  }
  if (wide < SHORT || high < SHORT || !stroked()) return [];
  return [
    { direction: "horizontal", at: top, from: left, to: right },
    { direction: "horizontal", at: bottom, from: left, to: right },
    { direction: "vertical", at: left, from: bottom, to: top },
    { direction: "vertical", at: right, from: bottom, to: top },
  ];
}

/** True for a path of four or five points that is stroked: the frame of a cell. Filled areas are only shading. */
function isStrokedBox(pdfium: Pdfium, object: number, { at }: Scratch): boolean {
  const { calls } = pdfium;
  const segments = calls.FPDFPath_CountSegments(object);
  if (segments < 4 || segments > 6 || calls.FPDFPath_GetDrawMode(object, at, at + 4) === 0) return false;
  return pdfium.memory.HEAP32[(at + 4) >> 2] !== 0;
}
