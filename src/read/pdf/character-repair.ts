/** Puts right what fonts and programs do to single characters: decomposed letters, private-use bullets, swapped ligatures. */
import { parseTable } from "../../text/table.ts";
import privateUse from "./private-use.tsv";

const PRIVATE_USE: ReadonlyMap<string, string> = new Map(
  parseTable(privateUse, ["code", "as"]).map((row) => [
    String.fromCharCode(Number.parseInt(row.code, 16)),
    row.as === "" ? " " : row.as,
  ]),
);
/**
 * Some programs write the two letters of a ligature as one UTF-16 unit, so that "ti" (0x74 0x69) comes out as
 * the CJK character U+7469 or, with its bytes swapped, U+6974.
 */
const LIGATURES = new Set(["ti", "tt", "ft", "fi", "fl", "ff", "fj", "tj", "ct", "st", "Th"]);
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\p{Cc}/gu;
const CJK = /[\u4E00-\u7FFF]/gu;
const SPECIAL = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2026\u2030-\u203A]/u;

/** The character as it should be read; white space and invisible characters give " " and "". */
export function repairText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\uE000-\uF8FF]/gu, (character) => PRIVATE_USE.get(character) ?? character)
    .replace(/\u00AD/gu, "")
    .replace(INVISIBLE, "")
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replace(CJK, (character) => unswapped(character) ?? character)
    .normalize("NFC");
}

function unswapped(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const straight = String.fromCharCode(code >> 8, code & 0xff);
  const swapped = String.fromCharCode(code & 0xff, code >> 8);
  return [swapped, straight].find((pair) => LIGATURES.has(pair));
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Raised digits keep their height, so that "m²" is not read as "m2" and a note's number is known as one. */
export function raised(digits: string): string {
  return digits.replace(/[0-9]/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}
/** The other way: "¹²" to "12". */
export function lowered(digits: string): string {
  return digits.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}
