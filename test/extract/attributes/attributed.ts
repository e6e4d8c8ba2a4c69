/** Texts to read attributes from. */
import type { AttributedText } from "../../../src/extract/attributes/attributed-text.ts";
import type { Language } from "../../../src/model/kinds.ts";

export function attributed(
  text: string,
  lang: Language = "sv",
  more: Partial<AttributedText> = {},
): AttributedText {
  return { text, leadIn: null, heading: [], lang, systems: [], ...more };
}
