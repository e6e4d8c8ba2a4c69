/** The pieces a document is cut into before anyone asks what they lay down. */

import type { HeadingRole } from "../language/headings.ts";
import type { StatementForm, StatementKind } from "../model/kinds.ts";

/** Force that a lead-in, a heading, a marker or a column passes to what stands under it. */
export interface PassedForce {
  readonly kind: StatementKind;
  readonly form: StatementForm;
  readonly basis: string;
}

/** What only describes: "all" of a list of examples, parts or definitions, "present" the presents of one, but not its commands. */
export type Describing = "all" | "present" | null;

export interface UnitContext {
  /** Texts of the headings above, outermost first. */
  readonly heading: readonly string[];
  readonly role: HeadingRole | null;
  /** The lead-in of the list, for actor and report; null outside lists and for lists without one. */
  readonly leadIn: string | null;
  readonly passed: PassedForce | null;
  /** The force was put before the point itself ("SKA:"): nothing in the point but a denial changes it. */
  readonly marked: boolean;
  /** The first sentence of the item needs no words of force: a tick box, a criterion. */
  readonly unmarked: PassedForce | null;
  readonly describes: Describing;
  /** An unmarked present tense or s-passive lays down what is done. */
  readonly prescribes: boolean;
  /** A numbered clause of a statute. */
  readonly clause: boolean;
}

/** A block, or the part of it that is read as one text. */
export interface Unit {
  readonly block: number;
  readonly text: string;
  /** Where the text begins in the block. */
  readonly offset: number;
  readonly item: boolean;
  readonly number: string | null;
  /** A table row is one statement whatever its cells hold. */
  readonly whole: boolean;
  readonly context: UnitContext;
}
