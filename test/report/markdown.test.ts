/** The report as GitHub-flavoured Markdown, read again by a Markdown parser that allows everything. */
import fc from "fast-check";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { markdownReporter } from "../../src/report/markdown/markdown-reporter.ts";
import { escapeMarkdown } from "../../src/report/markdown/markup.ts";
import { ALL_HOSTILE, sampleResult } from "./sample-result.ts";

const parser = markdownIt({ html: true, linkify: true });
const text = markdownReporter.render(sampleResult(), { lang: "sv", width: 80, color: false });
const page = parser.render(text);

describe("the Markdown report", () => {
  it("becomes headings, tables and lists", () => {
    expect(page).toContain("<h1>Rensarapport</h1>");
    expect(page).toContain("<h2>Förslag att pröva, efter beslutsorgan</h2>");
    expect(page.match(/<table>/gu)?.length).toBeGreaterThan(5);
    expect(page).toContain("<strong>Ta bort kopia</strong>");
  });

  it("lets no tag, link or image of a document through", () => {
    const tags = new Set([...page.matchAll(/<(?<tag>[a-z0-9]+)/gu)].map(({ groups }) => groups?.["tag"]));
    const own = [
      "h1",
      "h2",
      "h3",
      "p",
      "ul",
      "li",
      "strong",
      "code",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
    ];
    expect([...tags].filter((tag) => !own.includes(tag ?? ""))).toEqual([]);
    expect(page).not.toMatch(/href|src="/u);
  });

  it("keeps every row of a table whole", () => {
    for (const table of text.split("\n\n").filter((part) => part.startsWith("| "))) {
      const cells = table
        .trim()
        .split("\n")
        .map((line) => line.replace(/\\\|/gu, "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  it("says what the documents say", () => {
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  });
});

describe("escaping for Markdown", () => {
  const printed = (source: string): string =>
    parser
      .render(`- ${source}\n`)
      .replace(/<\/?(?:ul|li|p)>\n?/gu, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .trim();

  it.each([
    "1. ett",
    "12) tolv",
    "- strecksats",
    "+ plus",
    "# rubrik",
    "> citat",
    "=====",
    "***",
    "a_b_c *d* ~~e~~",
    "www.exempel.se och https://exempel.se",
    "<!-- dold -->",
    "&amp; &#x3c;",
    "[text][ref] ![bild](b.png)",
    "| a | b |",
    "rad\\",
    "`kod` ``mer``",
  ])("prints %s as it stands", (source) => {
    expect(printed(escapeMarkdown(source))).toBe(source);
  });

  it("prints any words as they stand", () => {
    const characters = fc.constantFrom(..."ab Å1.)-+=#>*_`~[]()!|\\<>&:/\"'{}$^@");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 30 }), (parts) => {
        const source = parts.join("").replace(/\s+/gu, " ").trim();
        expect(printed(escapeMarkdown(source)).replace(/\s+/gu, " ")).toBe(source);
      }),
    );
  });

  it("gives no link for what all hostile authors try", () => {
    expect(parser.render(escapeMarkdown(ALL_HOSTILE))).not.toMatch(/<(?:a|img|script|b)[ >]/u);
  });
});
