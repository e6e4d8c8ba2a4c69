/** The decision papers of an audit: a draft memo with annexes for each deciding body, and lists to work from. */
import { type Catalogue, catalogue } from "../../messages/catalogue.ts";
import type { Language } from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import { type Cell, csvText } from "../csv-text.ts";
import { type BodyCase, bodyCases } from "./body-case.ts";
import { memoOf } from "./memo.ts";
import { annexTables, leftOutTable, ownerTables, type PaperTable } from "./paper-table.ts";
import { workbookOf } from "./workbook.ts";

export interface Paper {
  /** Of the file, without any folder. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** @returns the files, the same in every run over the same audit */
export async function papersOf(result: AuditResult, lang: Language): Promise<Paper[]> {
  const words = catalogue(lang);
  const { files } = words.papers;
  const leftOut = `${files.leftOut}.xlsx`;
  const cases = bodyCases(result);
  const names = fileNames(cases.map(({ body }) => body ?? files.noBody));
  const papers: Paper[] = [];
  for (const [index, bodyCase] of cases.entries()) {
    const name = names[index] ?? "";
    if (bodyCase.body !== null) {
      const memo = await memoOf({ result, bodyCase, words, leftOut });
      papers.push({ name: `${files.memo}-${name}.docx`, content: memo });
    }
    papers.push(
      ...(await tablePapers(`${files.annexes}-${name}`, annexTables(bodyCase, words), { result, words })),
    );
  }
  papers.push(...(await tablePapers(files.owners, ownerTables(result, words), { result, words })));
  papers.push(...(await tablePapers(files.leftOut, [leftOutTable(result, words)], { result, words })));
  return papers;
}

/** The same as a workbook and, in one table, as separated values. */
async function tablePapers(
  name: string,
  tables: readonly PaperTable[],
  { result, words }: { readonly result: AuditResult; readonly words: Catalogue },
): Promise<Paper[]> {
  const [first] = tables;
  if (first === undefined) return [];
  const isOne = tables.length === 1;
  const head = isOne ? first.head : ["", ...first.head];
  const rows = tables.flatMap(({ title, rows: own }) =>
    own.map((row): readonly Cell[] => (isOne ? row : [title, ...row])),
  );
  return [
    { name: `${name}.xlsx`, content: await workbookOf(tables, result.run.asOf) },
    { name: `${name}.csv`, content: csvText([head, ...rows], words.lang) },
  ];
}

const LONGEST_NAME = 60;

/** "Barn- och utbildningsnämnden" → "barn-och-utbildningsnamnden": fit for every file system, each once. */
function fileNames(bodies: readonly BodyCase["body"][]): string[] {
  const used = new Set<string>();
  return bodies.map((body) => {
    const plain = (body ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const stem =
      plain
        .replace(/[^a-z0-9]+/gu, "-")
        .slice(0, LONGEST_NAME)
        .replace(/^-|-$/gu, "") || "x";
    let name = stem;
    for (let number = 2; used.has(name); number += 1) name = `${stem}-${number}`;
    used.add(name);
    return name;
  });
}
