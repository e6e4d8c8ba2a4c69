/** More numbered points or binding requirements than the type is expected to hold. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Language } from "../../model/kinds.ts";
import type { DocumentType } from "../../model/settings.ts";
import type { Statement } from "../../model/statement.ts";
import { counted, figure, inDocument, listed, typeNames } from "../phrasing.ts";
import { protectiveNote, protectiveShare } from "../protective-detail.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { isBinding } from "../statement-traits.ts";

export const tooManyRequirements: DocumentRule = {
  id: "too-many-requirements",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /**
   * `importantTimes`: from this many times the expected number the finding is important; `protectivePercent`: when this
   * share of them protects something, the finding is a question only.
   */
  options: { importantTimes: 2, protectivePercent: 50 },
  title: {
    sv: "Fler krav än dokumenttypen brukar rymma",
    en: "More requirements than the type is expected to hold",
  },
  message: {
    sv: (data) =>
      `${listed(figures(data, "sv"), "sv")} ${inDocument(data, "sv")}${protectiveNote(data, "sv")}`,
    en: (data) =>
      `${listed(figures(data, "en"), "en")} ${inDocument(data, "en")}${protectiveNote(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/too-many-requirements.sv.md"),
    en: () => import("../pages/too-many-requirements.en.md"),
  },
  check({ document, type, options }) {
    const excess = excessOf(document, type);
    if (excess === null) return [];
    const { counted: all, limit, times, data } = excess;
    const { data: protection, isQuestion } = protectiveShare(all, options["protectivePercent"] ?? Infinity);
    const beyond = all.slice(limit);
    const weighed = times >= (options["importantTimes"] ?? Infinity) ? "important" : "consider";
    return [
      {
        place: beyond[0]?.place ?? null,
        data: { ...data, ...typeNames(type), ...protection },
        evidence: quotes(document, beyond),
        restsOn: [],
        severity: isQuestion ? "info" : weighed,
      },
    ];
  },
};

interface Excess {
  /** What was counted first, and how many of it are expected. */
  readonly counted: readonly Statement[];
  readonly limit: number;
  /** How many times the expected number; the largest, when both are passed. */
  readonly times: number;
  readonly data: MessageData;
}

/** Points come before requirements: they are what a reader sees. */
function excessOf({ statements, counts }: AuditedDocument, type: DocumentType): Excess | null {
  const { maxNumbered, maxBinding } = type;
  const { numbered, binding } = counts;
  const points =
    maxNumbered !== null && numbered > maxNumbered
      ? {
          counted: numberedPoints(statements),
          limit: maxNumbered,
          times: numbered / Math.max(1, maxNumbered),
          data: { numbered, maxNumbered },
        }
      : null;
  const requirements =
    maxBinding !== null && binding > maxBinding
      ? {
          counted: statements.filter(isBinding),
          limit: maxBinding,
          times: binding / Math.max(1, maxBinding),
          data: { binding, maxBinding },
        }
      : null;
  if (points === null || requirements === null) return points ?? requirements;
  const times = Math.max(points.times, requirements.times);
  return { ...points, times, data: { ...points.data, ...requirements.data } };
}

/** One statement for each numbered point, however many the point holds. */
function numberedPoints(statements: readonly Statement[]): Statement[] {
  const points = new Map<string, Statement>();
  for (const statement of statements) {
    const { number, place } = statement;
    const point = `${place.block} ${number}`;
    if (number !== null && !points.has(point)) points.set(point, statement);
  }
  return [...points.values()];
}

interface Words {
  readonly points: readonly [string, string];
  readonly binding: readonly [string, string];
  readonly expected: string;
}
const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    points: ["numrerad punkt", "numrerade punkter"],
    binding: ["bindande krav", "bindande krav"],
    expected: "riktmärke högst",
  },
  en: {
    points: ["numbered point", "numbered points"],
    binding: ["binding requirement", "binding requirements"],
    expected: "expected at most",
  },
};

function figures({ numbered, maxNumbered, binding, maxBinding }: MessageData, lang: Language): string[] {
  const { points, binding: requirements, expected } = WORDS[lang];
  return [
    { figure: numbered, limit: maxNumbered, nouns: points },
    { figure: binding, limit: maxBinding, nouns: requirements },
  ]
    .filter(({ limit }) => limit !== undefined)
    .map(
      ({ figure: value, limit, nouns }) =>
        `${counted(value, nouns, lang)} (${expected} ${figure(limit, lang)})`,
    );
}
