/** Binding requirements that do not say when, how much or in which cases. */
import type { Language } from "../../model/kinds.ts";
import type { Statement } from "../../model/statement.ts";
import { phrasePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { counted, figure, quoted } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { isBinding } from "../statement-traits.ts";
import table from "./vague-phrases.tsv";

const ROWS = parseTable(table, ["lang", "phrase"]);
const VAGUE: Readonly<Record<Language, RegExp>> = { sv: vaguePattern("sv"), en: vaguePattern("en") };
/** A statement that hands over the judgement is open on purpose. */
const OPEN_ON_PURPOSE: ReadonlySet<string> = new Set(["judgement", "by-need", "room", "dialogue"]);
const MOST_EXAMPLES = 3;

function vaguePattern(lang: Language): RegExp {
  return phrasePattern(ROWS.filter((row) => row.lang === lang).map(({ phrase }) => phrase));
}

export const vagueRequirement: DocumentRule = {
  id: "vague-requirement",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  options: { statements: 3 },
  title: { sv: "Obestämda krav", en: "Vague requirements" },
  message: {
    sv: ({ vague, binding, fewest, words }) =>
      `${figure(vague, "sv")} av ${counted(binding, ["bindande krav", "bindande krav"], "sv")} är obestämda (tas upp från ${figure(fewest, "sv")}): ${quoted(String(words).split("|"), "sv")}`,
    en: ({ vague, binding, fewest, words }) =>
      `${vague} of ${counted(binding, ["binding requirement", "binding requirements"], "en")} are vague (raised from ${fewest}): ${quoted(String(words).split("|"), "en")}`,
  },
  page: {
    sv: () => import("../pages/vague-requirement.sv.md"),
    en: () => import("../pages/vague-requirement.en.md"),
  },
  check({ document, options }) {
    const pattern = VAGUE[document.lang ?? "sv"];
    const vague = document.statements.flatMap((statement) => {
      const phrase = vaguePhrase(statement, pattern);
      return phrase === null ? [] : [{ statement, phrase }];
    });
    const { statements: fewest = Infinity } = options;
    if (vague.length < fewest) return [];
    const phrases = [...new Set(vague.map(({ phrase }) => phrase))].slice(0, MOST_EXAMPLES);
    const statements = vague.map(({ statement }) => statement);
    return [
      {
        place: statements[0]?.place ?? null,
        data: {
          vague: vague.length,
          binding: document.counts.binding,
          fewest,
          words: phrases.join("|"),
        },
        evidence: quotes(document, statements),
        restsOn: [],
      },
    ];
  },
};

function vaguePhrase(statement: Statement, pattern: RegExp): string | null {
  if (!isBinding(statement)) return null;
  const phrase = pattern.exec(statement.text)?.[0].toLowerCase() ?? null;
  // "As possible" within "as soon as possible" hands nothing over.
  const isOpen = statement.markers.some(
    ({ marker, text }) => OPEN_ON_PURPOSE.has(marker) && phrase?.includes(text.toLowerCase()) !== true,
  );
  return isOpen ? null : phrase;
}
