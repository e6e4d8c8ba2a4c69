/** More numbered points or binding requirements than the type is expected to hold. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Statement } from "../../model/statement.ts";
import { counted, listed, typeNames } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { isBinding } from "../statement-traits.ts";

export const tooManyRequirements: DocumentRule = {
  id: "too-many-requirements",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** From this many times the expected number the finding is important. */
  options: { importantTimes: 2 },
  title: {
    sv: "Fler krav än dokumenttypen brukar rymma",
    en: "More requirements than the type is expected to hold",
  },
  message: {
    sv: (data) => `${listed(figures(data, SWEDISH), "sv")} för dokumenttypen ${data["typeSv"]}`,
    en: (data) => `${listed(figures(data, ENGLISH), "en")} for the type ${data["typeEn"]}`,
  },
  check({ document, type, options }) {
    const { binding, numbered } = document.counts;
    const overNumbered = type.maxNumbered !== null && numbered > type.maxNumbered;
    const overBinding = type.maxBinding !== null && binding > type.maxBinding;
    if (!overNumbered && !overBinding) return [];
    const times = Math.max(
      overNumbered ? numbered / Math.max(1, type.maxNumbered) : 0,
      overBinding ? binding / Math.max(1, type.maxBinding) : 0,
    );
    const beyond = overNumbered
      ? numberedBeyond(document, type.maxNumbered)
      : document.statements.filter(isBinding).slice(type.maxBinding ?? 0);
    return [
      {
        place: beyond[0]?.place ?? null,
        data: {
          ...(overNumbered && { numbered, maxNumbered: type.maxNumbered }),
          ...(overBinding && { binding, maxBinding: type.maxBinding }),
          ...typeNames(type),
        },
        evidence: quotes(document, beyond),
        restsOn: [],
        severity: times >= (options["importantTimes"] ?? Infinity) ? "important" : "consider",
      },
    ];
  },
};

function numberedBeyond({ statements }: AuditedDocument, limit: number): Statement[] {
  return statements.filter(({ number }) => number !== null).slice(limit);
}

interface Nouns {
  readonly lang: "sv" | "en";
  readonly points: readonly [string, string];
  readonly binding: readonly [string, string];
  readonly expected: string;
}
const SWEDISH: Nouns = {
  lang: "sv",
  points: ["numrerad punkt", "numrerade punkter"],
  binding: ["bindande krav", "bindande krav"],
  expected: "riktmärke",
};
const ENGLISH: Nouns = {
  lang: "en",
  points: ["numbered point", "numbered points"],
  binding: ["binding requirement", "binding requirements"],
  expected: "expected at most",
};

function figures(data: MessageData, nouns: Nouns): string[] {
  const said: string[] = [];
  if (data["maxNumbered"] !== undefined) {
    said.push(
      `${counted(data["numbered"], nouns.points, nouns.lang)} (${nouns.expected} ${data["maxNumbered"]})`,
    );
  }
  if (data["maxBinding"] !== undefined) {
    said.push(
      `${counted(data["binding"], nouns.binding, nouns.lang)} (${nouns.expected} ${data["maxBinding"]})`,
    );
  }
  return said;
}
