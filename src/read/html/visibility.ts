/** Decides which elements nobody sees, and what kind of element the others are. */
import { parseTable } from "../../text/table.ts";
import boilerplateTable from "./boilerplate.tsv";
import elementTable from "./elements.tsv";
import type { ElementRole } from "./html-tree.ts";

export type Attributes = Readonly<Record<string, string>>;

const ROLES: ReadonlyMap<string, string> = new Map(
  parseTable(elementTable, ["element", "role"]).map(({ element, role }) => [element, role]),
);

const HIDDEN_CLASSES: ReadonlySet<string> = new Set(
  parseTable(boilerplateTable, ["sign", "value", "kind"])
    .filter(({ sign, kind }) => sign === "class" && kind === "hidden")
    .map(({ value }) => value),
);

const HIDING_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/iu;

/** @returns null for an element that is not shown, so that neither it nor anything in it is read */
export function shownAs(name: string, attributes: Attributes): ElementRole | null {
  const role = ROLES.get(name);
  if (role === "ignored" || isHidden(attributes)) return null;
  if (attributes["role"] === "heading") return "heading";
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
  if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return true;
  if (HIDING_STYLE.test((attributes["style"] ?? "").slice(0, LONGEST_ATTRIBUTE))) return true;
  return classesOf(attributes).some((name) => HIDDEN_CLASSES.has(name));
}

const LONGEST_ATTRIBUTE = 2000;

export function classesOf(attributes: Attributes): readonly string[] {
  return (attributes["class"] ?? "").slice(0, LONGEST_ATTRIBUTE).split(/\s+/u);
}
