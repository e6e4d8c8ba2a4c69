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
