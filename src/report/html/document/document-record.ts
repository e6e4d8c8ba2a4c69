/** One document opened: its facts with sources, measures, findings and every statement with page and line. */
import type { AuditedDocument } from "../../../model/audited-document.ts";
import { METADATA_FIELDS } from "../../../model/metadata.ts";
import type { Escaped, Part } from "../../escaped-template.ts";
import { titleOf } from "../../selection/documents.ts";
import { measureTexts, metadataSource, metadataValue } from "../../wording/document.ts";
import { scoreText, sizeOf } from "../../wording/figures.ts";
import { outdatedMentionText, problemText, protectionText } from "../../wording/judgements.ts";
import { html, when } from "../markup.ts";
import { folded, pathText, type Sheet } from "../sheet.ts";
import { wholeFinding } from "./finding-list.ts";
import type { RecordParts } from "./record-parts.ts";
import { statementTable } from "./statement-table.ts";

export function documentRecord(document: AuditedDocument, parts: RecordParts, sheet: Sheet): Escaped {
  const { words, anchorOf } = sheet;
  const isRead = document.grade !== "unread";
  const size = isRead ? sizeOf(document, words).join(" · ") : words.terms.grades.unread;
  return html`<details class="record" id="${anchorOf(document.path) ?? ""}"><summary><b>${titleOf(document)}</b> <span class="quiet">${size}</span></summary>${pathText(document.path)}${problems(document, parts, sheet)}<div class="pair">${metadataPart(document, sheet)}${when(isRead, () => measurePart(document, sheet))}</div>${lawPart(document, sheet)}${findingPart(document, parts, sheet)}${when(isRead, () => statementPart(document, sheet))}</details>
`;
}

function problems({ path }: AuditedDocument, parts: RecordParts, { words }: Sheet): Part {
  const own = parts.problems.get(path) ?? [];
  return own.map((problem) => html`<p class="notice">${problemText(problem, words)}</p>`);
}

function metadataPart({ metadata }: AuditedDocument, { words }: Sheet): Escaped {
  const { show, terms, page } = words;
  const rows = METADATA_FIELDS.flatMap((field) => {
    const found = metadata[field];
    if (found === null) return [];
    return [
      html`<dt>${terms.metadataFields[field]}<dd>${metadataValue(found, words) ?? ""} <span class="place">${metadataSource(found, words)}</span>`,
    ];
  });
  const missing = METADATA_FIELDS.filter((field) => metadata[field] === null);
  return html`<div><h4>${page.metadata}</h4><dl class="facts">${rows}</dl>${when(missing.length > 0, () => html`<p class="quiet">${show.missing(missing.map((field) => terms.metadataFields[field]))}</p>`)}</div>`;
}

function measurePart(document: AuditedDocument, { words }: Sheet): Escaped {
  const { page, report } = words;
  const lines = [
    ...measureTexts(document, words),
    ...(document.scale === null
      ? []
      : [`${report.tableHeads.scale}: ${scoreText(document.scale.score, words)}`]),
  ];
  return html`<div><h4>${page.measures}</h4><ul class="plain">${lines.map((line) => html`<li>${line}`)}</ul></div>`;
}

function lawPart({ protection, outdated }: AuditedDocument, { words }: Sheet): Part {
  return [
    protection === null ? "" : html`<p class="law">${protectionText(protection, words)}</p>`,
    outdated.length === 0
      ? ""
      : html`<h4>${words.show.outdated}</h4><ul class="plain">${outdated.map((mention) => html`<li>${outdatedMentionText(mention, words)}`)}</ul>`,
  ];
}

function findingPart({ path, title }: AuditedDocument, parts: RecordParts, sheet: Sheet): Part {
  const findings = parts.findings.get(path) ?? [];
  if (findings.length === 0) return "";
  return html`<h4>${sheet.words.page.findingsOf(findings.length)}</h4><ul class="findings">${findings.map((finding) => wholeFinding(finding, title, sheet))}</ul>`;
}

function statementPart({ statements }: AuditedDocument, { words }: Sheet): Escaped {
  if (statements.length === 0) return html`<p class="quiet">${words.show.noStatements}</p>`;
  return folded(words.page.statementsOf(statements.length), statementTable(statements, words));
}
