/** Pages of an exported wiki (Confluence): every title begins with the name of the space, "Drift : Rutin för nycklar". */
import type { Block } from "../../model/document.ts";
import { textFrom } from "../anchored-text.ts";
import type { HtmlElement, HtmlNode, HtmlTree } from "./html-tree.ts";

const BETWEEN = " : ";

/** @returns the blocks with the title alone; other pages as they are */
export function withoutSpaceName(blocks: readonly Block[], { elements }: HtmlTree): readonly Block[] {
  if (!elements.some(({ attributes }) => attributes["id"] === "title-text")) return blocks;
  const trail = elements.find(({ attributes }) => attributes["id"] === "breadcrumbs");
  const space = trail === undefined ? "" : firstText(trail);
  const at = blocks.findIndex(({ kind, furniture }) => kind === "heading" && furniture === null);
  const title = blocks[at];
  if (title === undefined || space === "" || !title.text.startsWith(space + BETWEEN)) return blocks;
  return blocks.with(at, { ...title, ...textFrom(title, space.length + BETWEEN.length) });
}

function firstText(node: HtmlNode): string {
  if (node.kind === "text") return node.text.replace(/\s+/gu, " ").trim();
  return childText(node);
}

function childText({ children }: HtmlElement): string {
  for (const child of children) {
    const text = firstText(child);
    if (text !== "") return text;
  }
  return "";
}
