/** Decides which elements nobody sees, and what kind of element the others are. */
import { parseTable } from "../../text/table.ts";
import boilerplateTable from "./boilerplate.tsv";
import elementTable from "./elements.tsv";
import type { ElementRole } from "./html-tree.ts";

export type Attributes = Readonly<Record<string, string>>;

const ROLES: ReadonlyMap<string, string> = new Map(
  parseTable(elementTable, ["element", "role"]).map(({ element, role }) => [element, role]),
);

const HIDDEN_CLASSES = classesOfKind("hidden");
const TITLE_CLASSES = classesOfKind("title");

function classesOfKind(kind: string): ReadonlySet<string> {
  const rows = parseTable(boilerplateTable, ["sign", "value", "kind"]);
  return new Set(rows.filter((row) => row.sign === "class" && row.kind === kind).map(({ value }) => value));
}

/** Word and others write a title as a paragraph of its own class. */
export function isTitle(name: string, attributes: Attributes): boolean {
  return name === "p" && classesOf(attributes).some((value) => TITLE_CLASSES.has(value));
}

const HIDING_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/iu;

/**
 * @param panels see `openedPanels`
 * @returns null for an element that is not shown, so that neither it nor anything in it is read
 */
export function shownAs(
  name: string,
  attributes: Attributes,
  panels: ReadonlySet<string>,
): ElementRole | null {
  const role = ROLES.get(name);
  if (role === "ignored") return null;
  if (isHidden(attributes) && !panels.has(attributes["id"] ?? "")) return null;
  // Hidden from screen readers only: icons and separators. Whole parts are read, since everybody else sees them.
  if ((role === undefined || role === "inline") && attributes["aria-hidden"] === "true") return null;
  const opensPanel = name === "button" && attributes["aria-controls"] !== undefined;
  if (attributes["role"] === "heading" || opensPanel || isTitle(name, attributes)) return "heading";
  if (attributes["role"] === "list" && role !== "list") return "list";
  if (attributes["role"] === "listitem") return "item";
  switch (role) {
    case "block":
    case "heading":
    case "list":
    case "item":
    case "strong":
      return role;
    default:
      return "inline";
  }
}

function isHidden(attributes: Attributes): boolean {
  if (attributes["hidden"] !== undefined) return true;
  if (HIDING_STYLE.test((attributes["style"] ?? "").slice(0, LONGEST_ATTRIBUTE))) return true;
  return classesOf(attributes).some((name) => HIDDEN_CLASSES.has(name));
}

const LONGEST_ATTRIBUTE = 2000;

const PANEL = /\s(?:aria-controls|data-(?:bs-)?target)\s{0,9}=\s{0,9}["']?#?([^\s"'<>]{1,100})/giu;

/** Ids of parts that a button opens: folded up when the page was saved, but there for everybody to read. */
export function openedPanels(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(PANEL), ([, id = ""]) => id));
}

/** Elements of HTML, in lower case. */
export function isKnownElement(name: string): boolean {
  return ROLES.has(name);
}

/** Text that is marked as put in or struck out. */
export function isRevisionMark(name: string): boolean {
  return name === "ins" || name === "del" || name === "s" || name === "strike";
}

export function classesOf(attributes: Attributes): readonly string[] {
  return (attributes["class"] ?? "").slice(0, LONGEST_ATTRIBUTE).split(/\s+/u);
}
