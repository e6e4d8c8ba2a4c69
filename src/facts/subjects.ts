/** Groups of documents on the same subject, told by the words of their titles. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type { Settings } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import { type SubjectWord, subjectWords, typeWordsOf } from "./title-subject.ts";

interface Group {
  readonly words: SubjectWord[];
  readonly paths: string[];
}

/** @returns the subjects of two documents or more, by name; a group that lies wholly within another is left out */
export function subjectsOf(documents: readonly AuditedDocument[], settings: Settings): Subject[] {
  const byStem = new Map<string, Group>();
  const typeWords = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, typeWordsOf(settings, lang)]),
  ) as Record<Language, string[]>;
  for (const document of documents) {
    for (const word of subjectWords(document, typeWords)) {
      const group = byStem.get(word.stem) ?? { words: [word], paths: [] };
      group.paths.push(document.path);
      byStem.set(word.stem, group);
    }
  }
  const shared = [...byStem.values()].filter(({ paths }) => paths.length > 1);
  return withoutParts(sameDocumentsJoined(shared))
    .map(({ words, paths }) => ({ name: words.map(({ word }) => word).join(" "), documents: paths.sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** "kränkande" and "behandling" in the titles of the same documents are one subject. */
function sameDocumentsJoined(groups: readonly Group[]): Group[] {
  const joined = new Map<string, Group>();
  for (const { words, paths } of groups) {
    const key = paths.join("\0");
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { words: [...words], paths });
    else known.words.push(...words);
  }
  return [...joined.values()];
}

function withoutParts(groups: readonly Group[]): Group[] {
  const holders = new Map<string, Group[]>();
  for (const group of groups) {
    for (const path of group.paths) holders.set(path, [...(holders.get(path) ?? []), group]);
  }
  return groups.filter((group) => {
    const neighbours = holders.get(group.paths[0] ?? "") ?? [];
    return !neighbours.some((other) => other.paths.length > group.paths.length && contains(other, group));
  });
}

function contains({ paths }: Group, part: Group): boolean {
  const all = new Set(paths);
  return part.paths.every((path) => all.has(path));
}
