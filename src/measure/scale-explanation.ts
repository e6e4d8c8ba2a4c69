/** The text behind `tillit explain scale`: what is measured, and the thresholds as they are used. */
import type { Language } from "../model/kinds.ts";
import english from "./scale-en.md";
import swedish from "./scale-sv.md";
import { type IndicatorRow, SCALE_ROWS } from "./scale-table.ts";

const TEXTS: Readonly<Record<Language, string>> = { sv: swedish, en: english };
const HEADS: Readonly<Record<Language, string>> = { sv: "indikator", en: "indicator" };
const LIMIT_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: { fewer: "högst", more: "minst", beyond: "därutöver", below: "därunder" },
  en: { fewer: "at most", more: "at least", beyond: "beyond", below: "below" },
};

/** @returns Markdown */
export function scaleExplanation(lang: Language): string {
  return TEXTS[lang].replace("{table}", () => thresholdTable(lang));
}

function thresholdTable(lang: Language): string {
  const lines = SCALE_ROWS.map((row) => `| ${row.indicator} | ${limitCells(row, lang).join(" | ")} |`);
  return [`| ${HEADS[lang]} | 5 | 4 | 3 | 2 | 1 |`, "|---|---|---|---|---|---|", ...lines].join("\n");
}

function limitCells({ better, unit, limits }: IndicatorRow, lang: Language): string[] {
  const words = LIMIT_WORDS[lang];
  const sign = unit === "percent" ? " %" : "";
  const reached = limits.map((limit) => `${words[better]} ${limit}${sign}`);
  return [...reached, words[better === "fewer" ? "beyond" : "below"] ?? ""];
}
