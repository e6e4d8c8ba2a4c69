/** The head of the page: what, when, the five figures, how well the documents behind them could be read. */
import { type Escaped, joined, type Part } from "../../escaped-template.ts";
import { headRows, runTexts } from "../../wording/figures.ts";
import { html, when } from "../markup.ts";
import type { Sheet } from "../sheet.ts";
import { section } from "../sheet.ts";

export function masthead({ result, words }: Sheet): Escaped {
  const { about, roots } = runTexts(result, words);
  return html`<header class="masthead"><p class="maker">tillit</p><h1>${words.report.title}</h1><p class="about">${about}</p><p class="roots">${roots}</p>
${when(result.run.interrupted, () => html`<p class="notice">${words.report.interrupted}</p>`)}<p class="tools" hidden><button type="button" id="print">${words.page.print}</button></p></header>
`;
}

export function summarySection(sheet: Sheet): Escaped {
  const { result, words } = sheet;
  const figures = headRows(result, words).map(
    ({ figure, name, note }) =>
      html`<div><dt>${name}</dt><dd><b>${figure}</b><span>${note}</span></dd></div>`,
  );
  const isEmpty = result.summary.read + result.summary.poorlyRead === 0;
  return section(
    "summary",
    words.report.sections.summary,
    html`<dl class="figures">${figures}</dl>
<div class="coverage">${coverageBar(sheet)}<p>${words.report.coverage(result.summary)}</p></div>
${when(isEmpty, () => html`<p class="notice">${words.report.nothingJudged}</p>`)}`,
  );
}

/** How the files met are shared out: read well, poorly, not at all, set aside. */
function coverageBar({ result, words }: Sheet): Part {
  const { read, poorlyRead, unread, notSteering } = result.summary;
  const { page, formats } = words;
  const parts = [
    { name: page.coverage.good, kind: "good", count: read },
    { name: page.coverage.poor, kind: "poor", count: poorlyRead },
    { name: page.coverage.unread, kind: "unread", count: unread },
    { name: page.coverage.aside, kind: "aside", count: notSteering },
  ].filter(({ count }) => count > 0);
  const all = read + poorlyRead + unread + notSteering;
  if (all === 0) return "";
  let start = 0;
  const bars = parts.map(({ kind, count }) => {
    const width = (1000 * count) / all;
    const bar = html`<rect class="${kind}" x="${start.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    start += width;
    return bar;
  });
  const legend = parts.map(
    ({ name, kind, count }) => html`<li class="${kind}">${formats.integer(count)} ${name}</li>`,
  );
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${joined(bars, "")}</svg><ul class="legend">${legend}</ul>`;
}
