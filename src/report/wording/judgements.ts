/** Findings, problems, proposals and references in words, the same in every reporter. */
import { type Catalogue, nameOf } from "../../messages/catalogue.ts";
import { problemMessage } from "../../messages/problems.ts";
import type { OutdatedMention, Protection } from "../../model/audited-document.ts";
import type { Place } from "../../model/document.ts";
import type { Evidence, Finding } from "../../model/finding.ts";
import type { PlanItem } from "../../model/plan-item.ts";
import type { Problem } from "../../model/problem.ts";
import type { Relation } from "../../model/relation.ts";
import type { ScaleGroup } from "../../result/schema.ts";
import { renderMessage } from "../../rules/messages.ts";
import { plainText } from "../plain-text.ts";
import type { OutdatedReference } from "../selection/outdated-references.ts";
import type { OverDetailed } from "../selection/over-detailed.ts";
import type { Proposal } from "../selection/proposals.ts";

/** The message in the reader's language, whatever the language of the run. */
export function findingText(finding: Finding, { lang }: Catalogue): string {
  return plainText(renderMessage(finding, lang));
}

export function problemText({ code, data }: Problem, { lang }: Catalogue): string {
  return plainText(problemMessage(lang, code, data));
}

/** "s. 3, rad 12"; "" when the place is not known. */
export function placeText(place: Pick<Place, "page" | "line"> | null, { report }: Catalogue): string {
  return place === null ? "" : report.place(place.page, place.line);
}

export interface Quote {
  /** In quotation marks. */
  readonly text: string;
  /** "" when it is not known. */
  readonly place: string;
}

const LONGEST_QUOTE = 180;

/** The words in the quotation marks of the language, cut when very long, with their place. */
export function quoteOf({ text, place }: Pick<Evidence, "text" | "place">, words: Catalogue): Quote {
  return { text: words.report.quote(shortened(plainText(text))), place: placeText(place, words) };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  const end = cut.lastIndexOf(" ");
  return `${plainText(end > LONGEST_QUOTE / 2 ? cut.slice(0, end) : cut)} …`;
}

/** Shorter ones are dates, names and numbers, which say little by themselves. */
const FEWEST_WORDS = 4;

/** Quotes that show more than the title does: those with a place, each once, whole sentences first. */
export function quotesOf(evidence: readonly Evidence[], title: string, words: Catalogue): Quote[] {
  const seen = new Set([plainText(title), ""]);
  const telling = evidence.filter(({ text, place }) => {
    const plain = plainText(text);
    if (place === null || seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
  const isSentence = ({ text }: Evidence): boolean => plainText(text).split(" ").length >= FEWEST_WORDS;
  return [...telling.filter(isSentence), ...telling.filter((piece) => !isSentence(piece))].map((piece) =>
    quoteOf(piece, words),
  );
}

/** What shows that the document is over-detailed, and what the detail may protect. */
export function signTexts(
  { signs, protects }: OverDetailed,
  { report, terms, formats }: Catalogue,
): string[] {
  const marks = signs.map(({ marker, count }) => `${terms.markers[marker]} (${formats.integer(count)})`);
  return [
    ...(marks.length > 0 ? [report.overDetailed.signs(marks)] : []),
    ...(protects.length > 0
      ? [report.overDetailed.protective(protects.map((marker) => terms.markers[marker]))]
      : []),
  ];
}

export function reasonTexts({ reasons }: PlanItem, { terms }: Catalogue): string[] {
  return reasons.map(({ reason }) => terms.reasons[reason]);
}

/** The rest stands in the record of the document. */
const MOST_PER_REASON = 4;

export interface ExplainedReason {
  readonly text: string;
  /** What was found, with its place; each finding stands under the first reason that rests on it. */
  readonly findings: readonly string[];
}

export function explainedReasons(
  { reasons }: PlanItem,
  findings: ReadonlyMap<string, Finding>,
  words: Catalogue,
): ExplainedReason[] {
  const told = new Set<string>();
  return reasons.map(({ reason, findings: fingerprints }) => {
    const texts = fingerprints.flatMap((fingerprint) => {
      const finding = findings.get(fingerprint);
      if (finding === undefined || told.has(fingerprint)) return [];
      told.add(fingerprint);
      return [placedFinding(finding, words)];
    });
    const left = texts.length - MOST_PER_REASON;
    const shown = left > 0 ? [...texts.slice(0, MOST_PER_REASON), words.report.more(left)] : texts;
    return { text: words.terms.reasons[reason], findings: shown };
  });
}

function placedFinding(finding: Finding, words: Catalogue): string {
  const place = placeText(finding.place, words);
  return place === "" ? findingText(finding, words) : `${findingText(finding, words)} (${place})`;
}

/** What the other documents of a proposal are to it: "Original", "Slås ihop med". */
export function othersLabel({ item }: Proposal, { report }: Catalogue): string {
  return report.proposals.others[item.action] ?? report.proposals.alsoConcerns;
}

/** "är nästan lika med (likhet 83 %)"; likeness is told where it is measured. */
export function relationText({ kind, score }: Relation, { terms, report }: Catalogue): string {
  const name = terms.relations[kind];
  switch (kind) {
    case "contained-in":
      return `${name} (${report.related.contained(score)})`;
    case "near-copy":
      return `${name} (${report.related.score(score)})`;
    case "overlaps":
      return `${name} (${report.related.subjects(score)})`;
    case "copy":
    case "version":
    case "replaces":
    case "refers":
    case "contradicts":
      return name;
  }
}

/** Whether law requires the document or may do so, by which statute. */
export function protectionText(protection: Protection, { report }: Catalogue): string {
  const plain = {
    ...protection,
    statute: plainText(protection.statute),
    section: plainText(protection.section),
  };
  return protection.confidence === "high"
    ? report.protectedByLaw.required(plain)
    : report.protectedByLaw.maybe(plain);
}

/** By which statute, who decides, and what is worth knowing. */
export function protectionTexts(protection: Protection, words: Catalogue): string[] {
  const body = plainText(protection.decidedBy);
  const decides = body === "" ? "" : words.report.protectedByLaw.decidedBy(body);
  return [protectionText(protection, words), decides, plainText(protection.note)].filter(
    (text) => text !== "",
  );
}

export interface OutdatedTexts {
  readonly old: string;
  readonly kind: string;
  /** The day, and "sedan …"; "" when it is not known. */
  readonly date: string;
  readonly since: string;
  /** Its name alone, "" when there is none; and in words. */
  readonly successorName: string;
  readonly successor: string;
  readonly spread: string;
}

export function outdatedTexts(reference: OutdatedReference, words: Catalogue): OutdatedTexts {
  const { report, terms, formats } = words;
  const successor = plainText(reference.successor);
  const date = plainText(reference.date);
  const spread = report.outdated.spread(reference.mentions.length, reference.documents);
  const basis = reference.asBasis > 0 ? `, ${report.outdated.asBasis(reference.asBasis)}` : "";
  return {
    old: plainText(reference.old),
    kind: terms.outdatedKinds[reference.kind],
    date: formats.date(date),
    successorName: successor,
    since: date === "" ? "" : report.outdated.since(date),
    successor: successor === "" ? report.outdated.noSuccessor : report.outdated.replacedBy(successor),
    spread: `${spread}${basis}`,
  };
}

/** One mention with its place, its kind and what has taken over. */
export function outdatedMentionText(mention: OutdatedMention, words: Catalogue): string {
  const { text } = quoteOf(mention, words);
  const texts = outdatedTexts({ ...mention, mentions: [], documents: 0, asBasis: 0 }, words);
  const facts = [texts.kind, texts.since, placeText(mention.place, words)].filter((part) => part !== "");
  return `${text} (${facts.join(", ")}). ${texts.successor}.`;
}

/** The deciding body of a group of proposals. */
export function bodyName(body: string | null, { report }: Catalogue): string {
  const plain = body === null ? "" : plainText(body);
  return plain === "" ? report.proposals.noBody : plain;
}

/** Why files were set aside. */
export function setAsideReason(reason: string, { terms }: Catalogue): string {
  return plainText(nameOf(terms.steeringReasons, reason));
}

/** The unit's folder, or that the document lies on top. */
export function unitName(unit: string, { report }: Catalogue): string {
  const plain = plainText(unit);
  return plain === "" ? report.scale.topUnit : plain;
}

/** The unit, deciding level or deciding body of a group of documents. */
export function groupName({ group, name }: Pick<ScaleGroup, "group" | "name">, words: Catalogue): string {
  switch (group) {
    case "unit":
      return unitName(name, words);
    case "level":
      return plainText(nameOf(words.terms.bodyLevels, name));
    case "body":
      return bodyName(name, words);
  }
}
