/** What part a paragraph plays, by its style and its outline level. */
import { parseTable } from "../../text/table.ts";
import roles from "./paragraph-roles.tsv";
import type { Style } from "./style-sheet.ts";

export type ParagraphRole =
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "title" | "contents" | "quote" | "text" };

const ROLES: ReadonlyMap<string, string> = new Map(
  parseTable(roles, ["name", "role"]).map(({ name, role }) => [name, role]),
);
/** Outline level of body text. */
const BODY = 9;
const TEXT = { kind: "text" } as const;

/**
 * @param outline that the paragraph itself has
 * @param chain its styles, nearest first
 */
export function roleOf(outline: number | null, chain: readonly Style[]): ParagraphRole {
  if (outline !== null && outline < BODY) return heading(outline + 1);
  for (const style of chain) {
    const named = namedRole(style.name);
    // A paragraph taken out of the outline is no heading, whatever it looks like.
    if (named !== null && !(outline === BODY && named.kind === "heading")) return named;
    if (style.outline !== null)
      return style.outline < BODY && outline === null ? heading(style.outline + 1) : TEXT;
  }
  return TEXT;
}

function namedRole(name: string): ParagraphRole | null {
  const digit = /\s(\d)$/u.exec(name)?.[1];
  const role = ROLES.get(digit === undefined ? name : `${name.slice(0, -1)}N`);
  if (role === "heading") return heading(Number(digit));
  return role === "title" || role === "contents" || role === "quote" ? { kind: role } : null;
}

function heading(level: number): ParagraphRole {
  return { kind: "heading", level: Math.min(Math.max(level, 1), BODY) };
}
