/** Builds OpenDocument texts part by part, so that tests hold exactly what they need. */
import { strToU8, zipSync } from "fflate";

const NAMESPACES = [
  ["office", "office"],
  ["text", "text"],
  ["table", "table"],
  ["style", "style"],
  ["draw", "drawing"],
  ["fo", "xsl-fo-compatible"],
  ["meta", "meta"],
  ["presentation", "presentation"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:loext="urn:org:documentfoundation:names"',
  )
  .join(" ");

export interface OdtParts {
  /** Inside `office:text`. */
  readonly body: string;
  /** Inside the automatic styles of the text. */
  readonly automatic?: string;
  /** Inside `office:styles`. */
  readonly styles?: string;
  /** Inside `office:master-styles`. */
  readonly pages?: string;
  /** Inside `office:meta`. */
  readonly meta?: string;
  readonly manifest?: string;
}

/** @param parts with the slides as the body */
export function odpBytes(parts: OdtParts): Uint8Array {
  return packageBytes(parts, "presentation");
}

export function odtBytes(parts: OdtParts): Uint8Array {
  return packageBytes(parts, "text");
}

function packageBytes(
  { body, automatic = "", styles, pages = "", meta, manifest }: OdtParts,
  kind: "text" | "presentation",
): Uint8Array {
  const root = (name: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${inside}</office:${name}>`;
  const parts: Record<string, string> = {
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": root(
      "document-content",
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
  };
  if (styles !== undefined || pages !== "") {
    parts["styles.xml"] = root(
      "document-styles",
      `<office:styles>${styles ?? ""}</office:styles><office:master-styles>${pages}</office:master-styles>`,
    );
  }
  if (meta !== undefined) parts["meta.xml"] = root("document-meta", `<office:meta>${meta}</office:meta>`);
  if (manifest !== undefined) parts["META-INF/manifest.xml"] = manifest;
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

export function p(text: string, style?: string): string {
  return `<text:p${style === undefined ? "" : ` text:style-name="${style}"`}>${text}</text:p>`;
}

export function list(style: string, items: readonly string[], attributes = ""): string {
  const inside = items.map((item) => `<text:list-item>${item}</text:list-item>`).join("");
  return `<text:list text:style-name="${style}" ${attributes}>${inside}</text:list>`;
}

export function listStyle(name: string, levels: string): string {
  return `<text:list-style style:name="${name}">${levels}</text:list-style>`;
}

export function level(number: number, attributes: string): string {
  return `<text:list-level-style-number text:level="${number}" ${attributes}/>`;
}
