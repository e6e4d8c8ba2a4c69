/** What could not be read and what to do about it, what was set aside, and findings that somebody has set aside. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { suppressedFindings } from "../../selection/findings.ts";
import {
  type FaultGroup,
  faultGroups,
  type ReadingFault,
  readingFaults,
} from "../../selection/reading-faults.ts";
import { setAsideGroups } from "../../selection/set-aside.ts";
import { findingText, problemText, setAsideReason } from "../../wording/judgements.ts";
import { andMore, type Canvas, entry, heading, prose } from "../canvas.ts";
import { padStart } from "../wrap.ts";

const MOST_GROUPS = 20;
const MOST_FILES = 6;
const MOST_SUPPRESSED = 10;
const MOST_EXAMPLES = 3;
const COUNT_WIDTH = 4;

export function readingSection(result: AuditResult, canvas: Canvas): string[] {
  const { sections, notRead } = canvas.words.report;
  const { unread, poor, misfits } = readingFaults(result);
  return [
    ...faultLines({ title: sections.notRead, intro: notRead.intro, faults: unread }, canvas),
    ...faultLines({ title: sections.poorlyRead, intro: notRead.poorIntro, faults: poor }, canvas),
    ...faultLines({ title: sections.misfits, intro: notRead.misfitIntro, faults: misfits }, canvas),
  ];
}

interface FaultList {
  readonly title: string;
  readonly intro: string;
  readonly faults: readonly ReadingFault[];
}

function faultLines({ title, intro, faults }: FaultList, canvas: Canvas): string[] {
  if (faults.length === 0) return [];
  const groups = faultGroups(faults);
  const shown = groups.slice(0, MOST_GROUPS);
  return [
    ...heading(canvas, title),
    ...prose(canvas, intro, { indent: 2 }),
    ...shown.flatMap((group) => ["", ...groupLines(group, canvas)]),
    ...andMore(canvas, groups.length - shown.length),
  ];
}

function groupLines({ problems, paths }: FaultGroup, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const named = paths.filter((path) => path !== "");
  return [
    ...problems.flatMap((problem) => prose(canvas, problemText(problem, words), { indent: 2 })),
    ...named
      .slice(0, MOST_FILES)
      .flatMap((path) => prose(canvas, plainText(path), { indent: 4, paint: style.strong })),
    ...andMore(canvas, named.length - MOST_FILES, 4),
  ];
}

export function setAsideSection(result: AuditResult, canvas: Canvas): string[] {
  const groups = setAsideGroups(result);
  if (groups.length === 0) return [];
  const { style, words } = canvas;
  return [
    ...heading(canvas, words.report.sections.setAside),
    ...prose(canvas, words.report.setAside.intro, { indent: 2 }),
    "",
    ...groups.flatMap(({ reason, documents }) => [
      ...entry(canvas, {
        indent: 2,
        label: padStart(words.formats.integer(documents.length), COUNT_WIDTH),
        labelWidth: COUNT_WIDTH + 2,
        text: setAsideReason(reason, words),
      }),
      ...documents
        .slice(0, MOST_EXAMPLES)
        .flatMap(({ path }) =>
          prose(canvas, plainText(path), { indent: 4 + COUNT_WIDTH, paint: style.quiet }),
        ),
      ...andMore(canvas, documents.length - MOST_EXAMPLES, 4 + COUNT_WIDTH),
    ]),
  ];
}

export function suppressedSection(result: AuditResult, canvas: Canvas): string[] {
  const findings = suppressedFindings(result);
  if (findings.length === 0) return [];
  const { style, words } = canvas;
  const shown = findings.slice(0, MOST_SUPPRESSED);
  return [
    ...heading(canvas, words.report.sections.suppressed),
    ...shown.flatMap((finding, index) => [
      ...(index === 0 ? [] : [""]),
      ...prose(canvas, plainText(finding.document), { indent: 2, paint: style.quiet }),
      ...prose(canvas, findingText(finding, words), { indent: 2 }),
      ...prose(canvas, words.report.suppressed.reason(plainText(finding.suppressed ?? "")), { indent: 4 }),
    ]),
    ...andMore(canvas, findings.length - shown.length),
  ];
}
