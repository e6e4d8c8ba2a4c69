/** Letters are missing or exchanged, so that neither readers nor search can trust the text. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { DocumentModel } from "../../model/document.ts";
import type { Evidence } from "../../model/finding.ts";
import { unicodePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { counted, figure } from "../phrasing.ts";
import { placeAt } from "../place-at.ts";
import { MOST_QUOTES, quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import table from "./damage-signs.tsv";

const SIGNS = unicodePattern(
  parseTable(table, ["pattern"])
    .map(({ pattern }) => pattern)
    .join("|"),
  "g",
);
/** Characters shown on either side of what is damaged. */
const AROUND = 30;

export const damagedText: DocumentRule = {
  id: "damaged-text",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: { places: 3 },
  title: { sv: "Skadad text", en: "Damaged text" },
  message: {
    sv: ({ places, limit }) =>
      `Texten är skadad: tecken saknas eller är utbytta${places === 0 ? "" : ` på ${counted(places, ["ställe", "ställen"], "sv")} (tas upp från ${figure(limit, "sv")})`}. Det som har räknats är en undre gräns`,
    en: ({ places, limit }) =>
      `The text is damaged: characters are missing or exchanged${places === 0 ? "" : ` in ${counted(places, ["place", "places"], "en")} (raised from ${limit})`}. What was counted is a lower bound`,
  },
  page: {
    sv: () => import("../pages/damaged-text.sv.md"),
    en: () => import("../pages/damaged-text.en.md"),
  },
  check({ document, model, options }) {
    const limit = options["places"] ?? Infinity;
    const damage = damagedPlaces(document, model);
    const isEnough = damage.length >= limit;
    if (!isEnough && !model.problems.some(({ code }) => code === "text-damaged")) return [];
    return [
      {
        place: damage[0]?.place ?? null,
        data: { places: isEnough ? damage.length : 0, limit },
        evidence: damage.length === 0 ? [quoteTitle(document)] : damage.slice(0, MOST_QUOTES),
        restsOn: [],
      },
    ];
  },
};

function damagedPlaces({ path }: AuditedDocument, { blocks }: DocumentModel): Evidence[] {
  return blocks.flatMap((block, index) => {
    if (block.furniture !== null || block.kind === "code") return [];
    return [...block.text.matchAll(SIGNS)].map(({ index: offset, 0: { length } }) => ({
      document: path,
      text: block.text.slice(Math.max(0, offset - AROUND), offset + length + AROUND),
      place: placeAt(block, index, offset),
    }));
  });
}
