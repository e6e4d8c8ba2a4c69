/** Builds presentations part by part, so that tests hold exactly what they need. */
import { strToU8, zipSync } from "fflate";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const P = "http://schemas.openxmlformats.org/presentationml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPACES = `xmlns:a="${A}" xmlns:p="${P}" xmlns:r="${R}"`;

interface SlideParts {
  /** Inside the tree of shapes. */
  readonly shapes: string;
  readonly attributes?: string;
  /** Type and target of further parts. */
  readonly links?: ReadonlyArray<readonly [string, string]>;
  /** Where it leads outside the file. */
  readonly external?: readonly string[];
}

export interface PptxParts {
  readonly slides: readonly SlideParts[];
  /** Names and content of further parts; `links` of them under their own names. */
  readonly others?: Readonly<Record<string, string>>;
  /** The order in which slides are shown, from 1. */
  readonly order?: readonly number[];
}

export function pptxBytes({ slides, others = {}, order }: PptxParts): Uint8Array {
  const shown = order ?? slides.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": `<p:presentation ${SPACES}><p:sldIdLst>${shown.map((number) => `<p:sldId r:id="r${number}"/>`).join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships(
      slides.map((_, index) => ["slide", `slides/slide${index + 1}.xml`] as const),
    ),
    ...others,
  };
  for (const [index, { shapes, attributes = "", links = [], external = [] }] of slides.entries()) {
    parts[`ppt/slides/slide${index + 1}.xml`] = sheet("sld", shapes, attributes);
    parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relationships(links, external);
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A slide, layout or master. @param more behind its shapes */
export function sheet(name: string, shapes: string, attributes = "", more = ""): string {
  return `<p:${name} ${SPACES} ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>${more}</p:${name}>`;
}

export function relationships(
  links: ReadonlyArray<readonly [string, string]>,
  external: readonly string[] = [],
): string {
  const each = links.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  const outwards = external.map(
    (target, index) =>
      `<Relationship Id="e${index + 1}" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${[...each, ...outwards].join("")}</Relationships>`;
}

/** @param place attributes of the placeholder; null for a free text box */
export function shape(place: string | null, paragraphs: string, listStyle = ""): string {
  const nv = place === null ? "<p:nvPr/>" : `<p:nvPr><p:ph ${place}/></p:nvPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:cNvSpPr/>${nv}</p:nvSpPr><p:txBody><a:bodyPr/><a:lstStyle>${listStyle}</a:lstStyle>${paragraphs}</p:txBody></p:sp>`;
}

export function para(text: string, properties = ""): string {
  return `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`;
}

export const title = (text: string): string => shape('type="title"', para(text));
export const number = (type: string, level = 0, more = ""): string =>
  `<a:pPr lvl="${level}"><a:buAutoNum type="${type}" ${more}/></a:pPr>`;
