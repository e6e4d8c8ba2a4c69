/** What holds when nobody says otherwise. */
import type { Limits } from "../model/settings.ts";

const MEGABYTE = 1024 * 1024;

/** Generous for real documents, small enough that no single one can hold up the run. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * MEGABYTE,
  textBytes: 2 * MEGABYTE,
  archiveBytes: 2048 * MEGABYTE,
  archiveEntries: 100_000,
  archiveRatio: 200,
  archiveDepth: 2,
  pages: 2_000,
  blocks: 200_000,
  secondsPerDocument: 60,
  recognisedPages: 100,
  secondsPerRecognisedPage: 30,
  megabytesPerDocument: 1_024,
};

/** Silent reading of non-fiction, adults: about 238 words a minute (Brysbaert 2019); Swedish office prose has longer words. */
export const DEFAULT_WORDS_PER_MINUTE = 200;

const TERM_YEARS = 4;
/** Ordinary elections are held every fourth year from 2022; the council's term begins on 15 October (5 kap. 9 § kommunallagen). */
const FIRST_TERM_YEAR = 2022;
/** During its first year a new council cannot have come round to everything: the term before still counts. */
const GRACE_YEARS = 1;

/** First day of the term in which a document shall have been reviewed, as of a day (both YYYY-MM-DD). */
export function defaultTermStart(asOf: string): string {
  const graceYear = Number(asOf.slice(0, 4)) - GRACE_YEARS;
  const day = asOf.slice(4);
  const yearsIn = graceYear + (day >= "-10-15" ? 0 : -1) - FIRST_TERM_YEAR;
  return `${FIRST_TERM_YEAR + Math.floor(yearsIn / TERM_YEARS) * TERM_YEARS}-10-15`;
}
