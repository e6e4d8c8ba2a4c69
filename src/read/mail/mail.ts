/** A mail or a saved page, whatever file it came in, as a document: its text, what it says of itself, and the files it carries. */
import type { AttachedFile, DocumentModel, FoundProperty, ReadingProblem } from "../../model/document.ts";
import type { Format } from "../../model/kinds.ts";
import { foldedLine } from "../anchored-text.ts";
import { htmlReader } from "../html/html-reader.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { ReaderInput } from "../reader.ts";
import { textReader } from "../text/text-reader.ts";

export interface Mail {
  readonly subject: string;
  readonly from: string;
  /** ISO 8601; "" when not said. */
  readonly date: string;
  /** Empty when the mail has no text of that kind. */
  readonly html: string;
  readonly text: string;
  readonly attached: readonly AttachedFile[];
}

export interface MailKind {
  readonly format: Format;
  readonly engine: string;
}

/** Nobody attaches more; files made to harm carry thousands. */
const MOST_ATTACHED = 200;
const BYTE_ORDER_MARK = "\uFEFF";

/** @throws Unreadable what the readers of web pages and texts throw */
export async function mailModel(mail: Mail, kind: MailKind, input: ReaderInput): Promise<DocumentModel> {
  const read = await textOf(mail, input);
  const attached = mail.attached
    .slice(0, MOST_ATTACHED)
    .map(({ name, bytes }) => ({ name: safeName(name), bytes }));
  const tooMany: readonly ReadingProblem[] =
    mail.attached.length > MOST_ATTACHED
      ? [{ code: "limit-archive-entries", data: { limit: MOST_ATTACHED } }]
      : [];
  return {
    ...read,
    ...kind,
    properties: [...propertiesOf(mail), ...read.properties],
    problems: [...read.problems, ...tooMany],
    attached,
  };
}

/** The text as its author formatted it; a mail that only carries files says what its subject says. */
async function textOf(mail: Mail, input: ReaderInput): Promise<DocumentModel> {
  if (mail.html.trim() !== "") return htmlReader.read({ ...input, bytes: encoded(mail.html) });
  if (mail.text.trim() !== "") return textReader.read({ ...input, bytes: encoded(mail.text) });
  const names = mail.attached.map(({ name }) => name).join(", ");
  const text = foldedLine(mail.subject) || foldedLine(names);
  const anchors = [{ offset: 0, page: null, line: null }];
  const blocks = [
    { kind: "paragraph", text, anchors, furniture: null, number: null, quoted: false } as const,
  ];
  return {
    format: "text",
    engine: "text",
    blocks,
    pages: estimatedPages(blocks),
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
  };
}

/** Marked as UTF-8, so that a page that names the encoding it was sent in is not believed. */
function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}

function propertiesOf({ subject, from, date }: Mail): FoundProperty[] {
  const said = [
    ["subject", subject],
    ["from", from],
    ["date", date],
  ] as const;
  return said.flatMap(([name, value]) => {
    const folded = foldedLine(value);
    return folded === "" ? [] : [{ name, value: folded, source: "file-properties" as const }];
  });
}

/** The last part of what stands as name, without signs that are no part of names. */
function safeName(name: string): string {
  const last = foldedLine(name.split(/[\\/]/u).at(-1) ?? "");
  return last === "" || /^\.+$/u.test(last) ? "bilaga" : last;
}
