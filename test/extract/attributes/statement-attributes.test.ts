import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesOf } from "../../../src/extract/attributes/statement-attributes.ts";
import { LANGUAGES, MARKERS } from "../../../src/model/kinds.ts";
import { attributed } from "./attributed.ts";

describe("attributes of a statement", () => {
  it("say who, by which law, and how", () => {
    const text = "Enligt 3 kap. 5 § arkivlagen ska registratorn varje vecka arkivera listan i Platina.";
    expect(attributesOf(attributed(text))).toEqual({
      actor: { role: "registrator", text: "registratorn" },
      law: { text: "3 kap. 5 § arkivlagen", statute: "1990:782", chapter: "3", section: "5" },
      markers: [
        { marker: "frequency", text: "varje vecka" },
        { marker: "system-name", text: "Platina" },
        { marker: "documentation", text: "arkivera" },
      ],
    });
  });

  it("are nobody, no law and no marker when the words say none", () => {
    expect(attributesOf(attributed("Dörren ska vara stängd."))).toEqual({
      actor: null,
      law: null,
      markers: [],
    });
  });

  it("quote words that stand in the text, its lead-in or its headings", () => {
    const word = fc.constantFrom(
      ..."chefen ska dokumentera varje vecka kl. 8 i Platina enligt 5 § skollagen utom dock om inte av Rektor blankett brand läkemedel senast 1 mars inom tre dagar the manager must report daily at 5 pm in writing İ".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.constantFrom(...LANGUAGES), (words, above, lang) => {
        const text = words.join(" ");
        const heading = above.join(" ");
        const { actor, law, markers } = attributesOf(attributed(text, lang, { heading: [heading] }));
        for (const { marker, text: found } of markers) {
          expect(MARKERS).toContain(marker);
          for (const part of found.split(" … ")) expect(`${text}\n${heading}`).toContain(part);
        }
        if (actor !== null) expect(`${text}\n${heading}`).toContain(actor.text);
        if (law !== null) expect(text).toContain(law.text);
      }),
    );
  });
});
