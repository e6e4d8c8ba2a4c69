/** A group of a file in the Rich Text Format as a small tree, for the tables that stand before the text. */
import { Unreadable } from "../unreadable.ts";
import type { RtfToken, RtfTokens } from "./rtf-tokens.ts";

export interface RtfGroup {
  readonly kind: "group";
  readonly children: readonly RtfNode[];
}
export type RtfNode = RtfGroup | Extract<RtfToken, { readonly kind: "word" | "symbol" | "text" }>;

/** Programs nest groups some dozens deep; files made to harm nest millions. */
export const DEEPEST = 1000;

interface OpenGroup {
  readonly kind: "group";
  readonly children: RtfNode[];
}

/** Reads the rest of the group that is open. @throws Unreadable "damaged" when groups are nested too deep */
export function readGroup(tokens: RtfTokens): RtfGroup {
  const root: OpenGroup = { kind: "group", children: [] };
  const open = [root];
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    const group = open.at(-1) ?? root;
    if (token.kind === "open") {
      if (open.length >= DEEPEST) throw new Unreadable("damaged");
      const inner: OpenGroup = { kind: "group", children: [] };
      group.children.push(inner);
      open.push(inner);
    } else if (token.kind === "close") {
      open.pop();
      if (open.length === 0) break;
    } else group.children.push(token);
  }
  return root;
}

export function groupsIn({ children }: RtfGroup): readonly RtfGroup[] {
  return children.filter((child) => child.kind === "group");
}

/** The groups that begin with that word, `\*` before it or not. */
export function groupsNamed(group: RtfGroup, name: string): readonly RtfGroup[] {
  return groupsIn(group).filter((inner) => destinationOf(inner) === name);
}

/** The word that says what a group is. */
function destinationOf({ children }: RtfGroup): string | null {
  const word = children.find(({ kind }) => kind !== "symbol");
  return word?.kind === "word" ? word.name : null;
}

/** The value of a control word right inside the group; null when it is not there or has none. */
export function valueIn({ children }: RtfGroup, name: string): number | null {
  for (const child of children) if (child.kind === "word" && child.name === name) return child.value;
  return null;
}

export function hasWord({ children }: RtfGroup, name: string): boolean {
  return children.some((child) => child.kind === "word" && child.name === name);
}
