/** Writes PDF files object by object, so that their structure can be as wrong as a test needs (ISO 32000-1, 7.5). */

/** @param objects bodies of the objects 1, 2, …; the first is the catalogue */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function stream(content: string, entries = ""): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const TEXT = stream("BT /F1 12 Tf 72 700 Td (Chefen ska kvittera nyckeln.) Tj ET");

/** A page with one sentence, as object 3; its text is object 4, its font object 5. */
export const PAGE = [
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
  TEXT,
  FONT,
] as const;

export function catalogue(entries = ""): string {
  return `<</Type/Catalog/Pages 2 0 R${entries}>>`;
}

/** A tree that names the same page over and over. */
export function manyPages(count: number): Uint8Array {
  return rawPdf([catalogue(), `<</Type/Pages/Count ${count}/Kids[${"3 0 R ".repeat(count)}]>>`, ...PAGE]);
}

export const CYCLIC_PDFS: Readonly<Record<string, Uint8Array>> = {
  "sidträd-som-är-sitt-eget-barn": rawPdf([
    catalogue(),
    "<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>",
    ...PAGE,
  ]),
  "sidträd-runt": rawPdf([
    catalogue(),
    "<</Type/Pages/Count 9/Kids[6 0 R 3 0 R]>>",
    ...PAGE,
    "<</Type/Pages/Count 9/Parent 2 0 R/Kids[2 0 R]>>",
  ]),
  "bokmärken-runt": rawPdf([
    catalogue("/Outlines 6 0 R"),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    ...PAGE,
    "<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>",
    "<</Title(Runt)/Parent 6 0 R/First 7 0 R/Next 7 0 R/Dest[3 0 R/Fit]>>",
  ]),
  "taggar-runt": rawPdf([
    catalogue("/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R"),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    ...PAGE,
    "<</Type/StructTreeRoot/K 7 0 R>>",
    "<</Type/StructElem/S/P/P 6 0 R/Pg 3 0 R/K[7 0 R 7 0 R]>>",
  ]),
  "innehåll-runt": rawPdf([
    catalogue(),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>",
    stream("/X Do BT /F1 12 Tf 72 700 Td (Chefen ska kvittera nyckeln.) Tj ET"),
    FONT,
    stream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"),
  ]),
  "egna-skript": rawPdf([
    catalogue("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    ...PAGE,
  ]),
};

/** Letters drawn with a font that says nothing of which letters they are. */
export function pdfWithoutMap(): Uint8Array {
  const glyphs = Array.from({ length: 60 }, (_, index) => `/g${index}`).join("");
  return rawPdf([
    catalogue(),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    PAGE[0],
    stream(`BT /F1 12 Tf 72 700 Td <${"0102030405060708090a0b0c".repeat(9)}> Tj ET`),
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 0/LastChar 59/CharProcs<<>>/Encoding<</Type/Encoding/Differences[0${glyphs}]>>/Widths[${"9 ".repeat(60)}]>>`,
  ]);
}

export function deepArrays(depth: number): Uint8Array {
  return rawPdf([
    catalogue(`/Extra ${"[".repeat(depth)}${"]".repeat(depth)}`),
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    ...PAGE,
  ]);
}
