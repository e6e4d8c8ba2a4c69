/** The clear-out report as GitHub-flavoured Markdown: for repositories, wikis and decision papers. */
import { type Catalogue, catalogue } from "../../messages/catalogue.ts";
import type { AuditResult } from "../../result/schema.ts";
import type { Escaped } from "../escaped-template.ts";
import type { Reporter } from "../reporter.ts";
import { judgedDocuments } from "../selection/documents.ts";
import { methodTexts } from "../wording/figures.ts";
import { headingOf, md, paragraph } from "./markup.ts";
import { overDetailedSection, proposalSection } from "./sections/judgements.ts";
import { groupSection, roleSection, scaleSection, summarySection } from "./sections/overview.ts";
import { documentSection, readingSection, setAsideSection, suppressedSection } from "./sections/reading.ts";
import {
  goalSection,
  metadataSection,
  outdatedSection,
  protectedSection,
  relatedSection,
} from "./sections/upkeep.ts";

type Section = (result: AuditResult, words: Catalogue) => Escaped;

/** What is said of documents that could be judged. */
const JUDGEMENTS: readonly Section[] = [
  scaleSection,
  groupSection,
  roleSection,
  overDetailedSection,
  proposalSection,
  protectedSection,
  outdatedSection,
  goalSection,
  metadataSection,
  relatedSection,
];
const ALWAYS: readonly Section[] = [
  readingSection,
  setAsideSection,
  suppressedSection,
  documentSection,
  methodSection,
];

export const markdownReporter: Reporter = {
  id: "markdown",
  endings: [".md", ".markdown"],
  render(result, { lang }) {
    const words = catalogue(lang);
    const sections = judgedDocuments(result).length === 0 ? [nothingJudged] : JUDGEMENTS;
    const parts = [summarySection, ...sections, ...ALWAYS].map((section) => section(result, words));
    return `${md`${parts}`.escaped.trimEnd()}\n`;
  },
};

function nothingJudged(_: AuditResult, { report }: Catalogue): Escaped {
  return paragraph(report.nothingJudged);
}

function methodSection(result: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  return md`${headingOf(2, report.sections.method)}${methodTexts(result, words).map(paragraph)}${paragraph(report.explainHint)}`;
}
