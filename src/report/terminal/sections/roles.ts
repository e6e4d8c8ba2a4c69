/** What each role has to read and follow. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { andMore, type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";

const MOST_ROLES = 12;

export function roleSection({ summary }: AuditResult, canvas: Canvas): string[] {
  const { words, style } = canvas;
  const { roles } = summary;
  if (roles.length === 0) return [];
  const shown = roles.slice(0, MOST_ROLES);
  const labels = shown.map(({ role }) => plainText(role));
  const labelWidth = labelColumn(labels);
  return [
    ...heading(canvas, words.report.sections.roles),
    ...prose(canvas, words.report.roles.intro, { indent: 2, paint: style.quiet }),
    "",
    ...shown.flatMap((load, index) =>
      entry(canvas, {
        indent: 2,
        label: labels[index] ?? "",
        labelWidth,
        text: words.report.roles.load(load),
      }),
    ),
    ...andMore(canvas, roles.length - shown.length),
  ];
}
