/** Counts, for every element, the letters, links and lines of text in it. */
import type { HtmlElement, HtmlTree } from "./html-tree.ts";

export interface ElementMeasures {
  /** Letters and other signs, white space left out. */
  readonly length: number;
  /** Of these, in links. */
  readonly linked: number;
  readonly links: number;
  /** Links to a place on the same page. */
  readonly pageLinks: number;
  readonly items: number;
  readonly topHeadings: number;
  /** Elements that hold a page's own content: main, article. */
  readonly contentElements: number;
}

type Counts = { -readonly [Name in keyof ElementMeasures]: ElementMeasures[Name] };

/** @returns measures by `HtmlElement.index` */
export function measureElements({ elements }: HtmlTree): readonly ElementMeasures[] {
  const measures: Counts[] = [];
  const inLink: boolean[] = [];
  for (const element of elements) {
    const isLinked =
      element.name === "a" || (element.parent !== null && inLink[element.parent.index] === true);
    inLink.push(isLinked);
    measures.push(ownCounts(element, isLinked));
  }
  // Children stand after their parents: backwards, every sum is complete before it is passed on.
  for (const element of elements.toReversed()) {
    const parent = element.parent === null ? undefined : measures[element.parent.index];
    const own = measures[element.index];
    if (parent !== undefined && own !== undefined) addTo(parent, own);
  }
  return measures;
}

function ownCounts({ name, role, attributes, children }: HtmlElement, isLinked: boolean): Counts {
  const length = children.reduce((sum, child) => (child.kind === "text" ? sum + signs(child.text) : sum), 0);
  const isLink = name === "a" && attributes["href"] !== undefined;
  return {
    length,
    linked: isLinked ? length : 0,
    links: isLink ? 1 : 0,
    pageLinks: isLink && /^#./u.test(attributes["href"] ?? "") ? 1 : 0,
    items: role === "item" ? 1 : 0,
    topHeadings: name === "h1" ? 1 : 0,
    contentElements: name === "main" || name === "article" || attributes["role"] === "main" ? 1 : 0,
  };
}

function addTo(sum: Counts, counts: Counts): void {
  sum.length += counts.length;
  sum.linked += counts.linked;
  sum.links += counts.links;
  sum.pageLinks += counts.pageLinks;
  sum.items += counts.items;
  sum.topHeadings += counts.topHeadings;
  sum.contentElements += counts.contentElements;
}

function signs(text: string): number {
  return text.length - (text.match(/\s/gu)?.length ?? 0);
}
