/** Findings as a linter prints them: grouped by document, each with place, severity, message and rule. */
import type { Finding } from "../../model/finding.ts";
import { SEVERITIES } from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { byText } from "../selection/documents.ts";
import { countedFindings, findingsByDocument } from "../selection/findings.ts";
import { findingText, placeText } from "../wording/judgements.ts";
import { type Canvas, canvasFor, entry, labelColumn, prose } from "./canvas.ts";
import { findingLabel } from "./pieces.ts";
import { padEnd } from "./wrap.ts";

/** @returns "" when there are none, else the findings and a line that counts them */
export function renderFindings(result: Pick<AuditResult, "findings">, options: RenderOptions): string {
  const canvas = canvasFor(options);
  const findings = countedFindings(result);
  if (findings.length === 0) return "";
  const groups = [...findingsByDocument(findings)].sort(([a], [b]) => byText(a, b));
  const lines = [
    ...groups.flatMap(([path, own]) => [...documentLines(path, own, canvas), ""]),
    ...prose(canvas, summaryText(findings, groups.length, canvas)),
  ];
  return `${lines.join("\n")}\n`;
}

function documentLines(path: string, findings: readonly Finding[], canvas: Canvas): string[] {
  const { style, words } = canvas;
  const places = findings.map(({ place }) => placeText(place, words));
  const placeWidth = places.every((place) => place === "") ? 0 : labelColumn(places);
  return [
    ...prose(canvas, plainText(path), { paint: style.strong }),
    ...findings.flatMap((finding, index) => {
      const { label, labelWidth, paintLabel } = findingLabel(finding, canvas);
      return entry(canvas, {
        indent: 2,
        label: `${padEnd(places[index] ?? "", placeWidth)}${label}`,
        labelWidth: placeWidth + labelWidth,
        ...(paintLabel === undefined ? {} : { paintLabel }),
        text: `${findingText(finding, words)} [${plainText(finding.rule)}]`,
      });
    }),
  ];
}

function summaryText(findings: readonly Finding[], documents: number, { words }: Canvas): string {
  const { check } = words;
  const counts = [...SEVERITIES]
    .reverse()
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => check.count[severity](count));
  return check.summary(counts, documents);
}
