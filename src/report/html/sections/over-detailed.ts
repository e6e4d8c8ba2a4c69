/** The most over-detailed documents as cards: size, findings, signs of detail, quotes. */
import type { Escaped } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { type OverDetailed, overDetailedDocuments } from "../../selection/over-detailed.ts";
import { sizeOf } from "../../wording/figures.ts";
import { findingText, quotesOf, signTexts } from "../../wording/judgements.ts";
import { findingItem } from "../document/finding-list.ts";
import { html, when } from "../markup.ts";
import { documentLink, folded, pathText, quoteList, type Sheet, section } from "../sheet.ts";
import { distributionChart } from "./distribution.ts";

const MOST_CARDS = 12;
const MOST_QUOTES = 3;

export function overDetailedSection(sheet: Sheet): Escaped {
  const { result, words } = sheet;
  const documents = overDetailedDocuments(result);
  const { intro, none } = words.report.overDetailed;
  const cards = documents.slice(0, MOST_CARDS).map((item) => card(item, sheet));
  const rest = documents.slice(MOST_CARDS);
  return section(
    "over-detailed",
    words.report.sections.overDetailed,
    html`<p class="intro">${documents.length === 0 ? none : intro}</p>
${distributionChart(sheet)}<ol class="cards">${cards}</ol>
${when(rest.length > 0, () => folded(words.report.more(rest.length), html`<ul class="plain">${rest.map(({ document, findings }) => html`<li>${documentLink(document, sheet)} <span class="quiet">${sizeOf(document, words).join(", ")}. ${findings.map((finding) => findingText(finding, words)).join(". ")}</span></li>`)}</ul>`))}`,
  );
}

function card(item: OverDetailed, sheet: Sheet): Escaped {
  const { words } = sheet;
  const { document, findings } = item;
  const quotes = quotesOf(
    findings.flatMap(({ evidence }) => evidence),
    document.title,
    words,
  );
  return html`<li class="card"><h3>${documentLink(document, sheet)}</h3>${pathText(plainText(document.path))}<p class="size">${sizeOf(document, words).join(" · ")}</p><ul class="findings">${findings.map((finding) => findingItem(finding, sheet))}</ul>${signTexts(item, words).map((text) => html`<p class="signs">${text}</p>`)}${quoteList(quotes.slice(0, MOST_QUOTES))}</li>
`;
}
