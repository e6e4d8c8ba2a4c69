/** Files made to break, slow down, fool or abuse a run: each with what is known to become of it. */
import { strToU8, zipSync } from "fflate";
import { docxFiles, makeDocx, p } from "../../read/docx/make-docx.ts";
import { CYCLIC_PDFS, catalogue, deepArrays, manyPages, PAGE, pdfWithoutMap, rawPdf } from "./raw-pdf.ts";

/** Path → content. */
export type Files = Readonly<Record<string, Uint8Array>>;

const SENTENCE = "Chefen ska kvittera nyckeln.";
const text = (content: string): Uint8Array => strToU8(content);

/** A hundred million "lol" of ten entities, and a file of the machine. */
const DOCTYPE = `<!DOCTYPE x [<!ENTITY a0 "lol">${Array.from(
  { length: 10 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join("")}<!ENTITY fil SYSTEM "file:///etc/passwd"><!ENTITY % ut SYSTEM "http://127.0.0.1:1/x.dtd">%ut;]>`;

/** The package with a document type and a reference put into each of its XML parts. */
function withEntities(files: Readonly<Record<string, Uint8Array>>, reference: string): Uint8Array {
  const parts = Object.entries(files).map(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [name, bytes] as const;
    const xml = new TextDecoder().decode(bytes).replace(/^<\?xml[^>]{0,200}\?>/u, "");
    const filled = xml.replace(SENTENCE, `${SENTENCE} ${reference}`);
    return [name, text(`<?xml version="1.0" encoding="UTF-8"?>${DOCTYPE}${filled}`)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function harmfulDocx(): Files {
  const files = docxFiles({ body: p(SENTENCE), styles: "", settings: "" });
  const inside = (depth: number): string =>
    `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p(SENTENCE)}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
  const style = (id: string, basedOn: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:link w:val="${basedOn}"/></w:style>`;
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    ["document", "document.xml"],
    ["styles", "../../../../../../etc/passwd"],
    ["numbering", "/etc/passwd"],
    ["header", "file:///etc/passwd"],
    ["footnotes", "http://127.0.0.1:1/x"],
  ]
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
  return {
    "entiteter.docx": withEntities(files, "&a10;"),
    "fil-utifrån.docx": withEntities(files, "&fil;"),
    "stilar-runt.docx": makeDocx({
      body: p(SENTENCE, '<w:pStyle w:val="A"/>'),
      styles: style("A", "B") + style("B", "C") + style("C", "A"),
    }),
    "listor-runt.docx": makeDocx({
      body: p(SENTENCE, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
    "tabeller-i-tabeller.docx": makeDocx({ body: inside(300) }),
    "avgrund.docx": makeDocx({ body: inside(50_000) }),
    "länkar-ut-och-runt.docx": zipSync({ ...files, "word/_rels/document.xml.rels": text(links) }),
    "bomb.docx": zipSync({
      ...files,
      "word/document.xml": text(`<w:document><w:body>${" ".repeat(40_000_000)}</w:body></w:document>`),
    }),
  };
}

function harmfulText(): Files {
  const rows: readonly (readonly [string, string])[] = [
    ["rad", "Chefen ska ".repeat(90_000)],
    ["ord", "a".repeat(1_000_000)],
    ["siffror", "1.".repeat(500_000)],
    ["streck", "|".repeat(300_000)],
    ["parenteser", "(".repeat(300_000)],
    ["hakar", "[".repeat(100_000)],
    ["stjärnor", "*a _b ".repeat(50_000)],
    ["citat", `${">".repeat(10_000)} Chefen ska.`],
    ["listor", Array.from({ length: 600 }, (_, depth) => `${"  ".repeat(depth)}- Chefen ska`).join("\n")],
  ];
  return Object.fromEntries(
    rows.flatMap(([name, content]) => [
      [`${name}.txt`, text(content)],
      [`${name}.md`, text(content)],
    ]),
  );
}

function harmfulHtml(): Files {
  const around = (inside: string): Uint8Array => text(`<!doctype html><html><body>${inside}`);
  return {
    "divar.html": around(`${"<div>".repeat(100_000)}<p>${SENTENCE}</p>`),
    "tabeller.html": around(`${"<table><tr><td>".repeat(20_000)}${SENTENCE}`),
    "listor.html": around(`${"<ul><li>".repeat(20_000)}${SENTENCE}`),
    "attribut.html": around(`<p ${"a=b ".repeat(100_000)}>${SENTENCE}</p>`),
    "öppen-kommentar.html": around(`<p>${SENTENCE}</p>${"<!--".repeat(50_000)}`),
    "spann.html": around(`<table><tr><td colspan=100000000 rowspan=100000000>${SENTENCE}</table>`),
    "skript.html": around(
      `<script>while(1);</script><p onclick="while(1);">${SENTENCE}</p><iframe src="file:///etc/passwd"></iframe><img src=x onerror=alert(1)>`,
    ),
  };
}

/** Two kinds of file in one, and files that are not what their names say. */
function disguised(): Files {
  const pdf = rawPdf([catalogue(), "<</Type/Pages/Count 1/Kids[3 0 R]>>", ...PAGE]);
  const zip = zipSync({ "inne.md": text(`# Policy\n\n${SENTENCE}\n`) });
  const docx = makeDocx({ body: p(SENTENCE) });
  const both = (first: Uint8Array, second: Uint8Array): Uint8Array => Uint8Array.of(...first, ...second);
  const page = text(`<!doctype html><html><body><p>${SENTENCE}</p></body></html>`);
  return {
    "pdf-och-zip.pdf": both(pdf, zip),
    "pdf-och-zip.zip": both(pdf, zip),
    "html-och-pdf.html": both(page, pdf),
    "html-och-pdf.pdf": both(page, pdf),
    "gif-och-skript.gif": text(`GIF89a/*${SENTENCE}*/=1;alert(1)`),
    "gif-och-skript.html": text(`GIF89a/*<p>${SENTENCE}</p>*/=1;alert(1)`),
    "egentligen-word.pdf": docx,
    "egentligen-pdf.docx": pdf,
    "egentligen-html.doc": page,
    "egentligen-text.docx": text(`${SENTENCE}\n`),
    "egentligen-word.txt": docx,
  };
}

function harmfulArchives(): Files {
  const policy = text(`# Policy\n\n${SENTENCE}\n`);
  return {
    "bomb.zip": zipSync({ "nollor.txt": new Uint8Array(40_000_000), "god.md": policy }),
    "utbrytning.zip": zipSync({
      "../../utanför.md": policy,
      "/etc/passwd.md": policy,
      "C:\\hemligt.md": policy,
      "god.md": policy,
    }),
    "namn.zip": zipSync({
      "policy\u202efdp.md": policy,
      "policy\u001b]8;;http://127.0.0.1:1\u0007länk\u001b]8;;\u0007.md": policy,
      "policy\u009b31m.md": policy,
      "policy\r\nny rad.md": policy,
    }),
    "i-sig-själv.zip": zipSync({
      "a.zip": zipSync({ "b.zip": zipSync({ "c.zip": zipSync({ "d.md": policy }) }) }),
    }),
  };
}

/** @param endings one empty file is made for each */
export function hostileFiles(endings: readonly string[]): Files {
  return {
    ...harmfulDocx(),
    ...harmfulText(),
    ...harmfulHtml(),
    ...harmfulArchives(),
    ...disguised(),
    ...Object.fromEntries(Object.entries(CYCLIC_PDFS).map(([name, bytes]) => [`${name}.pdf`, bytes])),
    "hundratusen-sidor.pdf": manyPages(100_000),
    "fält-i-fält.pdf": deepArrays(100_000),
    "utan-karta.pdf": pdfWithoutMap(),
    ...Object.fromEntries(endings.map((ending) => [`tom.${ending}`, new Uint8Array()])),
    "policy\u202efdp.md": text(`# Policy\u202e\n\n${SENTENCE}\n`),
    "policy\u001b[31mröd\u009b0m.md": text(`# Policy \u001b]0;titel\u0007\n\n${SENTENCE}\n`),
  };
}
