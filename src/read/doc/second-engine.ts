/** Reads a binary Word file with word-extractor, for files that our own reading cannot take: text without numbers, headings or tables. */
import type { Limits } from "../../model/settings.ts";
import { foldedLine } from "../anchored-text.ts";
import type { DocxReading } from "../docx/docx-reading.ts";
import { openCompoundFile } from "../office/compound-file.ts";
import { estimatedPages } from "../page-estimate.ts";
import { TypedDepth, typedBlock } from "../typed-block.ts";
import { Unreadable } from "../unreadable.ts";

export const SECOND_ENGINE = "word-extractor";

/** @throws Unreadable "damaged" */
export async function readWithWordExtractor(bytes: Uint8Array, limits: Limits): Promise<DocxReading> {
  // Loaded here since it is seldom needed.
  const { default: WordExtractor } = await import("word-extractor");
  const sound = await openCompoundFile(bytes).written();
  const text = await bodyText(() => new WordExtractor().extract(Buffer.from(sound)));
  const depth = new TypedDepth();
  const blocks = text
    .split(/[\n\t]+/u)
    .map(foldedLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, limits.blocks + 1)
    .map((line) =>
      typedBlock({ text: line, anchors: [{ offset: 0, page: null, line: null }] }, depth, false),
    );
  return {
    engine: SECOND_ENGINE,
    blocks,
    pages: estimatedPages(blocks),
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [{ code: "second-engine", data: { engine: SECOND_ENGINE } }],
  };
}

async function bodyText(extract: () => Promise<{ getBody(): string }>): Promise<string> {
  try {
    return (await extract()).getBody();
  } catch {
    throw new Unreadable("damaged");
  }
}
