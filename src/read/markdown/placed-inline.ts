/** Makes the Markdown parser remember where in its paragraph each piece of text stands, which it does not do by itself. */
import MarkdownIt, { type Token } from "markdown-it";

const POSITION = "position";

export class PlacedInline extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    return placed(super.push(type, tag, nesting), this.pos);
  }

  /** Plain text never holds a line end, so the position of its end tells its line. */
  override pushPending(): Token {
    return placed(super.pushPending(), this.pos);
  }
}

function placed(token: Token, position: number): Token {
  token.meta = { ...token.meta, [POSITION]: position };
  return token;
}

/** @returns position in the paragraph's source; 0 when the token has none */
export function positionOf(token: Token): number {
  const position: unknown = token.meta?.[POSITION];
  return typeof position === "number" ? position : 0;
}
