/** Findings with their severity in words, their rule and, in a document's record, their place and quotes. */
import type { Finding } from "../../../model/finding.ts";
import type { Escaped } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { findingText, placeText, quotesOf } from "../../wording/judgements.ts";
import { html, when } from "../markup.ts";
import { quoteList, type Sheet } from "../sheet.ts";

export function findingItem(finding: Finding, { words }: Sheet): Escaped {
  const { severity, rule } = finding;
  return html`<li><span class="severity ${severity}">${words.terms.severities[severity]}</span> ${findingText(finding, words)} <code>${plainText(rule)}</code></li>`;
}

/** With place, evidence and, for those set aside, the reason. */
export function wholeFinding(finding: Finding, title: string, { words }: Sheet): Escaped {
  const { severity, rule, suppressed } = finding;
  const place = placeText(finding.place, words);
  return html`<li><span class="severity ${severity}">${words.terms.severities[severity]}</span> ${findingText(finding, words)}${when(place !== "", () => html` <span class="place">${place}</span>`)} <code>${plainText(rule)}</code>${when(suppressed !== null, () => html`<p class="quiet">${words.report.suppressed.reason(plainText(suppressed ?? ""))}</p>`)}${quoteList(quotesOf(finding.evidence, title, words))}</li>`;
}
