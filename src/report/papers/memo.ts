/** The draft of a memo to one deciding body, as a Word file: what to decide, why, and every document with its ground. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AnnexKind, PaperFigures } from "../../messages/report-facts.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";
import { totalEffect } from "../selection/proposals.ts";
import { bodyName, reasonTexts } from "../wording/judgements.ts";
import { annexTable } from "./annex-table.ts";
import type { BodyCase } from "./body-case.ts";
import { settledPackage } from "./settled-package.ts";

const FONT = "Arial";
/** Half-points. */
const SIZE = 21;
const DECISIONS = "decisions";
const LOCALES = { sv: "sv-SE", en: "en-GB" } as const;

export interface MemoInput {
  readonly result: AuditResult;
  readonly bodyCase: BodyCase;
  readonly words: Catalogue;
  /** Name of the file that lists what was not audited. */
  readonly leftOut: string;
}

export async function memoOf(input: MemoInput): Promise<Uint8Array> {
  const { result, bodyCase, words } = input;
  const document = new Document({
    creator: "tillit",
    title: words.papers.title(result.run.asOf.slice(0, 4)),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE, language: { value: LOCALES[words.lang] } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: {
          run: { font: FONT, size: 32, bold: true },
          paragraph: { spacing: { before: 240, after: 200 } },
        },
        heading2: {
          run: { font: FONT, size: 24, bold: true },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: DECISIONS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 460, hanging: 460 } } },
            },
          ],
        },
      ],
    },
    sections: [memoSection(input), ...bodyCase.annexes.map((annex) => annexSection(annex, words))],
  });
  return settledPackage(new Uint8Array(await Packer.toBuffer(document)), result.run.asOf);
}

function memoSection(input: MemoInput): ISectionOptions {
  const { words } = input;
  const { papers } = words;
  return {
    footers: { default: pageFooter(words) },
    children: [
      ...headPart(input),
      ...decisionPart(input),
      ...summaryPart(input),
      heading(papers.backgroundHead),
      text(papers.background),
      heading(papers.reviewHead),
      text(reviewText(input)),
      ...assessmentPart(input),
      heading(papers.consequencesHead),
      ...papers.consequences.map(bullet),
      heading(papers.annexesHead),
      ...input.bodyCase.annexes.map(({ number, kind }) => text(papers.annexTitle(number, kind))),
      heading(papers.sentToHead),
      text(papers.sentTo),
    ],
  };
}

function headPart({ result, bodyCase, words }: MemoInput): Paragraph[] {
  const { papers, formats } = words;
  const { organisation } = result.run.config;
  const { fields, fillIn } = papers;
  const asOf = formats.date(result.run.asOf);
  const facts: ReadonlyArray<readonly [string, string]> = [
    [fields.date, asOf],
    [fields.caseNumber, fillIn.caseNumber],
    [fields.officer, fillIn.officer],
    [fields.to, bodyName(bodyCase.body, words)],
  ];
  return [
    ...(organisation === null || organisation === "" ? [] : [text(plainText(organisation))]),
    new Paragraph({ children: [new TextRun({ text: papers.head.toUpperCase(), bold: true })] }),
    new Paragraph({ children: [new TextRun({ text: papers.draft, italics: true })] }),
    ...facts.map(
      ([label, value]) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: `${label}: `, bold: true }), ...filledIn(value)],
        }),
    ),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(papers.title(result.run.asOf.slice(0, 4)))],
    }),
  ];
}

function decisionPart({ bodyCase, words }: MemoInput): Paragraph[] {
  const { papers } = words;
  const decided = bodyCase.annexes.flatMap(({ kind, number }) =>
    kind === "copies" ? [] : [papers.decisions[kind](number)],
  );
  return [
    heading(papers.decisionHead),
    text(papers.decides(bodyName(bodyCase.body, words))),
    ...[...decided, papers.decisions.from].map(
      (line) => new Paragraph({ numbering: { reference: DECISIONS, level: 0 }, children: filledIn(line) }),
    ),
  ];
}

function summaryPart({ bodyCase, words }: MemoInput): Paragraph[] {
  const { papers } = words;
  const effect = totalEffect(
    bodyCase.annexes
      .filter(({ kind }) => kind !== "keep")
      .flatMap(({ proposals }) => proposals.map(({ item }) => item)),
  );
  const saves = effect.documents + effect.pages + effect.requirements > 0;
  return [
    heading(papers.summaryHead),
    text(papers.summary(figuresOf(bodyCase))),
    ...(saves ? [text(papers.effect(effect))] : []),
  ];
}

function figuresOf({ proposals, annexes }: BodyCase): PaperFigures {
  const count = (wanted: AnnexKind): number =>
    annexes.find(({ kind }) => kind === wanted)?.proposals.length ?? 0;
  return {
    all: proposals.length,
    repeal: count("repeal"),
    revise: count("revise"),
    keep: count("keep"),
    copies: count("copies"),
    investigate: count("investigate"),
    required: proposals.filter(({ item }) => item.protection?.confidence === "high").length,
  };
}

function reviewText({ result, words, leftOut }: MemoInput): string {
  const { tool, run, summary } = result;
  return words.papers.review({
    version: plainText(tool.version),
    ruleSet: plainText(tool.ruleSet),
    lawTables: plainText(tool.lawTables),
    asOf: run.asOf,
    read: summary.read,
    poorlyRead: summary.poorlyRead,
    unread: summary.unread,
    leftOut,
  });
}

/** The reasons that occur, the most usual first: each is for a person to confirm. */
function assessmentPart({ bodyCase, words }: MemoInput): Paragraph[] {
  const counts = new Map<string, number>();
  for (const { kind, proposals } of bodyCase.annexes) {
    if (kind === "keep") continue;
    for (const { item } of proposals)
      for (const reason of reasonTexts(item, words)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (reasons.length === 0) return [];
  return [
    heading(words.papers.assessmentHead),
    text(words.papers.assessment),
    ...reasons.map(([reason, count]) => bullet(words.papers.reasonCount(reason, count))),
  ];
}

function annexSection(annex: BodyCase["annexes"][number], words: Catalogue): ISectionOptions {
  return {
    properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
    footers: { default: pageFooter(words) },
    children: [heading(words.papers.annexTitle(annex.number, annex.kind)), annexTable(annex, words)],
  };
}

function pageFooter({ papers }: Catalogue): Footer {
  const children = [`${papers.page} `, PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ children, size: 18 })] }),
    ],
  });
}

function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(title)] });
}

function text(line: string): Paragraph {
  return new Paragraph({ children: filledIn(line) });
}

function bullet(line: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: filledIn(line) });
}

/** What a person has to fill in stands in square brackets, and is marked so that nobody sends it by mistake. */
function filledIn(line: string): ParagraphChild[] {
  return line
    .split(/(?<=\])|(?=\[)/u)
    .map((part) =>
      part.startsWith("[") && part.endsWith("]")
        ? new TextRun({ text: part, highlight: "yellow" })
        : new TextRun(part),
    );
}
