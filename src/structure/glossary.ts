/** Some organisations explain all their document types on page two of every document; such a page says nothing of this one. */
import type { Block } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import { findTypes } from "./type-words.ts";

/** So many different types side by side are a list of types. */
const TYPES_IN_GLOSSARY = 4;
const BLOCKS_READ = 120;
/** Blocks between the entries: each explains one type, maybe with a line below its name. */
const APART = 2;

type Types = Readonly<Record<string, DocumentType>>;

/** Indexes of the blocks that belong to such a list. */
export function glossaryBlocks(
  blocks: readonly Block[],
  types: Types,
  lang: Language | null,
): ReadonlySet<number> {
  const inside = new Set<number>();
  let run: { index: number; id: string }[] = [];
  const close = (): void => {
    if (new Set(run.map(({ id }) => id)).size >= TYPES_IN_GLOSSARY) {
      for (let index = run[0]?.index ?? 0; index <= (run.at(-1)?.index ?? -1) + APART - 1; index += 1)
        inside.add(index);
    }
    run = [];
  };
  for (const [index, block] of blocks.slice(0, BLOCKS_READ).entries()) {
    const found = findTypes(block.text.slice(0, 1_000), types, lang);
    if (new Set(found.map(({ id }) => id)).size >= TYPES_IN_GLOSSARY) inside.add(index);
    const first = found[0];
    if (first === undefined || first.start !== 0) continue;
    if (index - (run.at(-1)?.index ?? index) > APART) close();
    run.push({ index, id: first.id });
  }
  close();
  return inside;
}
