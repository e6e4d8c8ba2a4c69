/** Gives each source a path of its own: entries of an archive, and files attached to a mail, may have the same name. */
import type { CrawlItem } from "./source.ts";

export class UniquePaths {
  readonly #used = new Set<string>();

  async *settleAll(items: AsyncIterable<CrawlItem>): AsyncGenerator<CrawlItem> {
    for await (const item of items) yield this.#settle(item);
  }

  /** The second is told apart by a number. */
  #settle(item: CrawlItem): CrawlItem {
    if (item.kind === "problem") return item;
    const { source } = item;
    let path = source.path;
    for (let number = 2; this.#used.has(path); number += 1) path = `${source.path} (${number})`;
    this.#used.add(path);
    return path === source.path ? item : { kind: "source", source: { ...source, path } };
  }
}
