/** What holds while one archive, and what lies in it, is opened. */
import type { Limits } from "../model/settings.ts";
import type { ArchiveBudget } from "./archive-budget.ts";
import type { PathFilter } from "./path-filter.ts";
import type { CrawlItem, Source } from "./source.ts";

export interface Opening {
  readonly filter: PathFilter;
  readonly limits: Limits;
  readonly budget: ArchiveBudget;
  /** What an entry gives: itself, or what lies in it when it is an archive too. */
  readonly inner: (source: Source) => AsyncGenerator<CrawlItem>;
}
