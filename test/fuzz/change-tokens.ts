/** Changes to the words of a text format: tags, control words, markers, numbers and references are shuffled, dropped and blown up. */
import type { Change } from "./change-bytes.ts";
import type { Chance } from "./random.ts";

/** Tags, RTF control words, PDF references and names, numbers, words, white space, single signs. */
const TOKENS =
  /<[^<>]{0,300}>|\\[a-z]{1,32}-?\d{0,10} ?|\/[A-Za-z]{1,40}|\d{1,10} \d{1,5} (?:R|obj)|-?\d{1,12}(?:\.\d{1,6})?|[\p{L}_:-]{1,60}|\s{1,40}|[\s\S]/gu;
const NUMBERS = [
  "0",
  "-1",
  "1",
  "255",
  "65536",
  "2147483647",
  "-2147483648",
  "4294967296",
  "1e999",
  "0.0000001",
] as const;
const FOREIGN = [
  "<table><tr><td colspan=99999>",
  "</td></tr></table>",
  "<ul><li>",
  "<!--",
  "<![CDATA[",
  "&#x10ffff;",
  "&a;",
  "\u0000",
  "\u202e",
  "\ud83d",
  "\u0301",
  "|---|---|\n| a | b |\n",
  "[^1]: ",
  "- [ ] ",
  "1. ",
  "§ 7 ",
  "```",
  "---\n",
  "{\\b ",
  "}",
  "\\u-3913?",
  "\\'e5",
  "\\bin9999 ",
  "<</Type/Pages/Kids[1 0 R]>>",
  "[[[[[[[[",
  "stream\n",
  "endobj",
] as const;

/** Latin-1 keeps every byte, UTF-8 the letters: either may be what a reader stumbles over. */
export const changedTokens: Change = (bytes, chance) => {
  const encoding = chance.oneIn(3) ? "latin1" : "utf8";
  const tokens = Buffer.from(bytes).toString(encoding).match(TOKENS) ?? [""];
  for (let left = 1 + chance.below(12); left > 0; left -= 1) changeOne(tokens, chance);
  return new Uint8Array(Buffer.from(tokens.join(""), encoding));
};

function changeOne(tokens: string[], chance: Chance): void {
  const at = chance.below(tokens.length);
  const other = chance.below(tokens.length);
  const token = tokens[at] ?? "";
  switch (chance.below(6)) {
    case 0:
      tokens[at] = tokens[other] ?? "";
      break;
    case 1:
      tokens.splice(at, 1 + chance.below(5));
      break;
    case 2:
      tokens[at] = token.repeat(
        chance.oneIn(20) ? Math.ceil(20_000 / (token.length + 1)) : 2 + chance.below(8),
      );
      break;
    case 3:
      tokens.splice(at, 0, chance.pick(FOREIGN));
      break;
    case 4:
      changeNumber(tokens, at, chance);
      break;
    default:
      tokens.splice(at, 0, ...tokens.slice(other, other + chance.below(40)));
  }
}

/** The next number from there, whole or inside a tag or control word. */
function changeNumber(tokens: string[], from: number, chance: Chance): void {
  const at = tokens.findIndex((token, index) => index >= from && /\d/u.test(token));
  const token = tokens[at];
  if (token !== undefined) tokens[at] = token.replace(/-?\d{1,12}/u, chance.pick(NUMBERS));
}
