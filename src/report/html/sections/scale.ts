/** The scale from 1 to 5 as bars, each beside its counts, for all documents and for units and deciding levels. */
import type { ScaleGroup } from "../../../result/schema.ts";
import type { Escaped, Part } from "../../escaped-template.ts";
import { groupTables } from "../../selection/group-tables.ts";
import { scaleRows, scoreText } from "../../wording/figures.ts";
import { groupName } from "../../wording/judgements.ts";
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
${groupPart(sheet)}`,
  );
}

function scaleBar(score: number | null): Escaped {
  const filled = (LENGTH * (score ?? 0)) / HIGHEST;
  return html`<svg class="bar" viewBox="0 0 ${LENGTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${LENGTH}" height="10"/><rect class="fill" width="${filled}" height="10"/></svg>`;
}

function groupPart({ result, words }: Sheet): Part {
  const tables = groupTables(result.summary);
  if (tables.length === 0) return "";
  return html`${tables.map(({ kind, groups }) => groupTable(groups, words.report.scale[kind], words))}
`;
}

function groupTable(groups: readonly ScaleGroup[], title: string, words: Sheet["words"]): Escaped {
  const { documents, binding, age, years, score } = words.report.scale;
  const rows = groups.map((group) => {
    const { scale } = group;
    return html`<tr><th scope="row">${groupName(group, words)}</th><td class="n">${words.formats.integer(group.documents)}</td><td class="n">${words.formats.integer(group.binding)}</td><td class="n">${years(group.medianAgeYears)}</td><td>${scaleBar(scale.score)}</td><td class="n">${scoreText(scale.score, words)}</td></tr>`;
  });
  return html`<table class="groups"><thead><tr><th scope="col">${title}</th><th scope="col" class="n">${documents}</th><th scope="col" class="n">${binding}</th><th scope="col" class="n">${age}</th><th scope="col" colspan="2">${score}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
