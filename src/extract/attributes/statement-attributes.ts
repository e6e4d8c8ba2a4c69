/** What a statement says beside its force: who must act, whether it restates a law, and the signs it shows. */
import type { Actor, LawReference, Statement } from "../../model/statement.ts";
import { actorOf } from "./actor.ts";
import type { AttributedText } from "./attributed-text.ts";
import { markersOf } from "./markers.ts";
import { restatedLaw } from "./restated-law.ts";

export type { AttributedText } from "./attributed-text.ts";

export interface StatementAttributes {
  readonly actor: Actor | null;
  readonly law: LawReference | null;
  readonly markers: Statement["markers"];
}

/** Reads the words alone; takes time linear in their number. */
export function attributesOf(input: AttributedText): StatementAttributes {
  return { actor: actorOf(input), law: restatedLaw(input), markers: markersOf(input) };
}
