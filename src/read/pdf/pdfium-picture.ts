/** Draws pages of a PDF as grey pictures, for text recognition. */
import type { GreyPicture } from "../recognition/recogniser.ts";
import { Unreadable } from "../unreadable.ts";
import { loadPdfium, type Pdfium } from "./pdfium-module.ts";
import { allocate } from "./pdfium-strings.ts";

const POINTS_PER_INCH = 72;
/** What recognition is trained for; large pages get less, so that a picture stays under the limit. */
const DOTS_PER_INCH = 300;
const MOST_DOTS = 20_000_000;
/** FPDFBitmap_Gray: one byte for each point. */
const GREY = 1;
const WHITE = 0xffffffff;
/** FPDF_ANNOT: stamps and typed notes are part of what somebody sees. */
const WITH_ANNOTATIONS = 0x01;

export type PictureOf = (page: number) => GreyPicture | null;

/**
 * @param use gets a function that draws a page (counted from 1), or gives null for one that cannot be drawn; the file is closed when it ends
 * @throws Unreadable "damaged" when the file cannot be opened
 */
export async function withPictures<Result>(
  bytes: Uint8Array,
  use: (pictureOf: PictureOf) => Promise<Result>,
): Promise<Result> {
  const pdfium = await loadPdfium();
  const { calls } = pdfium;
  const file = allocate(pdfium, Math.max(bytes.length, 1));
  try {
    pdfium.memory.HEAPU8.set(bytes, file.at);
    const document = calls.FPDF_LoadMemDocument(file.at, bytes.length, 0);
    if (document === 0) throw new Unreadable("damaged");
    try {
      return await use((page) => drawPage(pdfium, document, page));
    } finally {
      calls.FPDF_CloseDocument(document);
    }
  } finally {
    calls.free(file.at);
  }
}

function drawPage(pdfium: Pdfium, document: number, number: number): GreyPicture | null {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  try {
    const size = { width: calls.FPDF_GetPageWidthF(page), height: calls.FPDF_GetPageHeightF(page) };
    const dots = dotsPerInch(size);
    const width = Math.floor((size.width * dots) / POINTS_PER_INCH);
    const height = Math.floor((size.height * dots) / POINTS_PER_INCH);
    if (width < 1 || height < 1) return null;
    const pixels = draw(pdfium, page, { width, height });
    return pixels === null ? null : { width, height, pixels, dotsPerInch: dots };
  } finally {
    calls.FPDF_ClosePage(page);
  }
}

function dotsPerInch({ width, height }: { readonly width: number; readonly height: number }): number {
  const inches = Math.max(1e-6, (width / POINTS_PER_INCH) * (height / POINTS_PER_INCH));
  return Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / inches));
}

function draw(
  pdfium: Pdfium,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array | null {
  const { calls } = pdfium;
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  if (bitmap === 0) return null;
  try {
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    const stride = calls.FPDFBitmap_GetStride(bitmap);
    const at = calls.FPDFBitmap_GetBuffer(bitmap);
    const pixels = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = at + row * stride;
      pixels.set(pdfium.memory.HEAPU8.subarray(start, start + width), row * width);
    }
    return pixels;
  } finally {
    calls.FPDFBitmap_Destroy(bitmap);
  }
}
