/** What the characters of symbol fonts look like: Word stores them as codes that only the font gives a meaning. */
import { bulletOf } from "../pdf/bullets.ts";
import { repairText } from "../pdf/character-repair.ts";

const SYMBOL_FONT = /^(?:wingdings|webdings|symbol|zapfdingbats|zapf dingbats|monotype sorts)/iu;
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;
/** Symbol fonts are stored in this block. */
const SYMBOL_BLOCK = 0xf000;

/** Characters of symbol fonts in running text, as what they look like; unknown ones stay as they are. */
export function readableSymbols(text: string): string {
  return text.replace(PRIVATE_USE, (character) => repairText(character));
}

/** A character given by its code, as `w:sym` does. */
export function symbolCharacter(code: string | undefined, font: string | null): string {
  const number = Number.parseInt(code ?? "", 16);
  if (!Number.isFinite(number) || number <= 0 || number > 0xffff) return "";
  const isSurrogate = number >= 0xd800 && number < 0xe000;
  return isSurrogate ? "" : inFont(String.fromCharCode(number), font);
}

/** The marker of a bulleted level: a check box or a known bullet as it is, anything unknown as "•". */
export function bulletCharacter(text: string, font: string | null): string {
  const folded = text.replace(/\s+/gu, " ").trim();
  const [first] = folded;
  if (first === undefined) return "";
  const character = inFont(first, font);
  const known = bulletOf(character);
  if (known !== null) return known.as;
  const isWords =
    folded.length > 1 && /^[\p{L}\p{N}\p{P}\s]+$/u.test(folded) && !SYMBOL_FONT.test(font ?? "");
  return isWords ? folded : "•";
}

function inFont(character: string, font: string | null): string {
  const code = character.codePointAt(0) ?? 0;
  const isSymbol = code < 0x100 && font !== null && SYMBOL_FONT.test(font);
  return readableSymbols(isSymbol ? String.fromCharCode(SYMBOL_BLOCK + code) : character);
}
