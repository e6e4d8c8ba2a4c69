/** What could not be read and what to do about it, what was set aside, and findings that somebody has set aside. */
import type { Escaped, Part } from "../../escaped-template.ts";
import { suppressedFindings } from "../../selection/findings.ts";
import { faultGroups, type ReadingFault, readingFaults } from "../../selection/reading-faults.ts";
import { setAsideGroups } from "../../selection/set-aside.ts";
import { problemText, setAsideReason } from "../../wording/judgements.ts";
import { wholeFinding } from "../document/finding-list.ts";
import { html, when } from "../markup.ts";
import { folded, pathText, restOf, type Sheet, section } from "../sheet.ts";

const MOST_FILES = 8;

export function readingSections(sheet: Sheet): Part {
  const { report } = sheet.words;
  const { unread, poor, misfits } = readingFaults(sheet.result);
  return [
    when(unread.length > 0, () =>
      section("not-read", report.sections.notRead, faultList(unread, report.notRead.intro, sheet)),
    ),
    when(poor.length > 0, () =>
      section("poorly-read", report.sections.poorlyRead, faultList(poor, report.notRead.poorIntro, sheet)),
    ),
    when(misfits.length > 0, () =>
      section("misfits", report.sections.misfits, faultList(misfits, report.notRead.misfitIntro, sheet)),
    ),
  ];
}

function faultList(faults: readonly ReadingFault[], intro: string, { words, anchorOf }: Sheet): Escaped {
  const items = faultGroups(faults).map(({ problems, paths }) => {
    const names = paths
      .filter((path) => path !== "")
      .map((path) => html`<li>${linkedPath(path, anchorOf(path))}</li>`);
    const texts = problems.map((problem) => html`<p>${problemText(problem, words)}</p>`);
    return html`<li>${texts}<ul class="plain">${names.slice(0, MOST_FILES)}</ul>${restOf(names.slice(MOST_FILES), words)}</li>`;
  });
  return html`<p class="intro">${intro}</p><ul class="plain faults">${items}</ul>
`;
}

function linkedPath(path: string, anchor: string | undefined): Escaped {
  return anchor === undefined ? pathText(path) : html`<a href="#${anchor}">${pathText(path)}</a>`;
}

export function setAsideSection({ result, words }: Sheet): Part {
  const groups = setAsideGroups(result);
  if (groups.length === 0) return "";
  const { report, formats } = words;
  const parts = groups.map(({ reason, documents }) =>
    folded(
      `${setAsideReason(reason, words)} (${formats.integer(documents.length)})`,
      html`<ul class="plain">${documents.map(({ path }) => html`<li>${pathText(path)}</li>`)}</ul>`,
    ),
  );
  return section(
    "set-aside",
    report.sections.setAside,
    html`<p class="intro">${report.setAside.intro}</p>${parts}
`,
  );
}

export function suppressedSection(sheet: Sheet): Part {
  const findings = suppressedFindings(sheet.result);
  if (findings.length === 0) return "";
  return section(
    "suppressed",
    sheet.words.report.sections.suppressed,
    html`<ul class="findings">${findings.map((finding) => html`${pathText(finding.document)}${wholeFinding(finding, "", sheet)}`)}</ul>
`,
  );
}
