/** Finds the element that a page itself names as its content, in plain HTML and in the frames of well-known systems. */
import { parseTable } from "../../text/table.ts";
import type { ElementMeasures } from "./element-measures.ts";
import type { HtmlElement, HtmlTree } from "./html-tree.ts";
import mainPartsTable from "./main-parts.tsv";
import { classesOf } from "./visibility.ts";

interface MainSign {
  readonly rank: number;
  readonly share: number;
}

/** By kind of sign and value: "element main", "class wiki-content". */
const SIGNS: ReadonlyMap<string, MainSign> = new Map(
  parseTable(mainPartsTable, ["sign", "value", "share"]).map(({ sign, value, share }, rank) => [
    `${sign} ${value}`,
    { rank, share: Number(share) },
  ]),
);

/** @returns null when nothing is named, or what is named holds too little of the page's text */
export function mainElement(
  { elements }: HtmlTree,
  measures: readonly ElementMeasures[],
): HtmlElement | null {
  const total = measures[0]?.length ?? 0;
  let best: { readonly element: HtmlElement; readonly rank: number } | null = null;
  for (const element of elements) {
    const sign = signOf(element);
    if (sign === null || (best !== null && best.rank <= sign.rank)) continue;
    if ((measures[element.index]?.length ?? 0) >= total * sign.share) best = { element, rank: sign.rank };
  }
  return best?.element ?? null;
}

function signOf({ name, attributes }: HtmlElement): MainSign | null {
  const keys = [`element ${name}`, `role ${attributes["role"] ?? ""}`, `id ${attributes["id"] ?? ""}`];
  if (attributes["class"] !== undefined) keys.push(...classesOf(attributes).map((value) => `class ${value}`));
  const signs = keys.flatMap((key) => SIGNS.get(key) ?? []);
  return signs.reduce<MainSign | null>(
    (best, sign) => (best === null || sign.rank < best.rank ? sign : best),
    null,
  );
}
