/** Everything that is counted in one document: size, readability, statements, detail and room. */
import { countWords } from "../language/words.ts";
import type { Counts, Measures } from "../model/audited-document.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { countDetailKinds, countMarkers, countStatements } from "./count-statements.ts";
import { readability } from "./readability.ts";

export interface MeasureInput {
  readonly model: DocumentModel;
  readonly statements: readonly Statement[];
  readonly lang: Language;
  readonly wordsPerMinute: number;
}

/** Page furniture (headers, footers, contents, navigation) is left out of every count. */
export function measureDocument(input: MeasureInput): { measures: Measures; counts: Counts } {
  const { model, statements, lang, wordsPerMinute } = input;
  const blocks = model.blocks.filter((block) => block.furniture === null);
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const counts = countStatements(statements);
  const markers = countMarkers(statements);
  const measures: Measures = {
    pages: model.pages.count,
    pagesSource: model.pages.source,
    words,
    ...readability(blocks, lang),
    readingMinutes: rounded(words / wordsPerMinute, 1),
    bindingPerThousandWords: words === 0 ? 0 : rounded((1000 * counts.binding) / words, 1),
    freedomRatio: freedomRatio(counts),
    detailKinds: countDetailKinds(markers),
    markers,
  };
  return { measures, counts };
}

/** Goals and permissions leave room, obligations and prohibitions take it; recommendations do neither. */
function freedomRatio({ goal, permission, binding }: Counts): number | null {
  const all = goal + permission + binding;
  return all === 0 ? null : rounded((goal + permission) / all, 3);
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
