/** Many goals, facts that are missing, and documents that hang together. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Part } from "../../escaped-template.ts";
import { goalIntro, goalNotes } from "../../selection/goal-notes.ts";
import { documentsWithManyGoals } from "../../selection/many-goals.ts";
import { missingMetadata } from "../../selection/missing-metadata.ts";
import { type ComparedWords, referredText, relatedDocuments } from "../../selection/related-documents.ts";
import { findingText, quoteOf, relationText } from "../../wording/judgements.ts";
import { html } from "../markup.ts";
import { documentLink, folded, pathText, quoteList, type Sheet, section } from "../sheet.ts";

/** More pairs than these are folded. */
const MOST_OPEN_PAIRS = 3;

export function goalSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const items = documentsWithManyGoals(result).map(
    ({ document, finding }) =>
      html`<li>${documentLink(document, sheet)} ${pathText(document.path)} <span>${findingText(finding, words)}</span></li>`,
  );
  const notes = goalNotes(result, words).map(
    ({ title, lines }) =>
      html`<h3>${title}</h3><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
  );
  if (items.length + notes.length === 0) return "";
  return section(
    "goals",
    words.report.sections.goals,
    html`<p class="intro">${goalIntro(result, words)}</p><ul class="plain">${items}</ul>${notes}
`,
  );
}

export function metadataSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const { judged, fields, documents } = missingMetadata(result);
  if (documents.length === 0) return "";
  const { report } = words;
  const names = report.metadata.fields;
  const shares = fields.map(
    ({ field, missing }) =>
      html`<tr><th scope="row">${names[field]}</th><td>${report.metadata.share(missing, judged)}</td></tr>`,
  );
  const items = documents.map(
    ({ document, missing }) =>
      html`<li>${documentLink(document, sheet)} <span class="quiet">${report.metadata.missing(missing.map((field) => names[field]))}</span></li>`,
  );
  return section(
    "metadata",
    report.sections.metadata,
    html`<p class="intro">${report.metadata.intro}</p><table class="small"><tbody>${shares}</tbody></table>${folded(words.units.documents(documents.length), html`<ul class="plain">${items}</ul>`)}
`,
  );
}

export function relatedSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const { report } = words;
  const rows = relatedDocuments(result).map(
    ({ relation, from, to, pairs }) =>
      html`<tr><td>${documentLink(from, sheet)} ${pathText(from.path)}</td><td>${relationText(relation, words)}</td><td>${documentLink(to, sheet)} ${pathText(to.path)}</td></tr>${pairRow(pairs, words)}`,
  );
  const referred = referredText(result, words);
  const intro = referred === null ? "" : html`<p class="intro">${referred}</p>`;
  if (rows.length === 0) return referred === null ? "" : section("related", report.sections.related, intro);
  const { document, relation } = report.tableHeads;
  return section(
    "related",
    report.sections.related,
    html`${intro}<table><thead><tr><th scope="col">${document}</th><th scope="col">${relation}</th><th scope="col">${document}</th></tr></thead><tbody>${rows}</tbody></table>
`,
  );
}

/** What two documents say of the same thing, side by side; long lists are folded. */
function pairRow(pairs: readonly ComparedWords[], words: Catalogue): Part {
  if (pairs.length === 0) return "";
  const rows = pairs.map(
    ({ from, to }) =>
      html`<tr><td>${quoteList([quoteOf(from, words)])}</td><td>${quoteList([quoteOf(to, words)])}</td></tr>`,
  );
  const table = html`<table class="pairs"><tbody>${rows}</tbody></table>`;
  const body =
    pairs.length > MOST_OPEN_PAIRS ? folded(words.report.related.pairs(pairs.length), table) : table;
  return html`<tr class="said"><td colspan="3">${body}</td></tr>`;
}
