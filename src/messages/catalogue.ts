/** The texts of reports and views, complete in both languages. Those of the command line stand apart (cli.ts), since `--help` loads them. */
import type { Language } from "../model/kinds.ts";
import { report as reportEn } from "./en/report.ts";
import { terms as termsEn } from "./en/terms.ts";
import { units as unitsEn } from "./en/units.ts";
import * as viewsEn from "./en/views.ts";
import { type Formats, formatsFor } from "./formats.ts";
import { report as reportSv } from "./sv/report.ts";
import { terms as termsSv } from "./sv/terms.ts";
import { units as unitsSv } from "./sv/units.ts";
import * as viewsSv from "./sv/views.ts";

export interface Catalogue {
  readonly lang: Language;
  readonly terms: typeof termsSv;
  readonly units: typeof unitsSv;
  readonly report: typeof reportSv;
  readonly show: typeof viewsSv.show;
  readonly check: typeof viewsSv.check;
  readonly page: typeof viewsSv.page;
  readonly formats: Formats;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  sv: { lang: "sv", terms: termsSv, units: unitsSv, report: reportSv, ...viewsSv, formats: formatsFor("sv") },
  en: { lang: "en", terms: termsEn, units: unitsEn, report: reportEn, ...viewsEn, formats: formatsFor("en") },
};

export function catalogue(lang: Language): Catalogue {
  return CATALOGUES[lang];
}

/** The name of a code from an open list (document type, steering reason, deciding level); unknown ones are read as words. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(names, code) ? names[code] : undefined) ?? code.replaceAll("-", " ");
}
