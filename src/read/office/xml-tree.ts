/** The elements of an Office part as plain data, and the few questions that are asked of them. */

export interface XmlElement {
  /** With the customary prefix of its namespace, "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export function elementsOf(parent: XmlElement | null): readonly XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== "string");
}

export function childrenNamed(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

/** The first child of that name; further names go on into it. */
export function childAt(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let element = parent;
  for (const name of path) {
    element = elementsOf(element).find((child) => child.name === name) ?? null;
  }
  return element;
}

/** The `w:val` of the child at the path; null when there is none. */
export function valueAt(parent: XmlElement | null, ...path: readonly string[]): string | null {
  return childAt(parent, ...path)?.attributes["w:val"] ?? null;
}

export function numberAt(parent: XmlElement | null, ...path: readonly string[]): number | null {
  return wholeNumber(valueAt(parent, ...path) ?? undefined);
}

/** A whole number as Office writes it; null for anything else, and for numbers that nothing in a document can have. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s?-?\d{1,9}(?:\.\d{0,9})?\s?$/u.test(text)
    ? Math.trunc(Number(text))
    : null;
}

/** Whether a switch such as `w:b` is on; null when it is not there, so that the style decides. */
export function switchAt(parent: XmlElement | null, ...path: readonly string[]): boolean | null {
  const element = childAt(parent, ...path);
  return element === null ? null : isOn(element.attributes["w:val"] ?? element.attributes["w14:val"]);
}

/** A switch that is there without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
}

/** All text inside the element. */
export function textOf(element: XmlElement | null): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Elements of that name anywhere inside, in order; what stands inside a found one is not searched. */
export function findAll(element: XmlElement | null, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}
