/** Statements that say the same in two documents, whatever the forms of their words. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Statement } from "../model/statement.ts";
import type { SaidTwice } from "../model/topic.ts";
import { looseStems } from "./loose-stem.ts";

/** Share of the different stems of the two that stand in both. */
const ALIKE = 0.75;
/** Shorter statements are alike by chance, unless all of it is the same. */
const FEWEST_STEMS = 4;
const FEWEST_WHEN_EQUAL = 3;
/** More statements are no subject any more, and comparing them all would take long. */
const MOST_COMPARED = 1_500;

interface Stemmed {
  readonly path: string;
  readonly statement: Statement;
  readonly stems: ReadonlySet<string>;
}

export interface SayingDocument extends Pick<AuditedDocument, "path" | "lang"> {
  readonly statements: readonly Statement[];
}

/** @returns each pair once; of a statement that stands in several documents the first is paired with each */
export function saidTwice(documents: readonly SayingDocument[]): SaidTwice[] {
  const stemmed = documents
    .flatMap(({ path, lang, statements }) =>
      statements.map((statement): Stemmed => {
        const text = [statement.leadIn ?? "", statement.text].join(" ");
        return { path, statement, stems: new Set(looseStems(text, lang ?? "sv")) };
      }),
    )
    .filter(({ stems }) => stems.size >= FEWEST_WHEN_EQUAL)
    .slice(0, MOST_COMPARED);
  const taken = new Set<Stemmed>();
  return stemmed.flatMap((first, at) => {
    if (taken.has(first)) return [];
    return stemmed.slice(at + 1).flatMap((second) => {
      if (second.path === first.path || taken.has(second) || !isSame(first, second)) return [];
      taken.add(second);
      return [{ first: placed(first), second: placed(second) }];
    });
  });
}

function placed({ path, statement }: Stemmed): SaidTwice["first"] {
  return { path, statement };
}

function isSame(a: Stemmed, b: Stemmed): boolean {
  if (a.statement.kind !== b.statement.kind) return false;
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (small.size < large.size * ALIKE) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  const least = small.size < FEWEST_STEMS ? 1 : ALIKE;
  return shared / (small.size + large.size - shared) >= least;
}
