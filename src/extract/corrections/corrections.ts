/** The corrections of one document: found for each passage, and those that came to nothing. */
import type { AppliedCorrection, AuthorComment, Correction } from "../../model/correction.ts";
import type { Block, DocumentModel, Place, ReadingProblem } from "../../model/document.ts";
import { type CommentedVerdict, parseComment } from "./parse-comment.ts";

/** A correction of the configuration with its position there. */
interface ConfiguredCorrection {
  readonly index: number;
  readonly correction: Correction;
}

export interface CorrectionInput {
  readonly model: Pick<DocumentModel, "blocks" | "comments">;
  /** Those that concern this document and hold on the day of the audit. */
  readonly configured: readonly ConfiguredCorrection[];
  /** YYYY-MM-DD */
  readonly asOf: string;
}

interface Entry extends Omit<CommentedVerdict, "words"> {
  /** Folded; null for every passage of the block. */
  readonly words: string | null;
  readonly source: AppliedCorrection["source"];
  /** null for all. */
  readonly block: number | null;
  /** Position in the configuration. */
  readonly index: number | null;
  /** The comment itself. */
  readonly comment: string;
  used: boolean;
}

/** Passages are looked up in the order of the text; what was found is kept for the record. */
export class Corrections {
  readonly #entries: readonly Entry[];
  readonly #applied: AppliedCorrection[] = [];
  readonly #faults: ReadingProblem[] = [];

  constructor({ model, configured, asOf }: CorrectionInput) {
    const { blocks, comments = [] } = model;
    this.#entries = [
      ...comments.flatMap((comment) => this.#commented(comment, blocks, asOf)),
      ...configured.map(({ index, correction }): Entry => {
        const { is, reason, until, words } = correction;
        const said = { is, reason, until, words: folded(words), comment: "" };
        return { ...said, source: "config", block: null, index, used: false };
      }),
    ];
  }

  /** @returns what somebody says of the passage; null when nobody says anything. Comments win over the configuration. */
  verdictOn(text: string, place: Place): AppliedCorrection["is"] | null {
    if (this.#entries.length === 0) return null;
    const passage = folded(text);
    const concerned = this.#entries.filter(
      ({ block, words }) =>
        (block === null || block === place.block) && (words === null || passage.includes(words)),
    );
    for (const entry of concerned) entry.used = true;
    const [entry] = concerned;
    if (entry === undefined) return null;
    const { is, reason, until, source } = entry;
    this.#applied.push({ is, text, reason, until, source, place });
    return is;
  }

  get applied(): readonly AppliedCorrection[] {
    return this.#applied;
  }

  /** Positions, in the configuration, of those that met a passage. */
  get used(): readonly number[] {
    return this.#entries.flatMap(({ used, index }) => (used && index !== null ? [index] : []));
  }

  /** Comments that meet nothing, hold no longer, or cannot be understood. */
  get problems(): readonly ReadingProblem[] {
    const idle = this.#entries.filter(({ used, source }) => !used && source === "comment");
    return [
      ...this.#faults,
      ...idle.map(({ comment }) => ({ code: "correction-unmatched", data: { words: comment } }) as const),
    ];
  }

  #commented({ text, line }: AuthorComment, blocks: readonly Block[], asOf: string): Entry[] {
    const verdict = parseComment(text);
    const comment = text.replace(/\s+/gu, " ").trim();
    if (verdict === null) {
      this.#faults.push({ code: "correction-not-understood", data: { words: comment } });
      return [];
    }
    if (verdict.until !== null && verdict.until < asOf) {
      this.#faults.push({ code: "correction-expired", data: { words: comment, until: verdict.until } });
      return [];
    }
    const words = verdict.words === null ? null : folded(verdict.words);
    const block = blockBeside(line, blocks, words);
    if (block === null) {
      this.#faults.push({ code: "correction-unmatched", data: { words: comment } });
      return [];
    }
    return [{ ...verdict, words, source: "comment", block, index: null, comment, used: false }];
  }
}

/** The text in which the comment stands, or else the one that comes after it; null when several stand on its line. */
function blockBeside(line: number, blocks: readonly Block[], words: string | null): number | null {
  const read = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.furniture === null);
  const around = read.filter(({ block }) => {
    const first = block.anchors[0]?.line ?? Number.POSITIVE_INFINITY;
    return first <= line && line <= (block.anchors.at(-1)?.line ?? first);
  });
  const meant = words === null ? around : around.filter(({ block }) => folded(block.text).includes(words));
  if (around.length > 0) return meant.length === 1 ? (meant[0]?.index ?? null) : null;
  const next = read.find(({ block }) => (block.anchors[0]?.line ?? 0) > line);
  return next?.index ?? null;
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
