/** Whether a sentence is about what the document itself does ("Policyn ska göra våra möten kortare"). */
import type { ParsedSentence } from "../language/parsed-sentence.ts";
import { VERB_FORM } from "../language/verb-forms.ts";
import { endsWithWord, wordList } from "../language/word-lists.ts";

/** "Den här policyn", "Kommunens nya policy". */
const MOST_BEFORE_NAME = 2;

/** What is done to the document ("ska följas", "must be followed") is for somebody else to do, and does not count. */
export function documentActs(parsed: ParsedSentence): boolean {
  const name = parsed.words.findIndex((word) => isDocument(word.lower, parsed));
  const verb = parsed.verbs[0] ?? -1;
  if (name < 0 || name > MOST_BEFORE_NAME || name > verb) return false;
  return (name === 0 || isDeterminer(parsed.words[0]?.lower ?? "", parsed)) && !isPassiveAfter(parsed, verb);
}

function isDocument(lower: string, { lang }: ParsedSentence): boolean {
  const names = wordList("document", lang);
  return names.has(lower) || (lang === "sv" && endsWithWord(lower, names));
}

function isDeterminer(lower: string, { lang }: ParsedSentence): boolean {
  return wordList("determiners", lang).has(lower) || /\p{L}{3}s$/u.test(lower);
}

function isPassiveAfter({ words, forms, lang }: ParsedSentence, verb: number): boolean {
  const auxiliaries = wordList("passive-infinitives", lang);
  const adverbs = wordList("adverbs", lang);
  const main = words.findIndex((word, at) => at > verb && !adverbs.has(word.lower));
  const isAuxiliary = auxiliaries.has(words[main]?.lower ?? "");
  return isAuxiliary || ((forms[main] ?? 0) & VERB_FORM.passiveInfinitive) !== 0;
}
