/** All rules, in the order in which they are listed: how much, what kind, kept alive, readable, together. */
import { containedIn } from "./corpus/contained-in.ts";
import { contradiction } from "./corpus/contradiction.ts";
import { copy } from "./corpus/copy.ts";
import { deadLink } from "./corpus/dead-link.ts";
import { nearCopy } from "./corpus/near-copy.ts";
import { notLinked } from "./corpus/not-linked.ts";
import { notReferredTo } from "./corpus/not-referred-to.ts";
import { olderVersion } from "./corpus/older-version.ts";
import { referenceNotFound } from "./corpus/reference-not-found.ts";
import { refersToOlder } from "./corpus/refers-to-older.ts";
import { saysTheSame } from "./corpus/says-the-same.ts";
import { tooManyGoalsInAll } from "./corpus/too-many-goals-in-all.ts";
import { tooManyOnOneSubject } from "./corpus/too-many-on-one-subject.ts";
import { damagedText } from "./document/damaged-text.ts";
import { draftLeftOvers } from "./document/draft-left-overs.ts";
import { hardToRead } from "./document/hard-to-read.ts";
import { heavyDocumentationDuty } from "./document/heavy-documentation-duty.ts";
import { missingDecision } from "./document/missing-decision.ts";
import { missingOwner } from "./document/missing-owner.ts";
import { missingReviewDate } from "./document/missing-review-date.ts";
import { mixedType } from "./document/mixed-type.ts";
import { nobodyResponsible } from "./document/nobody-responsible.ts";
import { notReviewedThisTerm } from "./document/not-reviewed-this-term.ts";
import { outdatedName } from "./document/outdated-name.ts";
import { prescribesMethod } from "./document/prescribes-method.ts";
import { repealedLaw } from "./document/repealed-law.ts";
import { requirementsWithoutPurpose } from "./document/requirements-without-purpose.ts";
import { reviewOverdue } from "./document/review-overdue.ts";
import { tooLong } from "./document/too-long.ts";
import { tooManyGoals } from "./document/too-many-goals.ts";
import { tooManyRequirements } from "./document/too-many-requirements.ts";
import { unreadable } from "./document/unreadable.ts";
import { vagueRequirement } from "./document/vague-requirement.ts";
import { validityPassed } from "./document/validity-passed.ts";
import { wrongLevel } from "./document/wrong-level.ts";
import type { CorpusRule, DocumentRule, Rule } from "./rule.ts";

/** Raised when a rule is added or judges otherwise than before, so that two reports can be told apart. */
export const RULE_SET_VERSION = "2026.11";

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  tooManyRequirements,
  tooLong,
  tooManyGoals,
  prescribesMethod,
  heavyDocumentationDuty,
  requirementsWithoutPurpose,
  mixedType,
  wrongLevel,
  missingOwner,
  missingDecision,
  missingReviewDate,
  validityPassed,
  reviewOverdue,
  notReviewedThisTerm,
  repealedLaw,
  outdatedName,
  vagueRequirement,
  nobodyResponsible,
  hardToRead,
  draftLeftOvers,
  damagedText,
  unreadable,
];

export const CORPUS_RULES: readonly CorpusRule[] = [
  copy,
  nearCopy,
  containedIn,
  saysTheSame,
  contradiction,
  olderVersion,
  tooManyOnOneSubject,
  tooManyGoalsInAll,
  notLinked,
  notReferredTo,
  refersToOlder,
  referenceNotFound,
  deadLink,
];

export const RULES: readonly Rule[] = [...DOCUMENT_RULES, ...CORPUS_RULES];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
}
