/** Turns the tree of a page into blocks in reading order. */
import type { Block, Furniture } from "../../model/document.ts";
import { type AnchoredText, joinTexts, TextGatherer } from "../anchored-text.ts";
import { LineGatherer, paragraphsOf } from "../broken-lines.ts";
import { splitHeadingNumber } from "../marker.ts";
import { markedText, TypedDepth, typedBlock } from "../typed-block.ts";
import { isSkippedInline, tickBoxOf } from "./inline-signs.ts";
import type { HtmlElement, HtmlText, HtmlTree } from "./html-tree.ts";
import { type ItemMarker, ListNumbers } from "./list-numbers.ts";
import type { FrameKind } from "./page-frame.ts";
import { RowGatherer } from "./row-gatherer.ts";
import { walkTree, type TreeVisitor } from "./tree-walk.ts";

export interface Flow {
  readonly tree: HtmlTree;
  /** By `HtmlElement.index`. */
  readonly frame: readonly FrameKind[];
  readonly tables: ReadonlySet<HtmlElement>;
}

export function blocksOf(flow: Flow): readonly Block[] {
  const visitor = new BlockFlow(flow);
  walkTree(flow.tree.root, visitor);
  return visitor.finish();
}

interface OpenList {
  readonly numbers: ListNumbers;
}

class BlockFlow implements TreeVisitor {
  readonly #flow: Flow;
  readonly #blocks: Block[] = [];
  readonly #lines = new LineGatherer();
  readonly #lists: OpenList[] = [];
  readonly #typed = new TypedDepth();
  readonly #rows: RowGatherer[] = [];
  #frame: FrameKind = null;
  #item: ItemMarker | null = null;
  #headingLevel: number | null = null;
  #lastLevel = 1;
  #quotes = 0;
  #term: AnchoredText | null = null;
  #inTerm = false;
  #pre: TextGatherer | null = null;
  #strong = 0;
  #letters = 0;
  #strongLetters = 0;
  #tables = 0;

  constructor(flow: Flow) {
    this.#flow = flow;
  }
}
