import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { odpReader } from "../../../src/read/presentation/odp-reader.ts";
import { LIMITS, printed } from "../docx/make-docx.ts";
import { level, list, listStyle, odpBytes, p } from "../odt/make-odt.ts";
import { unsoundness } from "../soundness.ts";

const frame = (kind: string, inside: string): string =>
  `<draw:frame presentation:class="${kind}"><draw:text-box>${inside}</draw:text-box></draw:frame>`;
const page = (inside: string, attributes = ""): string => `<draw:page ${attributes}>${inside}</draw:page>`;
const NUMBERS = listStyle(
  "L1",
  level(1, 'style:num-format="1" style:num-suffix="."') +
    level(2, 'style:num-format="a" style:num-suffix=")"'),
);

async function read(pages: string, automatic = NUMBERS): Promise<DocumentModel> {
  const model = await odpReader.read({
    bytes: odpBytes({ body: pages, automatic }),
    path: "prov.odp",
    limits: LIMITS,
  });
  expect(unsoundness(model)).toEqual([]);
  return model;
}

describe("slides", () => {
  it("are pages with their titles as headings; notes, footers and empty places are not read", async () => {
    const model = await read(
      page(
        frame("outline", p("Text på bilden.")) +
          frame("title", p("Rutin för nycklar")) +
          frame("footer", p("Lindsunda")),
      ) +
        page(
          `${frame("title", p("1.1 Syfte"))}<draw:g><draw:custom-shape>${p("I en form.")}</draw:custom-shape></draw:g><draw:frame presentation:class="outline" presentation:placeholder="true"><draw:text-box>${p("Klicka")}</draw:text-box></draw:frame><presentation:notes>${frame("notes", p("Att säga."))}</presentation:notes>`,
        ),
    );
    expect(model.pages).toEqual({ count: 2, source: "file" });
    expect(model.blocks).toMatchObject([
      { kind: "heading", level: 1, text: "Rutin för nycklar", anchors: [{ page: 1 }] },
      { kind: "paragraph", text: "Text på bilden." },
      { kind: "heading", level: 3, number: "1.1", text: "Syfte", anchors: [{ page: 2 }] },
      { kind: "paragraph", text: "I en form." },
    ]);
  });

  it("that are hidden are not read", async () => {
    const hidden =
      '<style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
    const model = await read(
      page(frame("title", p("Syfte"))) + page(frame("title", p("Utkast")), 'draw:style-name="dp2"'),
      hidden,
    );
    expect(printed(model)).toEqual(["Syfte"]);
  });

  it("count on over the lists of a box, and begin anew behind text and in the next box", async () => {
    const deeper = `<text:list text:style-name="L1"><text:list-item>${list("L1", [p("b")])}</text:list-item><text:list-item>${p("c")}</text:list-item></text:list>`;
    const box = list("L1", [p("a")]) + deeper + p("Text.") + list("L1", [p("d")]);
    const model = await read(page(frame("outline", box) + frame("outline", list("L1", [p("e")]))));
    expect(printed(model)).toEqual(["1. a", "a) b", "2. c", "Text.", "1. d", "1. e"]);
  });
});
