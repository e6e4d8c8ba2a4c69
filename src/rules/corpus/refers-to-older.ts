/** Names, cites or links to a document that a newer one has taken the place of. */
import type { CorpusRule } from "../rule.ts";

export const refersToOlder: CorpusRule = {
  id: "refers-to-older",
  scope: "corpus",
  severity: "consider",
  options: {},
  title: { sv: "Hänvisar till en äldre version", en: "Refers to an older version" },
  message: {
    sv: ({ name, older, newer, path }) =>
      `Hänvisar med ”${name}” till ”${older}”, som troligen har ersatts av ”${newer}”, ${path}; pröva om hänvisningen ska ändras`,
    en: ({ name, older, newer, path }) =>
      `Refers by “${name}” to “${older}”, which “${newer}”, ${path}, has probably replaced; consider whether the reference should be changed`,
  },
  page: {
    sv: () => import("../pages/refers-to-older.sv.md"),
    en: () => import("../pages/refers-to-older.en.md"),
  },
  check({ documents, references }) {
    const byPath = new Map(documents.map((document) => [document.path, document]));
    const told = new Set<string>();
    return references.outdated.flatMap(({ document, text, place, to, newer }) => {
      const [older, instead] = [byPath.get(to), byPath.get(newer)];
      const pair = `${document}\0${to}`;
      if (older === undefined || instead === undefined || told.has(pair)) return [];
      told.add(pair);
      return [
        {
          document,
          place,
          data: { name: text, older: older.title, newer: instead.title, path: newer },
          evidence: [{ document, text, place }],
          restsOn: [to],
        },
      ];
    });
  },
};
