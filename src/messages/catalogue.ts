/** The texts of reports and views, complete in both languages. Those of the command line stand apart (cli.ts), since `--help` loads them. */
import type { Language } from "../model/kinds.ts";
import { compare as compareEn } from "./en/compare.ts";
import { papers as papersEn } from "./en/papers.ts";
import { report as reportEn } from "./en/report.ts";
import { terms as termsEn } from "./en/terms.ts";
import { units as unitsEn } from "./en/units.ts";
import { check as checkEn, page as pageEn, show as showEn, topic as topicEn } from "./en/views.ts";
import { type Formats, formatsFor } from "./formats.ts";
import { compare as compareSv } from "./sv/compare.ts";
import { papers as papersSv } from "./sv/papers.ts";
import { report as reportSv } from "./sv/report.ts";
import { terms as termsSv } from "./sv/terms.ts";
import { units as unitsSv } from "./sv/units.ts";
import { check as checkSv, page as pageSv, show as showSv, topic as topicSv } from "./sv/views.ts";

export interface Catalogue {
  readonly lang: Language;
  readonly terms: typeof termsSv;
  readonly units: typeof unitsSv;
  readonly report: typeof reportSv;
  readonly compare: typeof compareSv;
  readonly papers: typeof papersSv;
  readonly show: typeof showSv;
  readonly topic: typeof topicSv;
  readonly check: typeof checkSv;
  readonly page: typeof pageSv;
  readonly formats: Formats;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  sv: {
    lang: "sv",
    terms: termsSv,
    units: unitsSv,
    report: reportSv,
    compare: compareSv,
    papers: papersSv,
    show: showSv,
    topic: topicSv,
    check: checkSv,
    page: pageSv,
    formats: formatsFor("sv"),
  },
  en: {
    lang: "en",
    terms: termsEn,
    units: unitsEn,
    report: reportEn,
    compare: compareEn,
    papers: papersEn,
    show: showEn,
    topic: topicEn,
    check: checkEn,
    page: pageEn,
    formats: formatsFor("en"),
  },
};

export function catalogue(lang: Language): Catalogue {
  return CATALOGUES[lang];
}

/** The name of a code from an open list (document type, steering reason, deciding level); unknown ones are read as words. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(names, code) ? names[code] : undefined) ?? code.replaceAll("-", " ");
}
