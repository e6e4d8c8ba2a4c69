/** Tables of the tool's own pages: columns when they fit, else one small list per row. */
import { type Canvas, entry, labelColumn, prose } from "./canvas.ts";
import { displayWidth } from "./display-width.ts";
import { padEnd, wrap } from "./wrap.ts";

const GAP = 2;
/** A column narrower than this cannot hold running text. */
const NARROWEST_COLUMN = 12;

/** @param rows the first is the head */
export function tableLines(rows: ReadonlyArray<readonly string[]>, canvas: Canvas): string[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const widths = columnWidths(rows, canvas.width);
  if (widths === null)
    return body.flatMap((row, index) => rowAsList(head, row, { canvas, isFirst: index === 0 }));
  const line = (row: readonly string[]): string[] => rowInColumns(row, widths);
  return [...line(head).map((text) => canvas.style.strong(text)), ...body.flatMap(line)];
}

/** @returns null when the columns do not fit beside each other */
function columnWidths(rows: ReadonlyArray<readonly string[]>, room: number): readonly number[] | null {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const free = room - GAP * (count - 1);
  const sum = wanted.reduce((total, width) => total + width, 0);
  if (sum <= free) return wanted;
  const widest = Math.max(...wanted);
  const rest = free - (sum - widest);
  // One long column may wrap beside short ones; several could not be followed by the eye.
  if (rest >= NARROWEST_COLUMN && wanted.filter((width) => width > rest).length === 1) {
    return wanted.map((width) => Math.min(width, rest));
  }
  return null;
}

function rowInColumns(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((lines, column) => padEnd(lines[index] ?? "", (widths[column] ?? 0) + GAP))
      .join("")
      .trimEnd(),
  );
}

interface ListPlace {
  readonly canvas: Canvas;
  readonly isFirst: boolean;
}

function rowAsList(
  head: readonly string[],
  row: readonly string[],
  { canvas, isFirst }: ListPlace,
): string[] {
  const labels = head.slice(1);
  const labelWidth = labelColumn(labels);
  return [
    ...(isFirst ? [] : [""]),
    ...prose(canvas, row[0] ?? "", { paint: canvas.style.strong }),
    ...labels.flatMap((label, index) =>
      entry(canvas, {
        indent: 2,
        label,
        labelWidth,
        text: row[index + 1] ?? "",
        paintLabel: canvas.style.quiet,
      }),
    ),
  ];
}
