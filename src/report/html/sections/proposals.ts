/** The proposals by deciding body: what, why, with what effect, on what evidence, and what law says. */
import type { Escaped, Part } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { savesAnything, savingOf } from "../../selection/figures.ts";
import {
  keptDocuments,
  type Proposal,
  type ProposalGroup,
  proposalGroups,
} from "../../selection/proposals.ts";
import { budgetProposals } from "../../selection/what-if.ts";
import { effectOf } from "../../wording/figures.ts";
import {
  bodyName,
  explainedReasons,
  othersLabel,
  protectionText,
  quotesOf,
} from "../../wording/judgements.ts";
import { pointRows, shorteningTexts, whatIfTexts } from "../../wording/what-if.ts";
import { html, when } from "../markup.ts";
import { documentLink, folded, pathText, quoteList, type Sheet, section } from "../sheet.ts";

const MOST_QUOTES = 3;

export function proposalSection(sheet: Sheet): Escaped {
  const { result, words } = sheet;
  const { report } = words;
  const groups = proposalGroups(result);
  const kept = keptDocuments(result);
  const saving = savingOf(result);
  const total = savesAnything(saving) ? report.proposals.total(saving) : report.proposals.nothingSaved;
  return section(
    "proposals",
    report.sections.proposals,
    html`<p class="intro">${groups.length === 0 ? report.proposals.none : report.proposals.intro}</p>
${when(groups.length > 0, () => html`<p class="total">${total}</p>`)}${whatIfTexts(result, words).map((text) => html`<p>${text}</p>`)}${budgetPart(sheet)}${groups.map((group) => bodyPart(group, sheet))}${when(kept.length > 0, () => folded(report.proposals.kept(kept.length), html`<ul class="plain">${kept.map(({ document }) => html`<li>${documentLink(document, sheet)} ${pathText(document.path)}</li>`)}</ul>`))}`,
  );
}

function budgetPart(sheet: Sheet): Part {
  const proposals = budgetProposals(sheet.result);
  if (proposals.length === 0) return "";
  const items = proposals.map(
    ({ item, document }) =>
      html`<li>${sheet.words.terms.actions[item.action]}: ${documentLink(document, sheet)} <span class="quiet">${effectOf(item.effect, sheet.words).join(", ")}</span></li>`,
  );
  return html`<ol class="plain">${items}</ol>`;
}

/** Every point of a document that is proposed to be shortened, behind a heading that says what it comes down to. */
function pointTable({ item, document }: Proposal, { words }: Sheet): Part {
  const [text] = shorteningTexts(item, words);
  if (item.shortening === null || text === undefined) return "";
  const { point, outcome, why } = words.report.proposals;
  const rows = pointRows(item.shortening, document, words).map(
    (row) =>
      html`<tr><td class="n">${row.number}</td><td><q>${row.quote.text}</q> <span class="place">${row.quote.place}</span></td><td>${row.outcome}</td><td>${row.why}</td></tr>`,
  );
  return folded(
    text,
    html`<table class="points"><thead><tr><th scope="col" colspan="2">${point}</th><th scope="col">${outcome}</th><th scope="col">${why}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function bodyPart({ body, proposals, effect }: ProposalGroup, sheet: Sheet): Escaped {
  const { words } = sheet;
  const { report } = words;
  const size = [report.proposals.groupSize(proposals.length), ...effectOf(effect, words)].join(", ");
  return html`<div class="body"><h3>${bodyName(body, words)} <span class="quiet">${size}</span></h3>${when(body === null, () => html`<p class="intro">${report.proposals.noBodyNote}</p>`)}<ul class="proposals">${proposals.map((proposal) => proposalItem(proposal, sheet))}</ul></div>
`;
}

function proposalItem(proposal: Proposal, sheet: Sheet): Escaped {
  const { words } = sheet;
  const { report, terms } = words;
  const { item, document, others } = proposal;
  const effect = effectOf(item.effect, words);
  const reasons = explainedReasons(item, sheet.findings, words).map(
    ({ text, findings }) =>
      html`<li>${text}${findings.map((found) => html`<span class="quiet">${found}</span>`)}</li>`,
  );
  return html`<li><p class="action">${terms.actions[item.action]}</p><div><h4>${documentLink(document, sheet)}</h4>${pathText(document.path)}${others.map((other) => html`<p>${othersLabel(proposal, words)}: ${documentLink(other, sheet)} ${pathText(other.path)}</p>`)}<ul class="reasons" aria-label="${report.proposals.reasons}">${reasons}</ul>${when(item.protection !== null, () => html`<p class="law">${item.protection === null ? "" : protectionText(item.protection, words)}</p>`)}${quoteList(quotesOf(item.evidence, document.title, words).slice(0, MOST_QUOTES))}${pointTable(proposal, sheet)}</div><p class="effect"><b>${report.proposals.effect}</b> ${effect.length === 0 ? report.effect.none : effect.map((text) => html`<span>${text}</span> `)}<span class="quiet">${plainText(report.proposals.confidence[item.confidence])}</span></p></li>
`;
}
