/** What the papers say of one proposal, in words: the same in the memo and in the annexes. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { FoundValue } from "../../model/metadata.ts";
import { plainText } from "../plain-text.ts";
import { titleOf } from "../selection/documents.ts";
import type { Proposal } from "../selection/proposals.ts";
import { typeName } from "../wording/figures.ts";
import { othersLabel, protectionText, type Quote, quotesOf, reasonTexts } from "../wording/judgements.ts";

export interface ProposalTexts {
  readonly title: string;
  readonly path: string;
  readonly type: string;
  /** "" where the document does not say. */
  readonly decided: string;
  readonly paragraph: string;
  readonly caseNumber: string;
  readonly owner: string;
  readonly action: string;
  readonly reasons: readonly string[];
  /** With what they are to the document and when they were decided: "Gällande version: Resepolicy (30 september 2024)". */
  readonly others: readonly string[];
  /** "" when law says nothing of it. */
  readonly law: string;
  readonly grounds: readonly Quote[];
}

const MOST_GROUNDS = 2;

export function proposalTexts(proposal: Proposal, words: Catalogue): ProposalTexts {
  const { item, document, others } = proposal;
  const { metadata } = document;
  return {
    title: titleOf(document),
    path: plainText(document.path),
    type: typeName(document, words),
    decided: said(metadata.revisedDate ?? metadata.decidedDate),
    paragraph: said(metadata.decisionParagraph),
    caseNumber: said(metadata.diaryNumber),
    owner: said(metadata.owner),
    action: words.terms.actions[item.action],
    reasons: reasonTexts(item, words),
    others: others.map((other) => {
      const when = said(other.metadata.revisedDate ?? other.metadata.decidedDate);
      const day = when === "" ? "" : ` (${words.formats.date(when)})`;
      return `${othersLabel(proposal, words)}: ${titleOf(other)}${day}`;
    }),
    law: item.protection === null ? "" : protectionText(item.protection, words),
    grounds: quotesOf(item.evidence, document.title, words).slice(0, MOST_GROUNDS),
  };
}

function said(found: FoundValue | null): string {
  return found === null ? "" : plainText(found.value);
}
