/** What law requires, and what the texts lean on that no longer applies. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { type OutdatedReference, outdatedReferences } from "../../selection/outdated-references.ts";
import { type ProtectionGroup, protectionGroups } from "../../selection/protected-documents.ts";
import { outdatedTexts, placeText, protectionTexts, quoteOf } from "../../wording/judgements.ts";
import { andMore, type Canvas, heading, prose } from "../canvas.ts";
import { namedDocument } from "../pieces.ts";

const MOST_PROTECTED = 20;
const MOST_DOCUMENTS = 3;
const MOST_REFERENCES = 10;
const MOST_MENTIONS = 3;

export function protectedSection(result: AuditResult, canvas: Canvas): string[] {
  const groups = protectionGroups(result);
  if (groups.length === 0) return [];
  const { report } = canvas.words;
  const shown = groups.slice(0, MOST_PROTECTED);
  return [
    ...heading(canvas, report.sections.protectedByLaw),
    ...prose(canvas, report.protectedByLaw.intro, { indent: 2 }),
    ...shown.flatMap((group) => ["", ...protectedLines(group, canvas)]),
    ...andMore(canvas, groups.length - shown.length),
  ];
}

function protectedLines({ documents, protection }: ProtectionGroup, canvas: Canvas): string[] {
  const shown = documents.slice(0, MOST_DOCUMENTS);
  return [
    ...prose(canvas, protectionTexts(protection, canvas.words).join(" "), { indent: 2 }),
    ...shown.flatMap((document) => namedDocument(document, canvas, 4)),
    ...andMore(canvas, documents.length - shown.length, 4),
  ];
}

export function outdatedSection(result: AuditResult, canvas: Canvas): string[] {
  const references = outdatedReferences(result);
  if (references.length === 0) return [];
  const { report } = canvas.words;
  const shown = references.slice(0, MOST_REFERENCES);
  return [
    ...heading(canvas, report.sections.outdated),
    ...prose(canvas, report.outdated.intro, { indent: 2 }),
    ...shown.flatMap((reference) => ["", ...referenceLines(reference, canvas)]),
    ...andMore(canvas, references.length - shown.length),
  ];
}

function referenceLines(reference: OutdatedReference, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const { old, kind, since, successor, spread } = outdatedTexts(reference, words);
  const shown = reference.mentions.slice(0, MOST_MENTIONS);
  return [
    ...prose(canvas, old, { indent: 2, paint: style.strong }),
    ...prose(canvas, [kind, since].filter(Boolean).join(", "), { indent: 4, paint: style.quiet }),
    ...prose(canvas, `${successor}. ${spread}.`, { indent: 4 }),
    ...shown.flatMap(({ document, mention }) => {
      const where = [plainText(document.path), placeText(mention.place, words)].filter(Boolean).join(", ");
      return prose(canvas, `${where}: ${quoteOf(mention, words).text}`, { indent: 4, paint: style.quote });
    }),
    ...andMore(canvas, reference.mentions.length - shown.length, 4),
  ];
}
