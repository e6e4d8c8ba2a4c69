/** What could not be read, what was set aside, and all steering documents with their figures, in Markdown. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { AuditedDocument } from "../../../model/audited-document.ts";
import type { AuditResult } from "../../../result/schema.ts";
import { type Escaped, joined } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { titleOf } from "../../selection/documents.ts";
import { suppressedFindings } from "../../selection/findings.ts";
import { faultGroups, type ReadingFault, readingFaults } from "../../selection/reading-faults.ts";
import { setAsideGroups } from "../../selection/set-aside.ts";
import { typeName } from "../../wording/figures.ts";
import { findingText, problemText, setAsideReason } from "../../wording/judgements.ts";
import { bullets, code, headingOf, md, paragraph, tableOf } from "../markup.ts";

export function readingSection(result: AuditResult, words: Catalogue): Escaped {
  const { unread, poor, misfits } = readingFaults(result);
  const { sections, notRead } = words.report;
  return md`${faultPart(unread, { title: sections.notRead, intro: notRead.intro }, words)}${faultPart(poor, { title: sections.poorlyRead, intro: notRead.poorIntro }, words)}${faultPart(misfits, { title: sections.misfits, intro: notRead.misfitIntro }, words)}`;
}

function faultPart(
  faults: readonly ReadingFault[],
  { title, intro }: { readonly title: string; readonly intro: string },
  words: Catalogue,
): Escaped {
  if (faults.length === 0) return md``;
  const items = faultGroups(faults).map(({ paths, problems }) => {
    const texts = problems.map((problem) => problemText(problem, words)).join(" ");
    const names = paths.filter((path) => path !== "").map(code);
    return names.length === 0 ? md`${texts}` : md`${texts} ${joined(names, ", ")}`;
  });
  return md`${headingOf(2, title)}${paragraph(intro)}${bullets(items)}`;
}

export function setAsideSection(result: AuditResult, words: Catalogue): Escaped {
  const groups = setAsideGroups(result);
  if (groups.length === 0) return md``;
  const { report } = words;
  const rows = groups.map(({ reason, documents }) => [
    setAsideReason(reason, words),
    words.formats.integer(documents.length),
  ]);
  const columns = [{ title: report.tableHeads.reason }, { title: report.tableHeads.value, isFigure: true }];
  return md`${headingOf(2, report.sections.setAside)}${paragraph(report.setAside.intro)}${tableOf(columns, rows)}`;
}

export function suppressedSection(result: AuditResult, words: Catalogue): Escaped {
  const findings = suppressedFindings(result);
  if (findings.length === 0) return md``;
  const { report } = words;
  const items = findings.map(
    (finding) =>
      md`${code(finding.document)}: ${findingText(finding, words)}. ${report.suppressed.reason(plainText(finding.suppressed ?? ""))}`,
  );
  return md`${headingOf(2, report.sections.suppressed)}${bullets(items)}`;
}

export function documentSection({ documents }: AuditResult, words: Catalogue): Escaped {
  const steering = documents.filter((document) => document.steering);
  if (steering.length === 0) return md``;
  const { document, type, pages, numbered, goals, binding, duties, scale, grade } = words.report.tableHeads;
  const columns = [
    { title: document },
    { title: type },
    ...[pages, numbered, goals, binding, duties, scale].map((title) => ({ title, isFigure: true })),
    { title: grade },
  ];
  return md`${headingOf(2, words.report.sections.documents)}${tableOf(
    columns,
    steering.map((each) => row(each, words)),
  )}`;
}

/** Of documents that could not be read nothing is known, which is not the same as zero. */
function row(document: AuditedDocument, words: Catalogue): readonly (Escaped | string)[] {
  const { counts, measures, scale, grade } = document;
  const figures = [
    measures.pages,
    counts.numbered,
    counts.goal,
    counts.binding,
    counts.documentationDuties,
    scale?.score ?? null,
  ].map((figure) => (grade === "unread" || figure === null ? "–" : words.formats.decimal(figure)));
  return [
    md`${titleOf(document)} ${code(document.path)}`,
    typeName(document, words),
    ...figures,
    words.terms.grades[grade],
  ];
}
