/** What law requires, what no longer applies, many goals, missing facts and related documents in Markdown. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Evidence } from "../../../model/finding.ts";
import type { AuditResult } from "../../../result/schema.ts";
import type { Escaped } from "../../escaped-template.ts";
import { joined } from "../../escaped-template.ts";
import { titleOf } from "../../selection/documents.ts";
import { goalIntro, goalNotes } from "../../selection/goal-notes.ts";
import { documentsWithManyGoals } from "../../selection/many-goals.ts";
import { missingMetadata } from "../../selection/missing-metadata.ts";
import { outdatedReferences } from "../../selection/outdated-references.ts";
import { protectionGroups } from "../../selection/protected-documents.ts";
import { referredText, relatedDocuments } from "../../selection/related-documents.ts";
import {
  findingText,
  outdatedTexts,
  placeText,
  protectionTexts,
  quoteOf,
  relationText,
} from "../../wording/judgements.ts";
import { bullets, code, headingOf, md, paragraph, tableOf } from "../markup.ts";

const MOST_ROWS = 50;
const MOST_MENTIONS = 5;
const MOST_PAIRS = 3;

export function protectedSection(result: AuditResult, words: Catalogue): Escaped {
  const rows = protectionGroups(result).map(({ documents, protection }) => [
    joined(
      documents.map((document) => md`${titleOf(document)} ${code(document.path)}`),
      "; ",
    ),
    protectionTexts(protection, words).join(" "),
  ]);
  if (rows.length === 0) return md``;
  const { report } = words;
  const columns = [{ title: report.tableHeads.document }, { title: report.tableHeads.law }];
  return md`${headingOf(2, report.sections.protectedByLaw)}${paragraph(report.protectedByLaw.intro)}${tableOf(columns, rows)}`;
}

export function outdatedSection(result: AuditResult, words: Catalogue): Escaped {
  const references = outdatedReferences(result);
  if (references.length === 0) return md``;
  const { report } = words;
  const { old, since, successor, mentions } = report.tableHeads;
  const rows = references.map((reference) => {
    const texts = outdatedTexts(reference, words);
    const where = reference.mentions.slice(0, MOST_MENTIONS).map(({ document, mention }) => {
      const place = placeText(mention.place, words);
      return md`${code(document.path)}${place === "" ? "" : ` ${place}`}`;
    });
    return [texts.old, texts.date, texts.successorName, md`${texts.spread}: ${joined(where, ", ")}`];
  });
  const columns = [{ title: old }, { title: since }, { title: successor }, { title: mentions }];
  return md`${headingOf(2, report.sections.outdated)}${paragraph(report.outdated.intro)}${tableOf(columns, rows)}`;
}

export function goalSection(result: AuditResult, words: Catalogue): Escaped {
  const documents = documentsWithManyGoals(result);
  const notes = goalNotes(result, words);
  if (documents.length + notes.length === 0) return md``;
  const { report } = words;
  const items = documents.map(
    ({ document, finding }) =>
      md`${titleOf(document)} ${code(document.path)}: ${findingText(finding, words)}`,
  );
  return md`${headingOf(2, report.sections.goals)}${paragraph(goalIntro(result, words))}${bullets(items)}${notes.map(({ title, lines }) => md`${headingOf(3, title)}${bullets(lines)}`)}`;
}

export function metadataSection(result: AuditResult, words: Catalogue): Escaped {
  const { judged, fields, documents } = missingMetadata(result);
  if (documents.length === 0) return md``;
  const { report } = words;
  const names = report.metadata.fields;
  const shares = fields.map(
    ({ field, missing }) => `${names[field]}: ${report.metadata.share(missing, judged)}`,
  );
  const rows = documents
    .slice(0, MOST_ROWS)
    .map(({ document, missing }) => [
      md`${titleOf(document)} ${code(document.path)}`,
      missing.map((field) => names[field]).join(", "),
    ]);
  const rest = documents.length - rows.length;
  const columns = [{ title: report.tableHeads.document }, { title: report.tableHeads.missing }];
  return md`${headingOf(2, report.sections.metadata)}${paragraph(report.metadata.intro)}${bullets(shares)}${tableOf(columns, rows)}${rest > 0 ? paragraph(`${report.more(rest)} ${report.moreHint}`) : ""}`;
}

/** The words with their place, in a cell beside the other document's. */
function quoteText(evidence: Evidence, words: Catalogue): string {
  const { text, place } = quoteOf(evidence, words);
  return place === "" ? text : `${text} (${place})`;
}

export function relatedSection(result: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  const rows = relatedDocuments(result).flatMap(({ relation, from, to, pairs }) => [
    [code(from.path), relationText(relation, words), code(to.path)],
    ...pairs.slice(0, MOST_PAIRS).map((pair) => [quoteText(pair.from, words), "", quoteText(pair.to, words)]),
  ]);
  const referred = referredText(result, words);
  if (rows.length === 0 && referred === null) return md``;
  const { document, relation } = report.tableHeads;
  const intro = referred === null ? md`` : paragraph(referred);
  const head = md`${headingOf(2, report.sections.related)}${intro}`;
  if (rows.length === 0) return head;
  return md`${head}${tableOf([{ title: document }, { title: relation }, { title: document }], rows)}`;
}
