/** The words that tell the subject of a document, for comparing it with others. */
import { looseStems } from "../facts/loose-stem.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import { termsOf, writtenTerms } from "../text/terms.ts";

/** From this length on a stem is likely to be a compound … */
const LONG = 9;
/** … whose beginning meets others: "distansarbete" and "distanspolicy". */
const BEGINNING = 6;

/** Of the running text, page furniture left out; of long words their beginning too. */
export function subjectTerms(model: DocumentModel, lang: Language): string {
  return writtenTerms(termsOf(stemsOf(model, lang)));
}

function* stemsOf({ blocks }: DocumentModel, lang: Language): Generator<string> {
  for (const { furniture, text } of blocks) {
    if (furniture !== null) continue;
    for (const stem of looseStems(text, lang)) {
      yield stem;
      if (stem.length >= LONG) yield `${stem.slice(0, BEGINNING)}…`;
    }
  }
}
