/** Over-detailed documents and proposals in Markdown. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { AuditResult } from "../../../result/schema.ts";
import type { Escaped, Part } from "../../escaped-template.ts";
import { titleOf } from "../../selection/documents.ts";
import { savesAnything, savingOf } from "../../selection/figures.ts";
import { type OverDetailed, overDetailedDocuments } from "../../selection/over-detailed.ts";
import {
  keptDocuments,
  type Proposal,
  type ProposalGroup,
  proposalGroups,
} from "../../selection/proposals.ts";
import { budgetProposals } from "../../selection/what-if.ts";
import { effectOf, sizeOf } from "../../wording/figures.ts";
import {
  bodyName,
  findingText,
  othersLabel,
  protectionText,
  type Quote,
  quotesOf,
  reasonTexts,
  signTexts,
} from "../../wording/judgements.ts";
import { shorteningTexts, whatIfTexts } from "../../wording/what-if.ts";
import { bullets, code, headingOf, md, paragraph, strong } from "../markup.ts";

const MOST_DOCUMENTS = 20;
const MOST_QUOTES = 2;

export function overDetailedSection(result: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  const documents = overDetailedDocuments(result);
  const rest = documents.length - MOST_DOCUMENTS;
  const intro = documents.length === 0 ? report.overDetailed.none : report.overDetailed.intro;
  return md`${headingOf(2, report.sections.overDetailed)}${paragraph(intro)}${documents.slice(0, MOST_DOCUMENTS).map((item) => overDetailed(item, words))}${rest > 0 ? paragraph(`${report.more(rest)} ${report.moreHint}`) : ""}`;
}

function overDetailed(item: OverDetailed, words: Catalogue): Escaped {
  const { document, findings } = item;
  const quotes = quotesOf(
    findings.flatMap(({ evidence }) => evidence),
    document.title,
    words,
  );
  const lines: Part[] = [
    ...findings.map(
      (finding) =>
        md`${strong(words.terms.severities[finding.severity])}: ${findingText(finding, words)} ${code(finding.rule)}`,
    ),
    ...signTexts(item, words),
    ...quotes.slice(0, MOST_QUOTES).map(quoted),
  ];
  return md`${headingOf(3, titleOf(document))}${paragraph(md`${code(document.path)} – ${sizeOf(document, words).join(", ")}`)}${bullets(lines)}`;
}

function quoted({ text, place }: Quote): Escaped {
  return place === "" ? md`${text}` : md`${text} (${place})`;
}

export function proposalSection(result: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  const groups = proposalGroups(result);
  const kept = keptDocuments(result).length;
  const saving = savingOf(result);
  const total = savesAnything(saving) ? report.proposals.total(saving) : report.proposals.nothingSaved;
  return md`${headingOf(2, report.sections.proposals)}${paragraph(groups.length === 0 ? report.proposals.none : report.proposals.intro)}${groups.length === 0 ? "" : paragraph(total)}${whatIfTexts(result, words).map(paragraph)}${bullets(budgetProposals(result).map((proposal) => budgetItem(proposal, words)))}${groups.map((group) => bodyPart(group, words))}${kept > 0 ? paragraph(report.proposals.kept(kept)) : ""}`;
}

function budgetItem({ item, document }: Proposal, words: Catalogue): Escaped {
  const effect = effectOf(item.effect, words).join(", ");
  return md`${words.terms.actions[item.action]}: ${titleOf(document)} (${effect})`;
}

function bodyPart({ body, proposals, effect }: ProposalGroup, words: Catalogue): Escaped {
  const { report } = words;
  const size = [report.proposals.groupSize(proposals.length), ...effectOf(effect, words)].join(", ");
  return md`${headingOf(3, bodyName(body, words))}${paragraph(size)}${body === null ? paragraph(report.proposals.noBodyNote) : ""}${proposals.map((proposal) => proposalItem(proposal, words))}
`;
}

function proposalItem(proposal: Proposal, words: Catalogue): Escaped {
  const { report, terms } = words;
  const { item, document, others } = proposal;
  const effect = effectOf(item.effect, words);
  const details: Part[] = [
    ...others.map((other) => md`${othersLabel(proposal, words)}: ${titleOf(other)} ${code(other.path)}`),
    md`${report.proposals.reasons}: ${reasonTexts(item, words).join("; ")}`,
    md`${report.proposals.effect}: ${effect.length === 0 ? report.effect.none : effect.join(", ")}`,
    ...(item.protection === null ? [] : [protectionText(item.protection, words)]),
    ...shorteningTexts(item, words),
    ...quotesOf(item.evidence, document.title, words).slice(0, 1).map(quoted),
    report.proposals.confidence[item.confidence],
  ];
  return md`- ${strong(terms.actions[item.action])}: ${titleOf(document)} ${code(document.path)}
${bullets(details, 1)}`;
}
