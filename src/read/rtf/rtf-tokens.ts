/** Cuts a file in the Rich Text Format into its tokens (RTF 1.9.1, "Basic RTF Syntax"). */

export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  /** A sign behind a backslash: "~", "_", "-", "*" … */
  | { readonly kind: "symbol"; readonly sign: string }
  /** Bytes of text in the code page that holds at that place. */
  | { readonly kind: "text"; readonly bytes: Uint8Array };

const CODE = { open: 0x7b, close: 0x7d, backslash: 0x5c, quote: 0x27, space: 0x20, minus: 0x2d } as const;
/** The standard allows 32 letters and ten digits. */
const LONGEST_NAME = 40;
const MOST_DIGITS = 10;

export class RtfTokens {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Data in the middle of the text is left out. @returns null at the end of the file */
  next(): RtfToken | null {
    let token = this.#read();
    while (token?.kind === "word" && token.name === "bin") {
      this.#at = Math.min(this.#bytes.length, this.#at + Math.max(0, token.value ?? 0));
      token = this.#read();
    }
    return token;
  }

  #read(): RtfToken | null {
    const code = this.#skipLineEnds();
    if (code === undefined) return null;
    if (code === CODE.open || code === CODE.close) {
      this.#at += 1;
      return { kind: code === CODE.open ? "open" : "close" };
    }
    return code === CODE.backslash ? this.#control() : this.#text();
  }

  #skipLineEnds(): number | undefined {
    while (isLineEnd(this.#bytes[this.#at])) this.#at += 1;
    return this.#bytes[this.#at];
  }

  #text(): RtfToken {
    const start = this.#at;
    while (isText(this.#bytes[this.#at])) this.#at += 1;
    return { kind: "text", bytes: this.#bytes.subarray(start, this.#at) };
  }

  #control(): RtfToken {
    this.#at += 1;
    const code = this.#bytes[this.#at];
    if (isLetter(code)) return this.#word();
    this.#at += 1;
    if (code === CODE.quote) return this.#hexadecimal();
    // A line end behind a backslash ends the paragraph.
    if (isLineEnd(code)) return { kind: "word", name: "par", value: null };
    return { kind: "symbol", sign: code === undefined ? "" : String.fromCharCode(code) };
  }

  #word(): RtfToken {
    const start = this.#at;
    while (isLetter(this.#bytes[this.#at]) && this.#at - start < LONGEST_NAME) this.#at += 1;
    const name = this.#ascii(start);
    const valueAt = this.#at;
    if (this.#bytes[this.#at] === CODE.minus) this.#at += 1;
    while (isDigit(this.#bytes[this.#at]) && this.#at - valueAt <= MOST_DIGITS) this.#at += 1;
    const digits = this.#ascii(valueAt);
    if (this.#bytes[this.#at] === CODE.space) this.#at += 1;
    return { kind: "word", name, value: /\d/u.test(digits) ? Number(digits) : null };
  }

  #hexadecimal(): RtfToken {
    const digits = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 2));
    if (!/^[\da-f]{2}$/iu.test(digits)) return { kind: "text", bytes: this.#bytes.subarray(0, 0) };
    this.#at += 2;
    return { kind: "text", bytes: Uint8Array.of(Number.parseInt(digits, 16)) };
  }

  #ascii(start: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, this.#at));
  }
}

function isLineEnd(code: number | undefined): boolean {
  return code === 0x0a || code === 0x0d || code === 0;
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function isText(code: number | undefined): boolean {
  return (
    code !== undefined &&
    code !== CODE.open &&
    code !== CODE.close &&
    code !== CODE.backslash &&
    !isLineEnd(code)
  );
}
