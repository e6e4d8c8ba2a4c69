/** Builds mails, in the Internet's format and in Outlook's, so that tests hold exactly what they need. */
import CFB from "cfb";

interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

export interface MailParts {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly MailFile[];
}

const BOUNDARY = "boundary-1";

export function emlBytes({ subject, text, html, files = [] }: MailParts): Uint8Array {
  const parts = [
    ...(text === undefined ? [] : [part("text/plain; charset=utf-8", text)]),
    ...(html === undefined ? [] : [part("text/html; charset=utf-8", html)]),
    ...files.map(filePart),
  ];
  const head = [
    "From: Anna <anna@lindsunda.example>",
    "Date: Mon, 02 Nov 2026 08:00:00 +0000",
    ...(subject === undefined ? [] : [`Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`]),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ];
  const body = parts.map((each) => `--${BOUNDARY}\r\n${each}\r\n`).join("");
  return new TextEncoder().encode(`${head.join("\r\n")}\r\n\r\n${body}--${BOUNDARY}--\r\n`);
}

function part(type: string, text: string): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(new TextEncoder().encode(text))}`;
}

function filePart({ name, bytes, type = "application/octet-stream" }: MailFile): string {
  const named = `=?utf-8?B?${Buffer.from(name).toString("base64")}?=`;
  return `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${named}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;
}

function base64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/gu) ?? []
  ).join("\r\n");
}

/** Streams by name ([MS-OXMSG] 2.1, 2.4): properties are named by number and kind. */
const PROPERTY = {
  subject: "0037001F",
  text: "1000001F",
  html: "10130102",
  name: "3707001F",
  data: "37010102",
} as const;
const HEAD_BYTES = 32;
const ATTACHED_HEAD_BYTES = 8;

export function msgBytes({ subject, text, html, files = [] }: MailParts): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_del(file, "/Sh33tJ5");
  const add = (
    folder: string,
    head: number,
    values: ReadonlyArray<readonly [string, Uint8Array | undefined]>,
  ): void => {
    const given = values.filter((value): value is readonly [string, Uint8Array] => value[1] !== undefined);
    for (const [tag, bytes] of given) CFB.utils.cfb_add(file, `${folder}/__substg1.0_${tag}`, bytes);
    CFB.utils.cfb_add(file, `${folder}/__properties_version1.0`, properties(head, given));
  };
  add("", HEAD_BYTES, [
    [PROPERTY.subject, wide(subject)],
    [PROPERTY.text, wide(text)],
    [PROPERTY.html, html === undefined ? undefined : new TextEncoder().encode(html)],
  ]);
  for (const [index, { name, bytes }] of files.entries()) {
    const folder = `/__attach_version1.0_#${index.toString(16).toUpperCase().padStart(8, "0")}`;
    add(folder, ATTACHED_HEAD_BYTES, [
      [PROPERTY.name, wide(name)],
      [PROPERTY.data, bytes],
    ]);
  }
  return Uint8Array.from(CFB.write(file, { type: "array" }) as number[]);
}

function properties(head: number, values: ReadonlyArray<readonly [string, Uint8Array]>): Uint8Array {
  const bytes = new Uint8Array(head + values.length * 16);
  const view = new DataView(bytes.buffer);
  for (const [index, [tag, value]] of values.entries()) {
    view.setUint32(head + index * 16, Number.parseInt(tag, 16), true);
    view.setUint32(head + index * 16 + 4, 6, true);
    view.setUint32(head + index * 16 + 8, value.length, true);
  }
  return bytes;
}

function wide(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Uint8Array.from(Buffer.from(text, "utf16le"));
}
