/** The proposals, grouped by the body that can decide them, and what they would save together. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { titleOf } from "../../selection/documents.ts";
import { savesAnything, savingOf } from "../../selection/figures.ts";
import {
  keptDocuments,
  type Proposal,
  type ProposalGroup,
  proposalGroups,
} from "../../selection/proposals.ts";
import { budgetProposals } from "../../selection/what-if.ts";
import { effectOf } from "../../wording/figures.ts";
import { bodyName, othersLabel, protectionText, quotesOf, reasonTexts } from "../../wording/judgements.ts";
import { shorteningTexts, whatIfTexts } from "../../wording/what-if.ts";
import { andMore, type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";
import { quoteLines } from "../pieces.ts";

const MOST_PER_BODY = 8;
const INDENT = 4;

export function proposalSection(result: AuditResult, canvas: Canvas): string[] {
  const { words } = canvas;
  const groups = proposalGroups(result);
  const kept = keptDocuments(result).length;
  const { report } = words;
  return [
    ...heading(canvas, report.sections.proposals),
    ...prose(canvas, groups.length === 0 ? report.proposals.none : report.proposals.intro, { indent: 2 }),
    ...(groups.length === 0 ? [] : prose(canvas, savingText(result, canvas), { indent: 2 })),
    ...whatIfTexts(result, words).flatMap((text) => prose(canvas, text, { indent: 2 })),
    ...budgetProposals(result).flatMap((proposal) => budgetLines(proposal, canvas)),
    ...groups.flatMap((group) => ["", ...groupLines(group, canvas)]),
    ...(kept > 0 ? ["", ...prose(canvas, report.proposals.kept(kept), { indent: 2 })] : []),
  ];
}

function savingText(result: AuditResult, { words }: Canvas): string {
  const saving = savingOf(result);
  return savesAnything(saving) ? words.report.proposals.total(saving) : words.report.proposals.nothingSaved;
}

function budgetLines({ item, document }: Proposal, canvas: Canvas): string[] {
  const { words } = canvas;
  const effect = effectOf(item.effect, words).join(", ");
  return prose(canvas, `– ${words.terms.actions[item.action]}: ${titleOf(document)} (${effect})`, {
    indent: INDENT,
  });
}

function groupLines({ body, proposals, effect }: ProposalGroup, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const size = [words.report.proposals.groupSize(proposals.length), ...effectOf(effect, words)].join(", ");
  const shown = proposals.slice(0, MOST_PER_BODY);
  return [
    ...prose(canvas, bodyName(body, words), { indent: 2, paint: style.heading }),
    ...prose(canvas, size, { indent: 2, paint: style.quiet }),
    ...(body === null ? prose(canvas, words.report.proposals.noBodyNote, { indent: 2 }) : []),
    ...shown.flatMap((proposal) => ["", ...proposalLines(proposal, canvas)]),
    ...andMore(canvas, proposals.length - shown.length, INDENT),
  ];
}

function proposalLines(proposal: Proposal, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const { item, document } = proposal;
  const { report, terms } = words;
  const effect = effectOf(item.effect, words);
  const facts = [
    ...proposal.others.map(
      (other) => [othersLabel(proposal, words), `${titleOf(other)} (${plainText(other.path)})`] as const,
    ),
    [report.proposals.reasons, reasonTexts(item, words).join("; ")],
    [report.proposals.effect, effect.length === 0 ? report.effect.none : effect.join(", ")],
  ] as const;
  const labelWidth = labelColumn(facts.map(([label]) => `${label}:`));
  const quote = quotesOf(item.evidence, document.title, words).slice(0, 1);
  return [
    ...prose(canvas, `${terms.actions[item.action]}: ${titleOf(document)}`, {
      indent: INDENT,
      paint: style.strong,
    }),
    ...prose(canvas, plainText(document.path), { indent: INDENT, paint: style.quiet }),
    ...facts.flatMap(([label, text]) =>
      entry(canvas, { indent: INDENT, label: `${label}:`, labelWidth, text }),
    ),
    ...(item.protection === null
      ? []
      : prose(canvas, protectionText(item.protection, words), { indent: INDENT })),
    ...shorteningTexts(item, words).flatMap((text) => prose(canvas, text, { indent: INDENT })),
    ...quoteLines(quote, canvas, INDENT),
    ...prose(canvas, report.proposals.confidence[item.confidence], { indent: INDENT, paint: style.quiet }),
  ];
}
