import { describe, expect, it } from "vitest";
import type { Block, DocumentModel } from "../../../src/model/document.ts";
import { pdfReader } from "../../../src/read/pdf/pdf-reader.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import { type Drawing, LIMITS, makePdf } from "./make-pdf.ts";

async function read(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<DocumentModel> {
  return pdfReader.read({ bytes: await makePdf(draw, options), path: "prov.pdf", limits: LIMITS });
}
function body(model: DocumentModel): readonly Block[] {
  return model.blocks.filter((block) => block.furniture === null);
}
function furniture(model: DocumentModel, kind: Block["furniture"]): readonly string[] {
  return model.blocks.filter((block) => block.furniture === kind).map((block) => block.text);
}
async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await pdfReader.read({ bytes, path: "prov.pdf", limits: LIMITS });
    return "read";
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

const LONG =
  "Samordnaren håller kontakt med alla avdelningar och ser till att underlaget finns framme i god tid före mötet, " +
  "så att varje deltagare hinner läsa det och förbereda sina frågor.";

describe("paragraphs", () => {
  it("joins the lines of a paragraph and parts paragraphs", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text(LONG).moveDown().text("Ett annat stycke följer här.");
    });
    expect(body(model).map((block) => block.text)).toEqual([LONG, "Ett annat stycke följer här."]);
    expect(body(model)[0]?.anchors.length).toBeGreaterThan(1);
  });

  it("joins a sentence over a page break and says where each part stands", async () => {
    const model = await read((pdf) => {
      pdf
        .fontSize(11)
        .text("Chefen ska varje månad följa upp hur arbetet fortskrider och", 72, 740, { lineBreak: false });
      pdf.addPage().text("redovisa det för nämnden.", 72, 72);
    });
    const [block] = body(model);
    expect(block?.text).toBe(
      "Chefen ska varje månad följa upp hur arbetet fortskrider och redovisa det för nämnden.",
    );
    expect(block?.anchors.map((anchor) => anchor.page)).toEqual([1, 2]);
    const second = block?.anchors[1]?.offset ?? 0;
    expect(block?.text.slice(second)).toBe("redovisa det för nämnden.");
  });

  it("does not join text in another size over a page break", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text(LONG).fontSize(8).text("Kom ut den 3 mars 2024", 400, 600);
      pdf.addPage().fontSize(11).text(`5 § ${LONG}`);
    });
    expect(
      body(model).map((block) => [block.kind === "paragraph" ? block.number : block.kind, block.text]),
    ).toEqual([
      [null, LONG],
      [null, "Kom ut den 3 mars 2024"],
      ["5 §", LONG],
    ]);
  });

  it("mends hyphens at line ends but keeps suspended ones", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11);
      [
        "Alla förvaltningar ska ta fram hand-",
        "lingar för barn-",
        "och ungdomsfrågor i IT-",
        "system.",
      ].forEach((line, index) => {
        pdf.text(line, 72, 100 + index * 14, { lineBreak: false });
      });
    });
    expect(body(model).map((block) => block.text)).toEqual([
      "Alla förvaltningar ska ta fram handlingar för barn- och ungdomsfrågor i IT-system.",
    ]);
  });

  it("reads two columns one after the other", async () => {
    const left =
      "Vänster spalt börjar här och går vidare nedåt över flera rader utan att blandas med den andra spalten.";
    const right =
      "Höger spalt har sin egen text som läses först när den vänstra är slut och står helt för sig själv.";
    const model = await read((pdf) => {
      pdf.fontSize(11).text(left, 72, 100, { width: 200 }).text(right, 320, 100, { width: 200 });
    });
    expect(body(model).map((block) => block.text)).toEqual([left, right]);
  });
});

describe("headings", () => {
  it("tells them by size and boldness and splits the printed number off", async () => {
    const model = await read((pdf) => {
      pdf.font("Helvetica-Bold").fontSize(20).text("Riktlinje för möten").moveDown();
      pdf.fontSize(14).text("1.2 Ansvar").moveDown();
      pdf.font("Helvetica").fontSize(11).text(LONG);
    });
    const headings = body(model).filter((block) => block.kind === "heading");
    expect(headings.map(({ text, level, number }) => [text, level, number])).toEqual([
      ["Riktlinje för möten", 1, null],
      ["Ansvar", 2, "1.2"],
    ]);
  });

  it("takes bookmarks for headings that do not stand out", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text("Om uppdraget").moveDown().text(LONG);
      pdf.outline.addItem("Om uppdraget");
    });
    expect(body(model)[0]).toMatchObject({ kind: "heading", text: "Om uppdraget", level: 1 });
  });
});

describe("items and clauses", () => {
  it("reads a numbered list of 72 items over several pages, without the numbers", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text("God utbildning kräver följande:").moveDown();
      for (let item = 1; item <= 72; item++)
        pdf.text(`${item}. Läraren ska uppfylla punkt nummer ${item} i listan.`);
    });
    const items = body(model).filter((block) => block.kind === "item");
    expect(items.map((item) => item.number)).toEqual(
      Array.from({ length: 72 }, (_, index) => String(index + 1)),
    );
    expect(items[71]?.text).toBe("Läraren ska uppfylla punkt nummer 72 i listan.");
    expect(items[71]?.marker).toBe("72.");
  });

  it("gives depth by indentation, and reads bullets and tick boxes", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11);
      pdf
        .text("1. Chefen ska", 72, 100)
        .text("a) planera arbetet,", 100, 115)
        .text("b) följa upp det.", 100, 130);
      pdf
        .text("2. Medarbetaren ska delta.", 72, 145)
        .text("• En punkt.", 72, 175)
        .text("[ ] Nycklar lämnade", 72, 205);
    });
    const items = body(model).flatMap((block) => (block.kind === "item" ? [block] : []));
    expect(items.map(({ number, depth, checkbox }) => [number, depth, checkbox])).toEqual([
      ["1", 0, null],
      ["a", 1, null],
      ["b", 1, null],
      ["2", 0, null],
      [null, 0, null],
      [null, 0, "empty"],
    ]);
  });

  it("takes a section sign at a new paragraph for a clause, inside a sentence for a reference", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text("7 § Nämnden ska besluta i ärendet enligt de bestämmelser som anges i", 72, 100, {
        lineBreak: false,
      });
      pdf.text("5 § kommunens reglemente.", 72, 114).text("8 § Beslutet ska vara skriftligt.", 72, 140);
    });
    expect(body(model)).toMatchObject([
      {
        kind: "paragraph",
        number: "7 §",
        text: "Nämnden ska besluta i ärendet enligt de bestämmelser som anges i 5 § kommunens reglemente.",
      },
      { kind: "paragraph", number: "8 §", text: "Beslutet ska vara skriftligt." },
    ]);
  });
});

describe("what is printed around the text", () => {
  it("marks running headers, page numbers and the table of contents", async () => {
    const sentences = [
      "Syftet är att alla ska hitta rätt.",
      "Chefen ansvarar för detta.",
      "Planen gäller i år.",
    ];
    const model = await read(
      (pdf) => {
        pdf.fontSize(11);
        for (let page = 1; page <= 4; page++) {
          if (page > 1) pdf.addPage();
          pdf.fontSize(9).text("Exempelkommunen, riktlinje", 72, 40, { lineBreak: false });
          pdf.text(`Sida ${page} (4)`, 450, 790, { lineBreak: false });
          pdf.fontSize(11);
          if (page === 1) {
            pdf.text("Innehåll", 72, 100).text("Syfte ............ 2").text("Ansvar ............ 3");
          } else pdf.text(sentences[page - 2] ?? "", 72, 100);
        }
      },
      { margins: { top: 30, bottom: 30, left: 72, right: 72 } },
    );
    expect(furniture(model, "page-header")).toHaveLength(4);
    expect(furniture(model, "page-number")).toEqual(["Sida 1 (4)", "Sida 2 (4)", "Sida 3 (4)", "Sida 4 (4)"]);
    expect(furniture(model, "contents")).toEqual([
      "Innehåll",
      "Syfte ............ 2",
      "Ansvar ............ 3",
    ]);
    expect(body(model).map((block) => block.text)).toEqual(sentences);
    expect(model.pages).toEqual({ count: 4, source: "file" });
  });

  it("keeps a note whole when one of its lines opens with a number", async () => {
    const model = await read((pdf) => {
      pdf.fontSize(11).text(LONG, 72, 100).text(LONG, 72, 200);
      pdf.fontSize(8);
      ["1 Se protokollet från mötet den", "22 juni och bilagan till det.", "2 Se även rutinen."].forEach(
        (line, index) => {
          pdf.text(line, 72, 700 + index * 10, { lineBreak: false });
        },
      );
    });
    const notes = body(model).filter((block) => block.kind === "footnote");
    expect(notes.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Se protokollet från mötet den 22 juni och bilagan till det."],
      ["2", "Se även rutinen."],
    ]);
  });

  it("finds the margins of cropped pages", async () => {
    const model = await read((pdf) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) pdf.addPage();
        Object.assign(pdf.page.dictionary.data, { CropBox: [40, 150, 560, 700] });
        pdf.fontSize(11).text(`Text nummer ${number} står här.`, 72, 300);
        pdf.text(String(number), 500, 630);
      }
    });
    expect(furniture(model, "page-number")).toEqual(["1", "2", "3"]);
    expect(body(model)).toHaveLength(3);
  });

  it("keeps a footnote out of the sentence that goes on on the next page", async () => {
    const model = await read(
      (pdf) => {
        pdf.fontSize(11).text(LONG, 72, 100);
        pdf.text("Nämnden ska varje år se över dokumenten och ta bort de som inte", 72, 700, {
          lineBreak: false,
        });
        pdf.fontSize(8).text("1 Beslut av fullmäktige i mars.", 72, 740, { lineBreak: false });
        pdf.addPage().fontSize(11).text("längre behövs.", 72, 72);
      },
      { margins: { top: 30, bottom: 30, left: 72, right: 72 } },
    );
    expect(body(model).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", LONG],
      ["paragraph", "Nämnden ska varje år se över dokumenten och ta bort de som inte längre behövs."],
      ["footnote", "Beslut av fullmäktige i mars."],
    ]);
  });
});

describe("tables", () => {
  it("reads a ruled table row by row", async () => {
    const cells = [
      ["Krav", "Ansvarig", "När"],
      ["Brandskydd ska kontrolleras", "Chefen", "Varje månad"],
      ["Nycklar ska kvitteras", "Vaktmästaren", "Löpande"],
    ];
    const model = await read((pdf) => {
      pdf.fontSize(10);
      cells.forEach((row, y) => {
        row.forEach((text, x) => {
          pdf.rect(72 + x * 150, 100 + y * 30, 150, 30).stroke();
          pdf
            .font(y === 0 ? "Helvetica-Bold" : "Helvetica")
            .text(text, 78 + x * 150, 108 + y * 30, { lineBreak: false });
        });
      });
    });
    const rows = body(model).flatMap((block) => (block.kind === "row" ? [block] : []));
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(rows.map((row) => row.header)).toEqual([true, false, false]);
    expect(rows[1]?.text).toBe("Brandskydd ska kontrolleras | Chefen | Varje månad");
  });
});

describe("files that cannot be read", () => {
  it("says that a file with a password is encrypted", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Hemligt"), { userPassword: "hemligt" });
    expect(await codeOf(bytes)).toBe("encrypted");
  });

  it("says that a page with nothing but a picture has no text", async () => {
    const bytes = await makePdf((pdf) => pdf.rect(100, 100, 300, 300).fill("#888888"));
    expect(await codeOf(bytes)).toBe("no-text");
  });

  it("counts pages without text among others", async () => {
    const model = await read((pdf) =>
      pdf.text("Text").addPage().rect(1, 1, 50, 50).fill().addPage().text("Mer"),
    );
    expect(model.problems).toContainEqual({ code: "some-pages-without-text", data: { pages: 1 } });
  });

  it("survives a file cut off anywhere", async () => {
    const whole = await makePdf((pdf) => pdf.text("Kort text"), { compress: false });
    const codes = new Set<string>();
    for (let length = 0; length < whole.length; length += 7)
      codes.add(await codeOf(whole.subarray(0, length)));
    for (const code of codes) expect(["read", "damaged", "no-text", "encrypted"]).toContain(code);
    expect(codes).toContain("damaged");
  }, 120_000);
});

describe("limits", () => {
  it("reads no more pages than allowed, but counts them", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Ett").addPage().text("Två").addPage().text("Tre"));
    const model = await pdfReader.read({ bytes, path: "prov.pdf", limits: { ...LIMITS, pages: 2 } });
    expect(body(model).map((block) => block.text)).toEqual(["Ett", "Två"]);
    expect(model.pages.count).toBe(3);
    expect(model.problems).toEqual([{ code: "limit-pages", data: { limit: 2 } }]);
  });

  it("keeps no more blocks than allowed", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Ett.").moveDown().text("Två.").moveDown().text("Tre."));
    const model = await pdfReader.read({ bytes, path: "prov.pdf", limits: { ...LIMITS, blocks: 2 } });
    expect(model.blocks).toHaveLength(2);
    expect(model.problems).toEqual([{ code: "limit-blocks", data: { limit: 2 } }]);
  });
});
