/** The report page as text: it stands by itself, allows no request, and holds nothing of a document as markup. */
import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { htmlReporter } from "../../src/report/html/html-reporter.ts";
import { emptyResult, sampleResult } from "./sample-result.ts";

const options = { lang: "sv", width: 80, color: false } as const;
const page = htmlReporter.render(sampleResult(), options);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(text);
  return elements;
}

function contentOf(name: string): string {
  return new RegExp(`<${name}>(?<content>.*?)</${name}>`, "su").exec(page)?.groups?.["content"] ?? "";
}

describe("the report page", () => {
  const elements = elementsOf(page);

  it("begins as a page of its language", () => {
    expect(page.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
    expect(htmlReporter.render(sampleResult(), { ...options, lang: "en" })).toContain('<html lang="en">');
  });

  it("allows its own style and script by their hashes, and nothing else", () => {
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    const hashed = ["style", "script"].map((name) => {
      const hash = createHash("sha256").update(contentOf(name)).digest("base64");
      return `${name}-src 'sha256-${hash}'`;
    });
    expect(policy?.attributes["content"]?.split("; ")).toEqual([
      "default-src 'none'",
      ...hashed,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("names no address outside itself", () => {
    const addresses = elements.flatMap(({ attributes }) =>
      ["href", "src", "action", "xlink:href", "srcset", "data"].flatMap((name) => attributes[name] ?? []),
    );
    expect(addresses.filter((address) => !address.startsWith("#") && address !== "data:,")).toEqual([]);
    expect(contentOf("style")).not.toMatch(/url\(|@import/u);
  });

  it("has one script and no handler or style on any element", () => {
    expect(elements.filter(({ name }) => name === "script")).toHaveLength(1);
    expect(
      elements.filter(({ name }) => ["img", "iframe", "object", "embed", "base", "form"].includes(name)),
    ).toEqual([]);
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
  });

  it("leads every link to something on the page, and names nothing twice", () => {
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap(({ name, attributes }) =>
      name === "a" ? (attributes["href"] ?? []) : [],
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it("opens every document to its findings and all its statements with their places", () => {
    const record =
      /<details class="record" id="d-checklist">[\s\S]*?\n<details class="record"/u.exec(page)?.[0] ?? "";
    expect(record).toContain("Alla 72 uttalanden med sida och rad");
    expect(record.match(/i systemet samma dag\./gu)?.length).toBeGreaterThanOrEqual(72);
    expect(record).toContain("s. 6, rad 37");
    expect(record).toContain("11 maj 2017");
    expect(record).toContain("riktmärket för dokumenttypen checklista är högst 5");
  });

  it("keeps the message of a rule that it does not know", () => {
    expect(page).toContain("Stöder sig på AFS 2012:2, som inte längre gäller");
  });

  it("lists by name everything that was set aside", () => {
    expect(page).toContain("blankett (4)");
    expect(page).toContain("blankett-bisyssla.docx");
  });

  it("draws a bar for each document with requirements, most first", () => {
    const chart = /<figure class="chart">[\s\S]*?<\/figure>/u.exec(page)?.[0] ?? "";
    const heights = [...chart.matchAll(/<rect [^>]*height="(?<height>[\d.]+)"/gu)].map(({ groups }) =>
      Number(groups?.["height"]),
    );
    expect(heights.length).toBe(6);
    expect([...heights].sort((a, b) => b - a)).toEqual(heights);
    expect(chart).toContain("<title>Checklista för god undervisning: 72 bindande krav</title>");
  });

  it("says that nothing could be judged when there was nothing", () => {
    const empty = htmlReporter.render(emptyResult(), options);
    expect(empty).toContain("Inget styrdokument kunde läsas");
    expect(elementsOf(empty).filter(({ name }) => name === "table")).toEqual([]);
  });

  it("grows no faster than the documents", () => {
    const { documents } = sampleResult();
    const times = (count: number): string =>
      htmlReporter.render(
        sampleResult({
          documents: Array.from({ length: count }, (_, index) =>
            documents.map((document) => ({
              ...document,
              path: `${index}/${document.path}`,
              id: `${index}-${document.id}`,
            })),
          ).flat(),
        }),
        options,
      );
    const [few, many] = [times(10).length, times(100).length];
    expect(many / few).toBeLessThan(11);
  });
});
