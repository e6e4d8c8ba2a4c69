/** What a paragraph's properties and styles together make of it: its role, its place in a list, its indentation. */

import { childAt, numberAt, switchAt, valueAt, type XmlElement } from "../office/xml-tree.ts";
import type { ListNumbers, ListPosition } from "./list-numbers.ts";
import { LEVELS } from "./numbering-definitions.ts";
import { type ParagraphRole, roleOf } from "./paragraph-role.ts";
import { firstSaid, indentOf, numberingLink, type Style, type StyleSheet } from "./style-sheet.ts";

export interface ParagraphPlace {
  readonly chain: readonly Style[];
  readonly role: ParagraphRole;
  readonly list: ListPosition | null;
  /** In twentieths of a point. */
  readonly indent: number;
  /** Its end is deleted, so that the next paragraph goes on with it. */
  readonly isJoined: boolean;
  /** Its end is hidden: with no visible text it is not there at all. */
  readonly isHidden: boolean;
}

/** A paragraph without any marks of its own. */
export const PLAIN_PLACE: ParagraphPlace = {
  chain: [],
  role: { kind: "text" },
  list: null,
  indent: 0,
  isJoined: false,
  isHidden: false,
};

export function paragraphPlace(
  paragraph: XmlElement,
  { styles, numbers }: { readonly styles: StyleSheet; readonly numbers: ListNumbers },
): ParagraphPlace {
  const properties = childAt(paragraph, "w:pPr");
  const mark = childAt(properties, "w:rPr");
  const chain = styles.paragraphChain(valueAt(properties, "w:pStyle"));
  const list = listPosition(properties, { chain, numbers });
  const listIndent = list === null ? null : (numbers.levelOf(list)?.indent ?? null);
  const styleIndent = firstSaid(chain.map(({ indent }) => indent));
  const dropCap = childAt(properties, "w:framePr")?.attributes["w:dropCap"] ?? "none";
  return {
    chain,
    role: roleOf(numberAt(properties, "w:outlineLvl"), chain),
    list,
    indent: indentOf(properties) ?? listIndent ?? styleIndent ?? 0,
    isJoined: childAt(mark, "w:del") !== null || childAt(mark, "w:moveFrom") !== null || dropCap !== "none",
    isHidden: switchAt(mark, "w:vanish") === true,
  };
}

interface ListSearch {
  readonly chain: readonly Style[];
  readonly numbers: ListNumbers;
}

/** List and level are inherited each by itself; number 0 means that the paragraph is taken out of its style's list. */
function listPosition(properties: XmlElement | null, { chain, numbers }: ListSearch): ListPosition | null {
  const own = numberingLink(properties);
  const list = own?.list ?? firstSaid(chain.map(({ numbering }) => numbering?.list ?? null));
  if (list === null || list === 0) return null;
  const level = own?.level ?? (own?.list != null ? 0 : styleLevel(list, { chain, numbers }));
  return level >= 0 && level < LEVELS ? { list, level } : null;
}

/** The level of a style is the one that names it; only lists that name no styles need the style's own word. */
function styleLevel(list: number, { chain, numbers }: ListSearch): number {
  const named = firstSaid(chain.map(({ id }) => numbers.levelForStyle(list, id)));
  return named ?? firstSaid(chain.map(({ numbering }) => numbering?.level ?? null)) ?? 0;
}
