/** The reader of mails that Outlook saved ([MS-OXMSG]), with msgreader. */
import type { FieldsData } from "@kenjiuno/msgreader";
import iconv from "iconv-lite";
import type { AttachedFile } from "../../model/document.ts";
import { decodeText } from "../encoding/decode-text.ts";
import { openCompoundFile } from "../office/compound-file.ts";
import type { Reader } from "../reader.ts";
import { Unreadable } from "../unreadable.ts";
import { type Mail, mailModel } from "./mail.ts";

const ENGINE = "msgreader";

export const msgReader: Reader = {
  format: "msg",
  engines: [ENGINE],
  read: async (input) => {
    const sound = await openCompoundFile(input.bytes).written();
    return mailModel(await parseMessage(sound), { format: "msg", engine: ENGINE }, input);
  },
};

/** What of the package is used. */
interface MessageParser {
  parserConfig?: { ansiEncoding?: string };
  getFileData(): FieldsData;
  getAttachment(attachment: FieldsData): { readonly content: Uint8Array };
}

async function parseMessage(bytes: Uint8Array): Promise<Mail> {
  const parser = await parserFor(bytes);
  const first = parsed(parser);
  const encoding = encodingOf(first);
  const fields = encoding === null ? first : parsed(await parserFor(bytes, encoding));
  const date = new Date(saidText(fields.messageDeliveryTime) || saidText(fields.clientSubmitTime));
  return {
    subject: saidText(fields.subject),
    from: saidText(fields.senderName),
    date: Number.isNaN(date.getTime()) ? "" : date.toISOString(),
    html: saidText(fields.bodyHtml) || htmlText(fields.html),
    text: saidText(fields.body),
    attached: (fields.attachments ?? []).flatMap((attachment) => attachedFile(parser, attachment)),
  };
}

/** Texts that are not in Unicode are in the code page of the message; Western European is what the package expects. */
function encodingOf({ internetCodepage }: FieldsData): string | null {
  const name = `cp${internetCodepage}`;
  const isExpected = internetCodepage === undefined || internetCodepage === 1252;
  return isExpected || !iconv.encodingExists(name) ? null : name;
}

async function parserFor(bytes: Uint8Array, ansiEncoding?: string): Promise<MessageParser> {
  // Loaded here, so that a run without such mail never pays for it.
  const { default: loaded } = await import("@kenjiuno/msgreader");
  const Parser = constructorIn(loaded);
  const parser = new Parser(Uint8Array.from(bytes).buffer);
  if (ansiEncoding !== undefined) parser.parserConfig = { ansiEncoding };
  return parser;
}

type Constructor = new (bytes: ArrayBuffer) => MessageParser;

/** The package was written for another way of loading: its class lies one step further in. */
function constructorIn(loaded: unknown): Constructor {
  if (typeof loaded === "function") return loaded as Constructor;
  if (typeof loaded === "object" && loaded !== null && "default" in loaded)
    return constructorIn(loaded.default);
  throw new Error("msgreader has no class");
}

function parsed(parser: MessageParser): FieldsData {
  const fields = soundly(() => parser.getFileData());
  if (fields === null || fields.error !== undefined) throw new Unreadable("damaged");
  return fields;
}

/** In a damaged message a property may be anything, whatever the package promises. */
function saidText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function htmlText(html: unknown): string {
  return html instanceof Uint8Array ? decodeText(html).text : "";
}

/** Pictures are no documents; an attachment that cannot be had is damage of its own, and left out. */
function attachedFile(parser: MessageParser, attachment: FieldsData): AttachedFile[] {
  const inner = attachment.innerMsgContent === true ? ".msg" : "";
  const name = `${saidText(attachment.fileName) || saidText(attachment.name)}${inner}`;
  if (attachment.attachmentHidden === true || PICTURE.test(name)) return [];
  const content = soundly(() => parser.getAttachment(attachment).content);
  return !(content instanceof Uint8Array) || content.length === 0
    ? []
    : [{ name, bytes: Uint8Array.from(content) }];
}

const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|wmf|emf|svg)$/iu;

function soundly<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
