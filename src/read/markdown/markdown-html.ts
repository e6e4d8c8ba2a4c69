/** Writes what the Markdown parser found as HTML, so that both formats become blocks in the same way. */
import MarkdownIt, { type Token } from "markdown-it";
import { EmbeddedTags } from "./embedded-tags.ts";
import { useFootnotes } from "./footnote-rules.ts";
import { withHangingLines } from "./hanging-lines.ts";
import { PlacedHtml } from "./placed-html.ts";
import { PlacedInline, positionOf } from "./placed-inline.ts";

const MARKDOWN = new MarkdownIt({ html: true, linkify: false, typographer: false });
MARKDOWN.inline.State = PlacedInline;
useFootnotes(MARKDOWN);

/** @param firstLine number of the text's first line in its file */
export function markdownHtml(text: string, firstLine: number): ReturnType<PlacedHtml["finish"]> {
  const writer = new TokenWriter(firstLine, new EmbeddedTags(text));
  for (const token of withHangingLines(MARKDOWN.parse(text, {}))) writer.add(token);
  return writer.finish();
}

/** "*Viktigt:*" and "**ska**" between spaces, as they stand in text and seldom in programs. */
const EMPHASIS = /(?<=^|[\s(])(\*{1,2}|_{1,2})(?=[^\s*_])([^*_\n]{1,200})(?<=\S)\1(?=$|[\s).,;:!?])/gmu;

class TokenWriter {
  readonly #html = new PlacedHtml();
  readonly #firstLine: number;
  readonly #tags: EmbeddedTags;
  #line: number;

  constructor(firstLine: number, tags: EmbeddedTags) {
    this.#firstLine = firstLine;
    this.#tags = tags;
    this.#line = firstLine;
  }

  finish(): ReturnType<PlacedHtml["finish"]> {
    return this.#html.finish();
  }

  add(token: Token): void {
    if (token.map !== null) this.#line = this.#firstLine + token.map[0];
    switch (token.type) {
      case "inline":
        if (isDrawnTable(token.content)) this.#addIndented(token.content);
        else this.#addInline(token);
        break;
      case "fence":
        this.#addCode(token.content, this.#line + 1);
        break;
      case "code_block":
        this.#addIndented(token.content);
        break;
      case "html_block":
        this.#html.write(this.#tags.blockHtml(token.content), this.#line);
        break;
      case "footnote_open":
        this.#html.write(`<div role="doc-footnote">`, this.#line);
        this.#html.text(`[${String(token.meta?.["label"])}] `, this.#line);
        break;
      case "footnote_close":
        this.#html.write("</div>", this.#line);
        break;
      default:
        this.#addTag(token);
    }
  }

  #addTag(token: Token): void {
    if (token.hidden || token.tag === "") return;
    if (token.nesting < 0) this.#html.write(`</${token.tag}>`, this.#line);
    else this.#html.write(`<${token.tag}${attributesOf(token)}>`, this.#line);
  }

  #addCode(content: string, line: number): void {
    this.#html.write("<pre><code>", line);
    this.#html.text(content, line);
    this.#html.write("</code></pre>", line);
  }

  /** Often a list or paragraph that was set too far in: the words tell whether it is code. */
  #addIndented(content: string): void {
    this.#html.write("<pre>", this.#line);
    this.#html.text(content.replace(EMPHASIS, "$2"), this.#line);
    this.#html.write("</pre>", this.#line);
  }

  #addInline({ content, children }: Token): void {
    const start = this.#line;
    let line = start;
    let at = 0;
    for (const child of children ?? []) {
      const position = positionOf(child);
      for (; at < position; at += 1) if (content[at] === "\n") line += 1;
      this.#addPiece(child, line);
    }
    this.#line = start;
  }

  #addPiece(token: Token, line: number): void {
    switch (token.type) {
      case "text":
        this.#html.text(token.content, line);
        break;
      case "code_inline":
        this.#html.write("<code>", line);
        this.#html.text(token.content, line);
        this.#html.write("</code>", line);
        break;
      case "html_inline":
        this.#html.write(this.#tags.inlineHtml(token.content), line);
        break;
      case "softbreak":
        this.#html.write("\n", line);
        break;
      case "hardbreak":
        this.#html.write("<br>", line);
        break;
      case "image":
      case "footnote_ref":
        break;
      default:
        if (token.tag !== "")
          this.#html.write(token.nesting < 0 ? `</${token.tag}>` : `<${token.tag}${addressOf(token)}>`, line);
    }
  }
}

/** A table drawn with bars and plus signs, which Markdown does not know. */
function isDrawnTable(content: string): boolean {
  const lines = content.slice(0, LONGEST_TABLE).split("\n");
  return (
    lines.length > 2 &&
    lines.every((line) => /^\s*[|+]/u.test(line)) &&
    lines.some((line) => /^[|+][-+=|]{3,}$/u.test(line.trim()))
  );
}
const LONGEST_TABLE = 100_000;

function addressOf(token: Token): string {
  const address = token.type === "link_open" ? token.attrGet("href") : null;
  return address === null ? "" : ` href="${MARKDOWN.utils.escapeHtml(String(address))}"`;
}

/** The sign that the author typed stands before the items of a list, as do the numbers that count from its start. */
function attributesOf(token: Token): string {
  if (token.type !== "bullet_list_open" && token.type !== "ordered_list_open") return "";
  const start = token.attrGet("start");
  return ` data-marker="${token.markup}"${start === null ? "" : ` start="${start}"`}`;
}
