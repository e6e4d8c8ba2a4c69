/** What every part of the page is written with: the words, the result, links to documents; and the forms they share. */
import { type Catalogue, catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Finding } from "../../model/finding.ts";
import type { Language } from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import type { Escaped, Part } from "../escaped-template.ts";
import { plainText } from "../plain-text.ts";
import { titleOf } from "../selection/documents.ts";
import { findingsByFingerprint } from "../selection/findings.ts";
import type { Quote } from "../wording/judgements.ts";
import { html } from "./markup.ts";

export interface Sheet {
  readonly words: Catalogue;
  readonly result: AuditResult;
  readonly findings: ReadonlyMap<string, Finding>;
  /** The anchor of a document's record; undefined for files that have none. */
  anchorOf(path: string): string | undefined;
}

export function sheetFor(result: AuditResult, lang: Language): Sheet {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, path, steering } of result.documents) {
    if (!steering) continue;
    const name = `d-${id.replace(/[^0-9a-z-]/giu, "")}`;
    const anchor = taken.has(name) ? `${name}-${taken.size}` : name;
    taken.add(anchor);
    anchors.set(path, anchor);
  }
  return {
    words: catalogue(lang),
    result,
    findings: findingsByFingerprint(result),
    anchorOf: (path) => anchors.get(path),
  };
}

export function section(id: string, title: string, body: Part): Escaped {
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>
${body}</section>
`;
}

/** The title as a link to the document's record, where there is one. */
export function documentLink(document: AuditedDocument, { anchorOf }: Sheet): Escaped {
  const anchor = anchorOf(document.path);
  const title = titleOf(document);
  return anchor === undefined ? html`${title}` : html`<a href="#${anchor}">${title}</a>`;
}

/** A path that may break after its slashes. */
export function pathText(path: string): Escaped {
  const parts = plainText(path).split("/");
  const last = parts.length - 1;
  return html`<span class="path">${parts.map((part, index) => (index === last ? part : html`${part}/<wbr>`))}</span>`;
}

export function quoteList(quotes: readonly Quote[]): Part {
  if (quotes.length === 0) return "";
  return html`<ul class="quotes">${quotes.map(({ text, place }) => html`<li><q>${text}</q>${place === "" ? "" : html` <span class="place">${place}</span>`}`)}</ul>`;
}

/** A list behind a heading that opens it. */
export function folded(summary: string, body: Part): Escaped {
  return html`<details class="fold"><summary>${summary}</summary>${body}</details>`;
}

/** What is left of a long list, behind a heading that says how much it is; nothing when nothing is left. */
export function restOf(items: readonly Escaped[], { report }: Catalogue): Part {
  if (items.length === 0) return "";
  return folded(report.more(items.length), html`<ul class="plain">${items}</ul>`);
}
