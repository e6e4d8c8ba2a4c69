/** All steering documents in one table that can be sorted and searched; each title leads to the document's record. */
import type { AuditedDocument } from "../../../model/audited-document.ts";
import type { PlanActionKind } from "../../../model/kinds.ts";
import type { Escaped } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { typeName } from "../../wording/figures.ts";
import { unitName } from "../../wording/judgements.ts";
import { documentRecord } from "../document/document-record.ts";
import { recordParts } from "../document/record-parts.ts";
import { html } from "../markup.ts";
import { documentLink, pathText, type Sheet, section } from "../sheet.ts";

export function documentSection(sheet: Sheet): Escaped {
  const { result, words } = sheet;
  const { page, report } = words;
  const documents = result.documents.filter(({ steering }) => steering);
  const actions = new Map(result.plan.map(({ documents: [path], action }) => [path, action] as const));
  const parts = recordParts(result);
  return section(
    "documents",
    report.sections.documents,
    html`<p class="tools search" hidden><label for="search">${page.search}</label><input id="search" type="search" autocomplete="off"><span id="shown" role="status" data-text="${page.searchShown}"></span></p>
<div class="wide" role="region" tabindex="0" aria-label="${report.sections.documents}"><table id="table"><thead><tr>${heads(sheet)}</tr></thead><tbody>
${documents.map((document) => row(document, actions.get(document.path), sheet))}</tbody></table></div>
<h3 id="records">${page.records}</h3><p class="tools" hidden><button type="button" id="open">${page.openAll}</button> <button type="button" id="close">${page.closeAll}</button> <span class="quiet">${page.printNote}</span></p>
${documents.map((document) => documentRecord(document, parts, sheet))}`,
  );
}

function heads({ words }: Sheet): readonly Escaped[] {
  const { title, type, unit, pages, numbered, goals, binding, duties, scale, grade, action } =
    words.report.tableHeads;
  const texts = [title, type, unit].map((name) => html`<th scope="col" aria-sort="none">${name}</th>`);
  const numbers = [pages, numbered, goals, binding, duties, scale].map(
    (name) => html`<th scope="col" class="n" aria-sort="none">${name}</th>`,
  );
  const ends = [grade, action].map((name) => html`<th scope="col" aria-sort="none">${name}</th>`);
  return [...texts, ...numbers, ...ends];
}

/** Of documents that could not be read nothing is known, which is not the same as zero. */
function row(document: AuditedDocument, action: PlanActionKind | undefined, sheet: Sheet): Escaped {
  const { words } = sheet;
  const { counts, measures, scale, grade } = document;
  const isRead = grade !== "unread";
  const figures = [
    measures.pages,
    counts.numbered,
    counts.goal,
    counts.binding,
    counts.documentationDuties,
    scale?.score ?? null,
  ].map((figure) =>
    isRead && figure !== null
      ? html`<td class="n" data-n="${figure}">${words.formats.decimal(figure)}</td>`
      : html`<td class="n" data-n="-1">–</td>`,
  );
  return html`<tr><th scope="row">${documentLink(document, sheet)} ${pathText(document.path)}</th><td>${typeName(document, words)}</td><td>${plainText(document.unit) === "" ? "" : unitName(document.unit, words)}</td>${figures}<td>${words.terms.grades[grade]}</td><td>${action === undefined ? "" : words.terms.actions[action]}</td></tr>
`;
}
