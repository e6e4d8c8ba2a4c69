/** Reads messages in the Internet's own format, which saved web pages have too (RFC 5322, RFC 2045, RFC 2557), with mailparser. */
import type { Attachment, ParsedMail, SimpleParserOptions } from "mailparser";
import type { AttachedFile } from "../../model/document.ts";
import { Unreadable } from "../unreadable.ts";
import type { Mail } from "./mail.ts";

/** Nothing is made of the text but text. */
const OPTIONS: SimpleParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
};

/** @throws Unreadable "damaged" when it is no such message */
export async function parseMime(bytes: Uint8Array): Promise<Mail> {
  // Loaded here, so that a run without mail never pays for it.
  const { simpleParser } = await import("mailparser");
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parsed = await soundly(() => simpleParser(source, OPTIONS));
  return {
    subject: parsed.subject ?? "",
    from: parsed.from?.text ?? "",
    date: dateText(parsed.date),
    html: typeof parsed.html === "string" ? parsed.html : "",
    text: parsed.text ?? "",
    attached: parsed.attachments.flatMap(attachedFile),
  };
}

/** Pictures and what a page is drawn with are no documents. */
function attachedFile({ filename, content, contentType, related }: Attachment): AttachedFile[] {
  const isPicture = /^(?:image|audio|video|font)\/|^text\/css$/iu.test(contentType);
  if (isPicture || related || content.length === 0) return [];
  const name = filename ?? (contentType === "message/rfc822" ? "meddelande.eml" : "");
  return [{ name, bytes: Uint8Array.from(content) }];
}

function dateText(date: Date | undefined): string {
  return date === undefined || Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

async function soundly(parse: () => Promise<ParsedMail>): Promise<ParsedMail> {
  try {
    return await parse();
  } catch {
    throw new Unreadable("damaged");
  }
}
