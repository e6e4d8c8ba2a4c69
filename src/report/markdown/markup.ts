/** GitHub-flavoured Markdown in which nothing from a document can become markup, a link or an image. */
import { type Escaped, escapingTemplate, joined, type Part } from "../escaped-template.ts";
import { printable } from "../plain-text.ts";

/** Punctuation that means something anywhere in a line. */
const SPECIAL = /[\\`*_[\]#|~$]/gu;
/** A list, a heading or a quotation, were it to begin a line. */
const AT_START = /^(?<sign>[-+=:]|\d{1,9}(?=[.)]))/u;
/** Addresses that would become links by themselves. */
const BARE_LINK = /:?\/\/|www\./giu;
const UNLINKED: Readonly<Record<string, string>> = { "://": "&#58;//", "//": "/&#47;" };

/** Fit for a paragraph, a list item or a cell. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(SPECIAL, "\\$&")
    .replace(BARE_LINK, (address) => UNLINKED[address] ?? address.replace(".", "&#46;"))
    .replace(AT_START, (sign) => (/\d/u.test(sign) ? sign : `\\${sign}`))
    .replace(/^(?<number>\d{1,9})(?<sign>[.)])/u, "$<number>\\$<sign>");
}

export const md = escapingTemplate(escapeMarkdown);

export function headingOf(level: 1 | 2 | 3, text: Part): Escaped {
  return md`${{ escaped: "#".repeat(level) }} ${text}\n\n`;
}

export function paragraph(text: Part): Escaped {
  return md`${text}\n\n`;
}

/** @returns nothing when there are no items */
export function bullets(items: readonly Part[], depth = 0): Escaped {
  const margin = { escaped: "  ".repeat(depth) };
  const lines = items.map((item) => md`${margin}- ${item}\n`);
  return depth === 0 && items.length > 0 ? md`${lines}\n` : md`${lines}`;
}

/** A column of figures is set to the right. */
export interface Column {
  readonly title: string;
  readonly isFigure?: boolean;
}

export function tableOf(columns: readonly Column[], rows: ReadonlyArray<readonly Part[]>): Escaped {
  const line = (cells: readonly Part[]): Escaped =>
    md`| ${joined(
      cells.map((cell) => md`${cell}`),
      " | ",
    )} |\n`;
  const rule = columns.map(({ isFigure }) => (isFigure === true ? "---:" : "---"));
  return md`${line(columns.map(({ title }) => title))}${{ escaped: `| ${rule.join(" | ")} |\n` }}${rows.map(line)}\n`;
}

export function strong(text: string): Escaped {
  return md`**${text}**`;
}

/** File names and rule names, in a font of their own; a grave accent inside would end it. */
export function code(text: string): Escaped {
  const plain = printable(text).trim().replace(/`/gu, "´").replace(/\|/gu, "¦");
  return plain === "" ? md`` : { escaped: `\`${plain}\`` };
}
