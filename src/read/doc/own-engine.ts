/** Reads a binary Word file: as the trees of a newer one, or, before Word 97, as paragraphs of plain text. */
import iconv from "iconv-lite";
import type { Limits } from "../../model/settings.ts";
import { foldedLine } from "../anchored-text.ts";
import type { DocxReading } from "../docx/docx-reading.ts";
import { readWordFile } from "../docx/own-engine.ts";
import { estimatedPages } from "../page-estimate.ts";
import { TypedDepth, typedBlock } from "../typed-block.ts";
import { Unreadable } from "../unreadable.ts";
import { DocFile } from "./doc-file.ts";
import { isBeforeWord97, openStreams, type WordStreams } from "./word-streams.ts";

/** @throws Unreadable "damaged" or "encrypted" */
export async function readWithOwnEngine(bytes: Uint8Array, limits: Limits): Promise<DocxReading> {
  const streams = openStreams(bytes);
  if (isBeforeWord97(streams)) return oldReading(streams);
  return { engine: "doc", ...(await readWordFile(new DocFile(streams), limits)) };
}

const TEXT_AT = 0x18;
const TEXT_END_AT = 0x1c;
const BODY_LENGTH_AT = 0x34;
/** A text saved fast lies in pieces, which only the reserve engine puts together for such old files. */
const IN_PIECES = 1 << 2;
const FLAGS_AT = 0x0a;

/** Word 6 and 95 keep the text in one run, one byte for each character. */
function oldReading({ main }: WordStreams): DocxReading {
  if ((main.short(FLAGS_AT) & IN_PIECES) !== 0) throw new Unreadable("damaged");
  const start = main.long(TEXT_AT);
  const length = Math.min(main.long(BODY_LENGTH_AT), main.long(TEXT_END_AT) - start);
  const { bytes } = main.part(start, Math.max(0, length));
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "windows-1252");
  const depth = new TypedDepth();
  const blocks = linesOf(text)
    .map(foldedLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) =>
      typedBlock({ text: line, anchors: [{ offset: 0, page: null, line: null }] }, depth, false),
    );
  return {
    engine: "doc",
    blocks,
    pages: estimatedPages(blocks),
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
  };
}

const FIELD = { begin: 0x13, middle: 0x14, end: 0x15 } as const;
/** Marks of paragraphs, cells, lines and pages. */
const LINE_ENDS = new Set([0x07, 0x0b, 0x0c, 0x0d]);

/** The lines of a text without the instructions of its fields; their results are text. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  let isInstruction = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === FIELD.begin) isInstruction = true;
    else if (code === FIELD.middle || code === FIELD.end) isInstruction = false;
    else if (LINE_ENDS.has(code)) {
      lines.push(line);
      line = "";
      isInstruction = false;
    } else if (!isInstruction) line += text[at] ?? "";
  }
  return [...lines, line];
}
