/** What a rule's page shows: its examples as files, the settings they are audited with, and the messages it promises. */
import { type PageBlock, pageBlocks } from "../../src/report/terminal/page-blocks.ts";

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

export interface PageExamples {
  readonly heading: string;
  readonly bad: readonly ExampleFile[];
  readonly good: readonly ExampleFile[];
  /** A configuration file as JSON. */
  readonly config: string;
  /** Quoted after the bad example, in the order of the documents. */
  readonly messages: readonly string[];
  /** Names of options with the defaults in brackets: "`steps` (5)". */
  readonly options: Readonly<Record<string, number>>;
}

const OPTION = /^`(?<name>\p{L}+)` \((?<value>[\d.,]+)\)/u;

export function readPage(page: string): PageExamples {
  const blocks = pageBlocks(page);
  const options = blocks.flatMap((block) => {
    const { name, value } = (block.kind === "item" ? OPTION.exec(block.text)?.groups : undefined) ?? {};
    return name === undefined || value === undefined
      ? []
      : [[name, Number(value.replace(",", "."))] as const];
  });
  return {
    heading: blocks[0]?.kind === "heading" ? blocks[0].text : "",
    bad: files(blocks, "bad"),
    good: files(blocks, "good"),
    config: fences(blocks, "config")[0]?.text ?? "{}",
    messages: blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : [])),
    options: Object.fromEntries(options),
  };
}

function files(blocks: readonly PageBlock[], kind: "bad" | "good"): ExampleFile[] {
  return fences(blocks, kind).map(({ name, text }) => ({ path: name, text }));
}

function fences(blocks: readonly PageBlock[], kind: string): { name: string; text: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "fence" || block.name.split(" ")[0] !== kind) return [];
    const text = block.lines.length === 0 ? "" : `${block.lines.join("\n")}\n`;
    return [{ name: block.name.slice(kind.length + 1), text }];
  });
}
