/** Reads the pages of a PDF that hold no text, or only damaged text, from their pictures. */
import type { Limits, Recognition } from "../../model/settings.ts";
import { type Recogniser, RecognitionFault } from "../recognition/recogniser.ts";
import { openRecogniser } from "../recognition/recognisers.ts";
import { type PictureOf, withPictures } from "./pdfium-picture.ts";
import type { PrintedDocument, PrintedPage } from "./printed-page.ts";
import { type RecognisedPage, recognisedPage } from "./recognised-page.ts";
import { withSectionSigns } from "./section-signs.ts";

export interface RecognitionInput {
  readonly bytes: Uint8Array;
  readonly document: PrintedDocument;
  /** Numbers of the pages to recognise. */
  readonly pages: readonly number[];
  readonly recognition: Recognition;
  readonly limits: Limits;
}

export interface RecognisedDocument {
  readonly document: PrintedDocument;
  /** Pages on which text was recognised. */
  readonly pages: number;
  /** Mean over their letters, in whole per cent. */
  readonly confidence: number;
  /** Pages left because of the limit or a fault of the recogniser. */
  readonly left: number;
}

export async function recognisePages(input: RecognitionInput): Promise<RecognisedDocument> {
  const { bytes, document, recognition, limits } = input;
  const asked = input.pages.slice(0, limits.recognisedPages);
  const recogniser = await openRecogniser(recognition);
  try {
    const read = await withPictures(bytes, (pictureOf) => readEach(asked, recogniser, pictureOf));
    const found = read.filter(({ letters }) => letters > 0);
    const letters = found.reduce((sum, page) => sum + page.letters, 0);
    const sure = found.reduce((sum, page) => sum + page.letters * page.confidence, 0);
    return {
      document: {
        ...document,
        engine: `${document.engine}+${recognition.engine}`,
        pages: replaced(document.pages, withSectionSigns(found.map(({ page }) => page))),
      },
      pages: found.length,
      confidence: letters === 0 ? 0 : Math.round(sure / letters),
      left: input.pages.length - read.length,
    };
  } finally {
    await recogniser.close();
  }
}

async function readEach(
  pages: readonly number[],
  recogniser: Recogniser,
  pictureOf: PictureOf,
): Promise<RecognisedPage[]> {
  const read: RecognisedPage[] = [];
  for (const number of pages) {
    const picture = pictureOf(number);
    if (picture === null) continue;
    try {
      read.push(recognisedPage(number, picture, await recogniser.recognise(picture)));
    } catch (error) {
      // A page that the recogniser cannot take is one without text, and counted as left.
      if (!(error instanceof RecognitionFault)) throw error;
    }
  }
  return read;
}

function replaced(pages: readonly PrintedPage[], read: readonly PrintedPage[]): readonly PrintedPage[] {
  const recognised = new Map(read.map((page) => [page.number, page]));
  return pages.map((page) => recognised.get(page.number) ?? page);
}
