/** Text whose line ends and spaces the author set: program code, or prose from the time before markup. */
import type { Block, Furniture } from "../../model/document.ts";
import { TextGatherer } from "../anchored-text.ts";
import { textBlocks } from "../text/text-blocks.ts";
import type { HtmlElement } from "./html-tree.ts";
import { classesOf } from "./visibility.ts";

interface PlacedLine {
  readonly text: string;
  readonly line: number;
}

export class PreformattedText {
  readonly #isCode: boolean;
  readonly #lines: PlacedLine[] = [];
  #current = "";
  #line: number;

  constructor(element: HtmlElement) {
    const holdsCode = element.children.some(
      (child) => child.kind === "element" && ["code", "samp", "kbd"].includes(child.name),
    );
    this.#isCode =
      holdsCode || classesOf(element.attributes).some((name) => /(?:code|language|brush)/iu.test(name));
    this.#line = element.line;
  }

  /** @param line null when the text stands where the last one ended */
  add(text: string, line: number | null): void {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) this.#endLine();
      if (this.#current === "") this.#line = (line ?? this.#line) + index;
      this.#current += part;
    }
  }

  /** @param depth of the lists around it */
  blocks(furniture: Furniture, depth: number): readonly Block[] {
    this.#endLine();
    if (!this.#isCode && isProse(this.#lines)) {
      return textBlocks(this.#lines).map((block) =>
        block.kind === "item" ? { ...block, furniture, depth: block.depth + depth } : { ...block, furniture },
      );
    }
    const gatherer = new TextGatherer();
    for (const { text, line } of this.#lines) {
      gatherer.space();
      gatherer.add(text, line);
    }
    const text = gatherer.finish();
    return text === null ? [] : [{ kind: "code", ...text, furniture }];
  }

  #endLine(): void {
    this.#lines.push({ text: this.#current, line: this.#line });
    this.#current = "";
  }
}

/** Least share of signs that prose is written with, and of letters among all but spaces. */
const PROSE_SHARE = 0.97;
const LETTER_SHARE = 0.7;
/** Signs that end or open lines of programs and commands. */
const PROGRAM = /[{};\\]\s*$|^\s*(?:[$#>%<{[]|\/\/|https?:)|\(\)|\s=\s|=>|[_=]\p{L}+["']?[=(]/u;

/** Prose, or a table drawn with bars. */
function isProse(lines: readonly PlacedLine[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== "");
  if (filled.length > 1 && filled.every((line) => /^\s*[|+].*[|+]\s*$/u.test(line.text))) return true;
  const text = lines.map((line) => line.text).join(" ");
  const signs = text.match(/\S/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const usual = text.match(/[\p{L}\p{N}.,:;!?•–%§()”"’-]/gu)?.length ?? 0;
  const programLines = lines.filter((line) => PROGRAM.test(line.text)).length;
  const isWords = / \p{L}/u.test(text) && letters >= signs * LETTER_SHARE && usual >= signs * PROSE_SHARE;
  return isWords && programLines <= lines.length * 0.1;
}
