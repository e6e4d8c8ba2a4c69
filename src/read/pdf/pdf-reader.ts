/** The PDF reader: PDFium leads, pdf-parse takes over when it fails or gives damaged text. */
import type { Block, DocumentModel, ReadingProblem } from "../../model/document.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { Unreadable } from "../unreadable.ts";
import { buildBlocks } from "./block-builder.ts";
import { isDamaged } from "./damage.ts";
import { withNumberedTitles } from "./numbered-titles.ts";
import { sortLines } from "./page-parts.ts";
import { readWithPdfium } from "./pdfium-document.ts";
import type { PrintedDocument } from "./printed-page.ts";
import { recognisePages } from "./recognise-pages.ts";
import { readWithPdfParse } from "./second-engine.ts";

/** @throws Unreadable when the engine cannot read the file */
export type PdfEngine = (bytes: Uint8Array, pageLimit: number) => Promise<PrintedDocument>;

export interface PdfEngines {
  readonly first: PdfEngine;
  readonly second: PdfEngine;
}

const FIRST_ENGINE = "pdfium";
const SECOND_ENGINE = "pdf-parse";

export const pdfReader: Reader = createPdfReader({ first: readWithPdfium, second: readWithPdfParse });

/** A reader over other engines, as tests need it. */
export function createPdfReader(engines: PdfEngines): Reader {
  return {
    format: "pdf",
    engines: [FIRST_ENGINE, SECOND_ENGINE],
    read: async (input) => toModel(input, await withRecognition(input, await chooseReading(engines, input))),
  };
}

interface Reading {
  readonly document: PrintedDocument;
  readonly damaged: boolean;
}

interface FullReading extends Reading {
  /** About text recognition. */
  readonly problems: readonly ReadingProblem[];
}

async function chooseReading({ first, second }: PdfEngines, input: ReaderInput): Promise<Reading> {
  const { bytes, limits } = input;
  const led = await attempt(() => first(bytes, limits.pages));
  if (led instanceof Unreadable && led.code === "encrypted") throw led;
  const reading = led instanceof Unreadable ? null : judged(led);
  if (reading !== null && !reading.damaged) return reading;
  const rescued = await attempt(() => second(bytes, limits.pages));
  const other = rescued instanceof Unreadable ? null : judged(rescued);
  if (reading === null && rescued instanceof Unreadable) throw rescued;
  const best = other !== null && (reading === null || !other.damaged) ? other : reading;
  if (best === null) throw new Unreadable("damaged");
  return best;
}

/** What the engine says is data; anything else that it throws is a fault of the engine with this file, so "damaged". */
async function attempt(read: () => Promise<PrintedDocument>): Promise<PrintedDocument | Unreadable> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}

/** Letters that are looked at to judge a text: enough to be sure, and few enough to cost nothing in long documents. */
const SAMPLE_LENGTH = 20_000;

function judged(document: PrintedDocument): Reading {
  const lines = document.pages.flatMap((page) => page.lines);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const step = Math.max(1, Math.floor(length / SAMPLE_LENGTH));
  const sample = lines.filter((_, index) => index % step === 0);
  return { document, damaged: isDamaged(sample.map((line) => line.text).join("\n")) };
}

/** Reads from their pictures the pages that hold no text, or all when the text is damaged. */
async function withRecognition(
  { bytes, limits, recognition }: ReaderInput,
  reading: Reading,
): Promise<FullReading> {
  const { document, damaged } = reading;
  const pages = document.pages
    .filter((page) => damaged || page.lines.length === 0)
    .map(({ number }) => number);
  if (!recognition || pages.length === 0) return { ...reading, problems: [] };
  const recognised = await recognisePages({ bytes, document, pages, recognition, limits });
  const { engine } = recognition;
  const problems: ReadingProblem[] = [];
  if (recognised.pages > 0) {
    const { confidence } = recognised;
    problems.push({ code: "recognised", data: { pages: recognised.pages, confidence, engine } });
  }
  if (pages.length > limits.recognisedPages)
    problems.push({ code: "limit-recognised-pages", data: { limit: limits.recognisedPages } });
  return { ...(recognised.pages > 0 ? judged(recognised.document) : reading), problems };
}

function toModel({ limits }: ReaderInput, reading: FullReading): DocumentModel {
  const { document, damaged } = reading;
  const withoutText = document.pages.filter((page) => page.lines.length === 0).length;
  if (withoutText === document.pages.length) throw new Unreadable("no-text", { pages: document.pageCount });
  const all = withNumberedTitles(buildBlocks(sortLines(document))).filter(({ text }) =>
    /[\p{L}\p{N}]/u.test(text),
  );
  const blocks: readonly Block[] = all.slice(0, limits.blocks);
  const problems: ReadingProblem[] = [...reading.problems];
  if (document.engine.startsWith(SECOND_ENGINE))
    problems.push({ code: "second-engine", data: { engine: SECOND_ENGINE } });
  if (damaged) problems.push({ code: "text-damaged" });
  if (withoutText > 0) problems.push({ code: "some-pages-without-text", data: { pages: withoutText } });
  if (document.pageCount > limits.pages)
    problems.push({ code: "limit-pages", data: { limit: limits.pages } });
  if (all.length > blocks.length) problems.push({ code: "limit-blocks", data: { limit: limits.blocks } });
  return {
    format: "pdf",
    engine: document.engine,
    blocks,
    pages: { count: document.pageCount, source: "file" },
    properties: document.properties.map((property) => ({ ...property, source: "file-properties" })),
    links: document.links,
    review: { trackedChanges: 0, comments: 0 },
    problems,
  };
}
