/** Makes elements as they would stand in a Word file of the newer format. */
import type { XmlElement, XmlNode } from "../office/xml-tree.ts";

export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** An element that says one value, `<w:ilvl w:val="2"/>`. */
export function valueElement(name: string, value: string | number): XmlElement {
  return wordElement(name, { "w:val": String(value) });
}

/** Properties that are said; nothing when there are none. */
export function properties(name: string, said: ReadonlyArray<XmlElement | null>): XmlElement[] {
  const children = said.filter((element) => element !== null);
  return children.length === 0 ? [] : [wordElement(name, {}, children)];
}

/** `<w:b/>` or `<w:b w:val="0"/>`; nothing when not said. */
export function switchElement(name: string, isOn: boolean | null): XmlElement | null {
  return isOn === null ? null : valueElement(name, isOn ? "1" : "0");
}

/** @param value null when not said */
export function saidValue(name: string, value: string | number | null): XmlElement | null {
  return value === null ? null : valueElement(name, value);
}

/** The mark of a note, as an element. @param isAutomatic false when the author wrote a mark of their own */
export function noteMark(kind: "footnote" | "endnote", id: number, isAutomatic: boolean): XmlElement {
  const own = isAutomatic ? {} : { "w:customMarkFollows": "1" };
  return wordElement(`w:${kind}Reference`, { "w:id": String(id), ...own });
}

/** A box with text in it, as it hangs on a drawing. */
export function boxElement(content: readonly XmlElement[]): XmlElement {
  return wordElement("w:pict", {}, [wordElement("w:txbxContent", {}, content)]);
}
