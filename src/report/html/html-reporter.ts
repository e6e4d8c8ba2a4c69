/** The clear-out report as one page that stands by itself: it can be mailed, opened from a disk, read and printed. */
import type { Escaped, Part } from "../escaped-template.ts";
import { plainText } from "../plain-text.ts";
import type { Reporter } from "../reporter.ts";
import { judgedDocuments } from "../selection/documents.ts";
import { methodTexts } from "../wording/figures.ts";
import { html } from "./markup.ts";
import { pageOf } from "./page.ts";
import { documentSection } from "./sections/document-table.ts";
import { outdatedSection, protectedSection } from "./sections/law.ts";
import { overDetailedSection } from "./sections/over-detailed.ts";
import { proposalSection } from "./sections/proposals.ts";
import { readingSections, setAsideSection, suppressedSection } from "./sections/reading.ts";
import { roleSection } from "./sections/roles.ts";
import { scaleSection } from "./sections/scale.ts";
import { masthead, summarySection } from "./sections/summary.ts";
import { goalSection, metadataSection, relatedSection } from "./sections/upkeep.ts";
import { type Sheet, section, sheetFor } from "./sheet.ts";

export const htmlReporter: Reporter = {
  id: "html",
  endings: [".html", ".htm"],
  render(result, { lang }) {
    const sheet = sheetFor(result, lang);
    const main = html`${summarySection(sheet)}${judgements(sheet)}${readingSections(sheet)}${setAsideSection(sheet)}${suppressedSection(sheet)}${documentPart(sheet)}${methodSection(sheet)}`;
    return pageOf({ sheet, masthead: masthead(sheet), main });
  },
};

/** What is said of documents that could be judged. */
function judgements(sheet: Sheet): Part {
  if (judgedDocuments(sheet.result).length === 0) return "";
  return [
    scaleSection,
    roleSection,
    overDetailedSection,
    proposalSection,
    protectedSection,
    outdatedSection,
    goalSection,
    metadataSection,
    relatedSection,
  ].map((part) => part(sheet));
}

function documentPart(sheet: Sheet): Part {
  return sheet.result.documents.some(({ steering }) => steering) ? documentSection(sheet) : "";
}

function methodSection({ result, words }: Sheet): Escaped {
  const { report, page } = words;
  return section(
    "method",
    report.sections.method,
    html`${methodTexts(result, words).map((text) => html`<p>${text}</p>`)}<p class="quiet">${report.explainHint}</p><p class="quiet">${page.footer(plainText(result.tool.version))}</p>
`,
  );
}
