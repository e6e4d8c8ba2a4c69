/** The decision papers, read back with the product's own readers. */
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import type { Block } from "../../src/model/document.ts";
import { docxReader } from "../../src/read/docx/docx-reader.ts";
import { xlsxReader } from "../../src/read/spreadsheet/xlsx-reader.ts";
import { bodyCases } from "../../src/report/papers/body-case.ts";
import { type Paper, papersOf } from "../../src/report/papers/papers.ts";
import { emptyResult, HOSTILE, sampleResult } from "./sample-result.ts";

function paper(papers: readonly Paper[], name: RegExp): Paper {
  const found = papers.find((each) => name.test(each.name));
  if (found === undefined)
    throw new Error(`no paper ${name} among ${papers.map((each) => each.name).join(", ")}`);
  return found;
}

async function blocksOf(found: Paper): Promise<readonly Block[]> {
  const reader = found.name.endsWith(".docx") ? docxReader : xlsxReader;
  const bytes = found.content as Uint8Array;
  return (await reader.read({ bytes, path: found.name, limits: DEFAULT_LIMITS })).blocks;
}

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join("\n");

describe("the decision papers", () => {
  it("are a memo with annexes for each body that can decide, and lists of the rest", async () => {
    const result = sampleResult();
    const bodies = bodyCases(result);
    const names = (await papersOf(result, "sv")).map(({ name }) => name);
    const memos = names.filter((name) => name.endsWith(".docx"));
    expect(memos).toHaveLength(bodies.filter(({ body }) => body !== null).length);
    expect(memos.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.(?:docx|xlsx|csv)$/u);
    expect(names).toEqual(expect.arrayContaining(["ansvariga-per-enhet.xlsx", "ej-granskade.csv"]));
  });

  it("hold every proposal once, with its ground, in the memo of the body that can decide it", async () => {
    const result = sampleResult();
    const papers = await papersOf(result, "sv");
    for (const { body, proposals, annexes } of bodyCases(result)) {
      if (body === null) continue;
      const memo = papers.find(
        ({ name, content }) => name.endsWith(".docx") && textIncludes(content as Uint8Array, name, body),
      );
      expect(memo, body).toBeDefined();
      expect(annexes.reduce((sum, annex) => sum + annex.proposals.length, 0)).toBe(proposals.length);
    }
    const [first] = bodyCases(result).filter(({ body }) => body !== null);
    const memo = await blocksOf(paper(papers, /^tjansteskrivelse-.*docx$/u));
    const rows = memo.filter(({ kind }) => kind === "row").map(({ text }) => text);
    for (const { document } of first?.proposals ?? [])
      expect(rows.filter((row) => row.includes(document.path.slice(0, 20))).length).toBeGreaterThan(0);
  });

  it("never decide anything for documents that do not say who decided them", async () => {
    const names = (await papersOf(sampleResult(), "sv")).map(({ name }) => name);
    expect(names.filter((name) => name.includes("utan-beslutsorgan"))).toEqual([
      "bilagor-utan-beslutsorgan.xlsx",
      "bilagor-utan-beslutsorgan.csv",
    ]);
  });

  it("number the annexes of each memo from one, and speak of no others", async () => {
    for (const lang of ["sv", "en"] as const) {
      const papers = await papersOf(sampleResult(), lang);
      for (const memo of papers.filter(({ name }) => name.endsWith(".docx"))) {
        const text = textOf(await blocksOf(memo));
        const named = [...text.matchAll(/(?:bilaga|annex) (\d+)(?!\d)/giu)].map(([, number]) =>
          Number(number),
        );
        const titles = [...text.matchAll(/^(?:Bilaga|Annex) (\d+)\./gmu)].map(([, number]) => Number(number));
        expect(Math.max(0, ...named)).toBe(Math.max(0, ...titles));
        expect(new Set(titles)).toEqual(
          new Set(Array.from({ length: Math.max(...titles) }, (_, at) => at + 1)),
        );
      }
    }
  });

  it("leave what a person has to fill in open, in square brackets", async () => {
    const text = textOf(await blocksOf(paper(await papersOf(sampleResult(), "sv"), /^tjansteskrivelse/u)));
    expect(text).toContain("[fylls i av registrator]");
    expect(text).toContain("Bedömning");
  });

  it("are the same in every run", async () => {
    const [one, two] = [await papersOf(sampleResult(), "sv"), await papersOf(sampleResult(), "sv")];
    expect(one.length).toBe(two.length);
    for (const [index, { content }] of one.entries())
      expect(Buffer.from(content).equals(Buffer.from(two[index]?.content ?? "")), one[index]?.name).toBe(
        true,
      );
  });

  it("hold no formula and no control sequence, whatever the documents say", async () => {
    const result = sampleResult();
    const documents = result.documents.map((document) => ({
      ...document,
      title: `=HYPERLINK("http://evil.example")${HOSTILE.terminal}${HOSTILE.bidi}`,
      unit: `+1/2*[x]:${document.unit}`,
    }));
    const papers = await papersOf({ ...result, documents }, "sv");
    for (const found of papers) {
      if (typeof found.content === "string") {
        expect(found.content).not.toMatch(/(?:^|[;\n"])[=+@]/u);
        expect(found.content.replaceAll("\r\n", "").replace("\uFEFF", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      } else expect(textOf(await blocksOf(found))).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
    }
    const owners = await xlsxReader.readSheets({
      bytes: paper(papers, /^ansvariga.*xlsx$/u).content as Uint8Array,
      path: "a.xlsx",
      limits: DEFAULT_LIMITS,
    });
    for (const { rows } of owners)
      for (const { cells } of rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+@]/u);
  });

  it("of an audit without proposals are the lists alone", async () => {
    const names = (await papersOf(emptyResult(), "en")).map(({ name }) => name);
    expect(names).toEqual(["not-audited.xlsx", "not-audited.csv"]);
  });
});

/** The body stands in the name of the memo, spelled for file systems. */
function textIncludes(content: Uint8Array, name: string, body: string): boolean {
  const spelled = body
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
  return content.length > 0 && name.includes(spelled.slice(0, 10));
}
