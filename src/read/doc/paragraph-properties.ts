/** What a paragraph's changes say of its style, its place in a list and in tables, as elements and as data. */

import type { TablePlace } from "../docx/table-builder.ts";
import { properties, saidValue, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { ByteView } from "./byte-view.ts";
import { CHANGE, PropertyChanges } from "./property-changes.ts";

/** List numbers from here on mean that the paragraph stands in no list ([MS-DOC] 2.6.2, sprmPIlfo). */
const NO_LIST_FROM = 0x07ff;

export interface ParagraphProperties {
  /** Number of the style in the style sheet. */
  readonly style: number;
  readonly changes: PropertyChanges;
}

const NOTHING = new ByteView(new Uint8Array(0));
const PLAIN_PROPERTIES: ParagraphProperties = { style: 0, changes: new PropertyChanges(NOTHING) };

/** @param packed number of the style and list of changes, as the file holds them for a paragraph and for a style */
export function paragraphProperties(packed: ByteView): ParagraphProperties {
  if (packed.length < 2) return PLAIN_PROPERTIES;
  const changes = new PropertyChanges(packed.part(2, packed.length - 2));
  return { style: changes.number(CHANGE.style) ?? packed.short(0), changes };
}

/** The elements of `w:pPr` that follow from the changes. */
export function saidOfParagraph(changes: PropertyChanges): XmlElement[] {
  const indent = changes.signed(CHANGE.indent) ?? changes.signed(CHANGE.indentFromStart);
  const said = [
    numbering(changes),
    saidValue("w:outlineLvl", changes.number(CHANGE.outline)),
    indent === null ? null : wordElement("w:ind", { "w:left": String(indent) }),
  ];
  return said.filter((element) => element !== null);
}

function numbering(changes: PropertyChanges): XmlElement | null {
  const list = changes.number(CHANGE.list);
  const level = changes.number(CHANGE.listLevel);
  if (list === null && level === null) return null;
  const [found = null] = properties("w:numPr", [
    saidValue("w:ilvl", level),
    list === null ? null : valueElement("w:numId", list >= NO_LIST_FROM ? 0 : list),
  ]);
  return found;
}

export function tablePlace({ changes }: ParagraphProperties): TablePlace {
  const isInTable = changes.isOn(CHANGE.inTable) === true;
  const depth = changes.number(CHANGE.tableDepth) ?? (isInTable ? 1 : 0);
  return {
    depth: isInTable || depth > 0 ? Math.max(1, depth) : 0,
    endsInnerCell: changes.isOn(CHANGE.innerCellEnd) === true,
    endsRow: changes.isOn(CHANGE.rowEnd) === true || changes.isOn(CHANGE.innerRowEnd) === true,
  };
}
