/** The real recognisers on a page that was drawn from a PDF: the package always, the program where it is installed. */
import { describe, expect, it } from "vitest";
import { withPictures } from "../../../src/read/pdf/pdfium-picture.ts";
import { findRecognition, openRecogniser } from "../../../src/read/recognition/recognisers.ts";
import { packageVersion } from "../../../src/read/recognition/tesseract-package.ts";
import { programVersion } from "../../../src/read/recognition/tesseract-program.ts";
import { makePdf } from "../pdf/make-pdf.ts";

const SENTENCE = "Chefen ska kvittera varje nyckel och återlämna den före årets slut.";
const PAGE = await makePdf((pdf) => pdf.fontSize(14).text(SENTENCE, 72, 72));
const program = await programVersion();

const ENGINES = [
  { engine: "tesseract.js" as const, version: packageVersion() },
  { engine: "tesseract" as const, version: program },
];

describe.each(ENGINES)("$engine", ({ engine, version }) => {
  it.skipIf(version === null)(
    "reads a drawn page, with places and certainty",
    async () => {
      const recogniser = await openRecogniser({ engine, version: version ?? "" });
      try {
        const words = await withPictures(PAGE, async (pictureOf) => {
          const picture = pictureOf(1);
          return picture === null ? [] : recogniser.recognise(picture);
        });
        expect(words.map(({ text }) => text).join(" ")).toBe(SENTENCE);
        expect(Math.min(...words.map(({ confidence }) => confidence))).toBeGreaterThan(50);
        const [first] = words;
        // One inch from the corner, at 300 dots to the inch.
        expect(first?.left).toBeGreaterThan(280);
        expect(first?.left).toBeLessThan(320);
        expect(first?.top).toBeGreaterThan(280);
        expect(first?.top).toBeLessThan(360);
      } finally {
        await recogniser.close();
      }
    },
    60_000,
  );
});

describe("the recogniser of a run", () => {
  it("is the program where it is installed with Swedish, else the package", async () => {
    const expected =
      program === null
        ? { engine: "tesseract.js", version: packageVersion() }
        : { engine: "tesseract", version: program };
    expect(await findRecognition()).toEqual(expected);
  });
});
