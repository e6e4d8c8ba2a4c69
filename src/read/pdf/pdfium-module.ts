/** The PDFium engine itself: created once per process, when the first PDF is met, and narrowed to the calls we use. */

/** PDFium's C functions that are called for every letter, without the conversion layer. Pointers and flags are numbers. */
const RAW_NAMES = [
  "malloc",
  "free",
  "FPDF_LoadMemDocument",
  "FPDF_CloseDocument",
  "FPDF_GetLastError",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageWidthF",
  "FPDF_GetPageHeightF",
  "FPDF_GetPageBoundingBox",
  "FPDF_GetMetaText",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_GetTextObject",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetLooseCharBox",
  "FPDFTextObj_GetFont",
  "FPDFTextObj_GetFontSize",
  "FPDFFont_GetBaseFontName",
  "FPDFFont_GetFlags",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetBounds",
  "FPDFPageObj_GetMatrix",
  "FPDFPageObj_GetMarkedContentID",
  "FPDFPath_CountSegments",
  "FPDFPath_GetDrawMode",
  "FPDF_StructTree_GetForPage",
  "FPDF_StructTree_Close",
  "FPDF_StructTree_CountChildren",
  "FPDF_StructTree_GetChildAtIndex",
  "FPDF_StructElement_GetType",
  "FPDF_StructElement_CountChildren",
  "FPDF_StructElement_GetChildAtIndex",
  "FPDF_StructElement_GetChildMarkedContentID",
  "FPDFBookmark_GetFirstChild",
  "FPDFBookmark_GetNextSibling",
  "FPDFBookmark_GetTitle",
  "FPDFBookmark_GetDest",
  "FPDFDest_GetDestPageIndex",
  "FPDFLink_Enumerate",
  "FPDFLink_GetAction",
  "FPDFAction_GetType",
  "FPDFAction_GetURIPath",
  "FPDFAction_GetFilePath",
  "FPDFBitmap_CreateEx",
  "FPDFBitmap_Destroy",
  "FPDFBitmap_FillRect",
  "FPDFBitmap_GetBuffer",
  "FPDFBitmap_GetStride",
  "FPDF_RenderPageBitmap",
] as const;

type RawCalls = Readonly<Record<(typeof RAW_NAMES)[number], (...values: number[]) => number>>;

/** The engine's memory. Take the views anew after every call: they are replaced when the memory grows. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

export interface Pdfium {
  readonly calls: RawCalls;
  readonly memory: Memory;
}

let instance: Promise<Pdfium> | undefined;

/** The engine of this process. It finds its WASM file beside its own package, so that package must stay unbundled. */
export function loadPdfium(): Promise<Pdfium> {
  instance ??= createPdfium();
  return instance;
}

async function createPdfium(): Promise<Pdfium> {
  // Loaded here so that a run without PDF files never pays for it.
  const { init } = await import("@embedpdf/pdfium");
  const module = await init({});
  module.PDFiumExt_Init();
  const calls: unknown = module.pdfium.wasmExports;
  const memory: unknown = module.pdfium;
  if (!hasRawCalls(calls) || !hasMemory(memory)) throw new Error("PDFium lacks a function that is called");
  return { calls, memory };
}

function hasRawCalls(value: unknown): value is RawCalls {
  if (typeof value !== "object" || value === null) return false;
  const functions = new Map<string, unknown>(Object.entries(value));
  return RAW_NAMES.every((name) => typeof functions.get(name) === "function");
}

function hasMemory(value: unknown): value is Memory {
  return typeof value === "object" && value !== null && "HEAPU8" in value && "HEAPF64" in value;
}
