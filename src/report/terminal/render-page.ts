/** Shows one of the tool's own pages on a terminal: wrapped, with headings that stand out. */
import type { RenderOptions } from "../reporter.ts";
import { type Canvas, canvasFor, entry, prose } from "./canvas.ts";
import { displayWidth } from "./display-width.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { tableLines } from "./page-table.ts";

const EXAMPLE_INDENT = 4;

/** @param markdown a text of the program itself, never one from a document */
export function renderPage(markdown: string, options: RenderOptions): string {
  const canvas = canvasFor(options);
  const blocks = pageBlocks(markdown);
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const isApart = before !== undefined && !(before.kind === "item" && block.kind === "item");
    return [...(isApart ? [""] : []), ...blockLines(block, canvas)];
  });
  return `${lines.join("\n")}\n`;
}

function blockLines(block: PageBlock, canvas: Canvas): string[] {
  const { style } = canvas;
  switch (block.kind) {
    case "heading":
      return prose(canvas, plainWords(block.text), {
        paint: block.level === 1 ? style.title : style.heading,
      });
    case "paragraph":
      return prose(canvas, plainWords(block.text));
    case "quote":
      return prose(canvas, plainWords(block.text), { indent: 2, paint: style.quote });
    case "item": {
      const label = block.marker === "*" ? "-" : block.marker;
      return entry(canvas, {
        indent: 2,
        label,
        labelWidth: displayWidth(label) + 1,
        text: plainWords(block.text),
      });
    }
    case "fence":
      return exampleLines(block, canvas);
    case "table":
      return tableLines(
        block.rows.map((row) => row.map(plainWords)),
        canvas,
      );
  }
}

/** Examples stand as they would in a file; only lines too wide for the terminal are wrapped. */
function exampleLines({ name, lines }: PageBlock & { readonly kind: "fence" }, canvas: Canvas): string[] {
  const { style } = canvas;
  const file = name.replace(/^(?:good|bad|config)\s?/u, "");
  return [
    ...(file === "" ? [] : prose(canvas, file, { indent: 2, paint: style.quiet })),
    ...lines.flatMap((line) =>
      line === "" ? [""] : prose(canvas, line, { indent: EXAMPLE_INDENT, paint: style.quiet }),
    ),
  ];
}

/** The words without the signs of inline code and emphasis. */
function plainWords(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/gu, "$1").replace(/`([^`]*)`/gu, "$1");
}
