/** Builds files in the Rich Text Format, so that tests hold exactly what they need. */

/** @param text what stands behind the head, already in the format */
export function rtfBytes(text: string, head = ""): Uint8Array {
  return Uint8Array.from(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${head}\n${text}}`, "latin1"));
}

/** Text as a program of today writes it: signs outside ASCII by their number, with a sign for older programs behind. */
export function rtfText(text: string): string {
  return text.replaceAll(/[\\{}]|[^\u0020-\u007e]/gu, (sign) =>
    /[\\{}]/u.test(sign) ? `\\${sign}` : `\\u${sign.charCodeAt(0)}?`,
  );
}
