/** Turns the bytes and characters of a text into strings: a character may take several bytes, and stand in place of others. */
import { decoded } from "./rtf-encoding.ts";

export class RtfText {
  readonly #emit: (text: string) => void;
  #bytes: number[] = [];
  #encoding = "";
  /** So many characters that follow repeat the one before for programs that know no Unicode. */
  #replaced = 0;

  constructor(emit: (text: string) => void) {
    this.#emit = emit;
  }

  add(bytes: Uint8Array, encoding: string): void {
    const from = Math.min(this.#replaced, bytes.length);
    this.#replaced -= from;
    if (encoding !== this.#encoding) this.flush();
    this.#encoding = encoding;
    for (let at = from; at < bytes.length; at += 1) this.#bytes.push(bytes[at] ?? 0);
  }

  /** @param replaced how many characters behind it stand for the same */
  addCharacter(character: string, replaced: number): void {
    this.flush();
    if (character !== "") this.#emit(character);
    this.#replaced = Math.max(0, replaced);
  }

  /** Something else than text follows. */
  flush(): void {
    if (this.#bytes.length === 0) return;
    const text = decoded(Uint8Array.from(this.#bytes), this.#encoding);
    this.#bytes = [];
    if (text !== "") this.#emit(text);
  }

  /** A group has ended, and with it what a character stands for. */
  end(): void {
    this.flush();
    this.#replaced = 0;
  }
}
