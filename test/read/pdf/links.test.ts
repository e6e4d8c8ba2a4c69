/** Where PDF files lead, and what those made to harm put in the place of links. */
import { describe, expect, it } from "vitest";
import { createPdfReader, pdfReader } from "../../../src/read/pdf/pdf-reader.ts";
import { readWithPdfParse } from "../../../src/read/pdf/second-engine.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import { type Drawing, LIMITS, makePdf } from "./make-pdf.ts";

const secondReader = createPdfReader({
  first: () => Promise.reject(new Unreadable("damaged")),
  second: readWithPdfParse,
});

async function linksOf(draw: Drawing, reader = pdfReader): Promise<readonly string[] | undefined> {
  const bytes = await makePdf((pdf) => {
    pdf.text("Chefen ska läsa detta.");
    draw(pdf);
  });
  return (await reader.read({ bytes, path: "prov.pdf", limits: LIMITS })).links;
}

function annotation(pdf: PDFKit.PDFDocument, said: Record<string, unknown>): void {
  pdf.annotate(72, 72, 100, 20, { Subtype: "Link", ...said } as PDFKit.Mixins.AnnotationOption);
}

describe("the links of a PDF", () => {
  it("are those of all pages that are read, by both engines", async () => {
    const draw: Drawing = (pdf) => {
      pdf.link(72, 72, 100, 20, "https://insidan.example/a.pdf");
      pdf.addPage().text("Mer text.").link(72, 72, 100, 20, "https://insidan.example/b.pdf");
      pdf.goTo(72, 72, 100, 20, "plats");
      pdf.link(72, 72, 100, 20, "mailto:anna@insidan.example");
    };
    const expected = ["https://insidan.example/a.pdf", "https://insidan.example/b.pdf"];
    expect(await linksOf(draw)).toEqual(expected);
    expect(await linksOf(draw, secondReader)).toEqual(expected);
  });

  it("lead to other files too", async () => {
    const draw: Drawing = (pdf) => {
      annotation(pdf, { A: { S: "GoToR", F: new String("../HR/policy.pdf"), D: [0, "Fit"] } });
      annotation(pdf, { A: { S: "Launch", F: new String("rutin.docx") } });
    };
    expect(await linksOf(draw)).toEqual(["../HR/policy.pdf", "rutin.docx"]);
  });

  it("may be broken in any way", async () => {
    const draw: Drawing = (pdf) => {
      for (const action of [
        {},
        { S: "URI" },
        { S: "URI", URI: [7] },
        { S: "URI", URI: new String("") },
        { S: "URI", URI: new String("x".repeat(10_000)) },
        { S: "JavaScript", JS: new String("app.alert(1)") },
        { S: "Launch" },
      ])
        annotation(pdf, { A: action });
      annotation(pdf, {});
      annotation(pdf, { Subtype: "Text", A: { S: "URI", URI: new String("https://insidan.example/not") } });
    };
    expect(await linksOf(draw)).toEqual([]);
  });

  it("are no longer looked at when a file gives them without end", async () => {
    const draw: Drawing = (pdf) => {
      for (let index = 0; index < 25_000; index += 1)
        annotation(pdf, {
          A: { S: "URI", URI: new String(index < 24_000 ? "samma.pdf" : `sen-${index}.pdf`) },
        });
    };
    expect(await linksOf(draw)).toEqual(["samma.pdf"]);
  }, 60_000);
});
