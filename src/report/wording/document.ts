/** What is known of one document, in words: its facts with their sources, its measures, the marks of its statements. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument, LinkedFrom } from "../../model/audited-document.ts";
import type { AppliedCorrection } from "../../model/correction.ts";
import { MARKERS } from "../../model/kinds.ts";
import type { FoundValue } from "../../model/metadata.ts";
import type { Statement } from "../../model/statement.ts";
import { plainText } from "../plain-text.ts";
import { placeText } from "./judgements.ts";

/** The value as a reader writes it; null when the document does not say. */
export function metadataValue(found: FoundValue | null, { formats }: Catalogue): string | null {
  return found === null ? null : formats.date(plainText(found.value));
}

/** Where it was found: "tabell, s. 1, rad 4". */
export function metadataSource({ source, place }: FoundValue, words: Catalogue): string {
  return [words.terms.metadataSources[source], placeText(place, words)]
    .filter((part) => part !== "")
    .join(", ");
}

/** Value, source and, where they differ from the value, the words themselves. */
export function metadataText(found: FoundValue | null, words: Catalogue): string | null {
  const value = metadataValue(found, words);
  if (found === null || value === null) return null;
  const printed = plainText(found.text);
  const quote =
    printed === plainText(found.value) || printed === "" ? "" : `: ${words.report.quote(printed)}`;
  return `${value} (${metadataSource(found, words)}${quote})`;
}

/** Size, readability, density, freedom ratio, signs of detail and trust, what is left of revision: one line each. */
export function measureTexts(document: AuditedDocument, words: Catalogue): string[] {
  const { show, terms, formats } = words;
  const { measures, review, linkedFrom } = document;
  const signs = MARKERS.flatMap((marker) => {
    const count = measures.markers[marker] ?? 0;
    return count === 0 ? [] : [`${terms.markers[marker]} (${formats.integer(count)})`];
  });
  return [
    `${show.size(measures.pages, measures.words, measures.readingMinutes)} (${show.pagesAre(terms.pagesSources[measures.pagesSource])})`,
    ...(measures.lix === null ? [] : [show.lix(measures.lix)]),
    ...(document.counts.binding === 0 ? [] : [show.density(measures.bindingPerThousandWords)]),
    ...(measures.freedomRatio === null ? [] : [show.freedom(measures.freedomRatio)]),
    ...(signs.length === 0 ? [] : [`${show.markers}: ${formats.list(signs)}`]),
    ...linkedFromTexts(linkedFrom, words),
    ...document.corrections.map((correction) => correctionText(correction, words)),
    ...(review.trackedChanges + review.comments === 0
      ? []
      : [show.review(review.trackedChanges, review.comments)]),
  ];
}

/** "rättat: ”Chefen ska boka” är inget krav (skäl; gäller t.o.m. 31 december 2027)" */
function correctionText({ is, text, reason, until }: AppliedCorrection, words: Catalogue): string {
  const { show, terms, report, formats } = words;
  const what = is === "not-a-requirement" ? show.notARequirement : terms.statementKinds[is];
  const quote = report.quote(plainText(text));
  const day = until === null ? null : formats.date(until);
  return show.corrected({ quote, what, reason: plainText(reason), until: day });
}

const NAMED_PAGES = 3;

function linkedFromTexts(linkedFrom: LinkedFrom | null, { show, formats }: Catalogue): string[] {
  if (linkedFrom === null) return [];
  const { count, paths } = linkedFrom;
  const named = formats.list(paths.slice(0, NAMED_PAGES).map(plainText));
  return [`${show.linkedFrom(count)}${named === "" ? "" : `: ${named}${count > NAMED_PAGES ? " …" : ""}`}`];
}

interface NoteInput {
  readonly words: Catalogue;
  readonly why: boolean;
  /** Indicators of the goal that it is. */
  readonly measuredBy: readonly string[];
}

/** Who acts, what law is restated, which marks stand in it; with `why` also what decided, its form and its lead-in. */
export function statementNotes(
  { actor, law, markers, leadIn, basis, form }: Statement,
  { words, why, measuredBy }: NoteInput,
): string[] {
  const { show, terms, report } = words;
  const marks = [
    ...new Set(
      markers.map(({ marker, text }) => `${terms.markers[marker]} ${report.quote(plainText(text))}`),
    ),
  ];
  const facts = [
    ...(actor === null ? [] : [`${show.actor}: ${plainText(actor.role)}`]),
    ...(law === null ? [] : [`${show.law}: ${plainText(law.text)}`]),
    ...(measuredBy.length === 0 ? [] : [`${show.measuredBy}: ${measuredBy.map(plainText).join("; ")}`]),
    ...(marks.length === 0 ? [] : [`${show.markers}: ${marks.join(", ")}`]),
  ];
  const reasons = [
    ...(leadIn === null ? [] : [`${show.leadIn}: ${plainText(leadIn)}`]),
    `${show.basis}: ${plainText(basis)} (${terms.statementForms[form]})`,
  ];
  return [...(facts.length === 0 ? [] : [facts.join("; ")]), ...(why ? [reasons.join("; ")] : [])];
}
