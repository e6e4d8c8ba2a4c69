/** The scale from 1 to 5 as bars, each beside its counts, for all documents and for units and deciding levels. */
import type { ScaleGroup } from "../../../result/schema.ts";
import type { Escaped, Part } from "../../escaped-template.ts";
import { scaleRows, scoreText } from "../../wording/figures.ts";
import { levelName, unitName } from "../../wording/judgements.ts";
import { html, when } from "../markup.ts";
import { type Sheet, section } from "../sheet.ts";

const HIGHEST = 5;
const LENGTH = 100;

export function scaleSection(sheet: Sheet): Escaped {
  const { result, words } = sheet;
  const rows = scaleRows(result.summary.scale, words).map(
    ({ name, score, text, counts }, index) =>
      html`<div class="${index === 0 ? "whole" : "part"}"><dt>${name}</dt><dd>${scaleBar(score)}<b>${text}</b>${when(counts !== "", () => html`<span>${counts}</span>`)}</dd></div>`,
  );
  return section(
    "scale",
    words.report.sections.scale,
    html`<p class="intro">${words.report.scale.legend}</p><dl class="scale">${rows}</dl>
${groupTables(sheet)}`,
  );
}

function scaleBar(score: number | null): Escaped {
  const filled = (LENGTH * (score ?? 0)) / HIGHEST;
  return html`<svg class="bar" viewBox="0 0 ${LENGTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${LENGTH}" height="10"/><rect class="fill" width="${filled}" height="10"/></svg>`;
}

function groupTables({ result, words }: Sheet): Part {
  const units = result.summary.groups.filter(({ group }) => group === "unit");
  const levels = result.summary.groups.filter(({ group }) => group === "level");
  if (units.length < 2 && levels.length < 2) return "";
  return html`<div class="pair"><div>${groupTable(units, words.report.scale.unit, words)}</div><div>${groupTable(levels, words.report.scale.level, words)}</div></div>
`;
}

function groupTable(groups: readonly ScaleGroup[], title: string, words: Sheet["words"]): Escaped {
  const rows = groups.map(({ group, name, documents, scale }) => {
    const label = group === "unit" ? unitName(name, words) : levelName(name, words);
    return html`<tr><th scope="row">${label}</th><td class="n">${words.formats.integer(documents)}</td><td>${scaleBar(scale.score)}</td><td class="n">${scoreText(scale.score, words)}</td></tr>`;
  });
  const { documents, score } = words.report.scale;
  return html`<table class="groups"><thead><tr><th scope="col">${title}</th><th scope="col" class="n">${documents}</th><th scope="col" colspan="2">${score}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
