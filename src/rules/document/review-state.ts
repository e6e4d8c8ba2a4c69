/** Whether a document has been looked over in time: by its own word, by what its type expects, or within the term of office. */
import type { FoundValue, Metadata } from "../../model/metadata.ts";
import type { DocumentType, Settings } from "../../model/settings.ts";
import { lastDay, monthsBetween } from "../partial-date.ts";

export type ReviewState =
  /** `promised`: the day stands in the document; `expected`: its type is looked over more often. */
  | { readonly kind: "promised" | "expected"; readonly monthsLate: number; readonly since: FoundValue }
  /** Last decided or revised before the current term of office. */
  | { readonly kind: "before-term"; readonly since: FoundValue }
  | { readonly kind: "in-time" };

const IN_TIME: ReviewState = { kind: "in-time" };

/** At most one state: the most definite that holds. */
export function reviewState(metadata: Metadata, type: DocumentType, settings: Settings): ReviewState {
  const { asOf, termStart } = settings;
  const reviewed = lastReviewed(metadata);
  const promised = dated(metadata.nextReview);
  if (promised !== null) {
    const late = promised.day < asOf && (reviewed === null || reviewed.day < promised.day);
    return late ? overdue("promised", promised, monthsBetween(promised.day, asOf)) : IN_TIME;
  }
  // A document with an end date is looked over when it ends.
  if (reviewed === null || metadata.validUntil !== null) return IN_TIME;
  const late = type.reviewMonths === null ? -1 : monthsBetween(reviewed.day, asOf) - type.reviewMonths;
  if (late > 0) return overdue("expected", reviewed, late);
  return reviewed.day < termStart ? { kind: "before-term", since: reviewed.found } : IN_TIME;
}

interface Dated {
  readonly found: FoundValue;
  readonly day: string;
}

function overdue(kind: "promised" | "expected", { found }: Dated, monthsLate: number): ReviewState {
  return { kind, monthsLate, since: found };
}

/** The latest day on which somebody decided or revised the document, as far as it says. */
function lastReviewed({ decidedDate, revisedDate, validFrom }: Metadata): Dated | null {
  const days = [revisedDate, decidedDate, validFrom].flatMap((found) => dated(found) ?? []);
  return days.reduce<Dated | null>(
    (latest, one) => (latest === null || one.day > latest.day ? one : latest),
    null,
  );
}

/** An imprecise date counts as its last day: the document gets the benefit of the doubt. */
function dated(found: FoundValue | null): Dated | null {
  const day = found === null ? null : lastDay(found.value);
  return found === null || day === null ? null : { found, day };
}
