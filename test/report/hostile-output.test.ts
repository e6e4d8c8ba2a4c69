/** Whatever stands in documents, names and configuration: no report and no line of the program holds a sequence or a mark that deceives. */
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { progressLine } from "../../src/cli/progress-line.ts";
import { tell } from "../../src/cli/streams.ts";
import { cliMessages } from "../../src/messages/cli.ts";
import { plainText } from "../../src/report/plain-text.ts";
import { REPORTERS } from "../../src/report/reporters.ts";
import { renderFindings } from "../../src/report/terminal/render-findings.ts";
import { renderShow } from "../../src/report/terminal/render-show.ts";
import { PAYLOADS, poisoned } from "./poisoned.ts";
import { sampleResult } from "./sample-result.ts";

/** Pieces of which sequences are made, whole ones and halves. */
const PIECES = [
  "\u001b[31m",
  "\u001b[2J",
  "\u001b[?1049h",
  "\u001b]0;titel\u0007",
  "\u001b]8;;http://127.0.0.1:1\u001b\\länk\u001b]8;;\u001b\\",
  "\u001bP+q544e\u001b\\",
  "\u001bc",
  "\u001b",
  "\u009b2J",
  "\u009d0;titel\u009c",
  "\u0090",
  "\r",
  "\b\b\b",
  "\u0007",
  "\u007f",
  "\u0000",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u200e",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u2028",
  "\u2029",
  "\u0085",
  "\ud83d",
  "\ude00",
  "\u{e0041}",
  "[",
  "31m",
  "ord ",
] as const;
const poison = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""));
/** Everything but line ends that is no printable character. */
const UNPRINTABLE = /[\p{Cf}\p{Surrogate}\u2028\u2029]|[^\P{Cc}\n]/u;

const base = sampleResult();
const plain = { lang: "sv", width: 80, color: false } as const;

function written(
  write: (stream: { write(text: string, done: () => void): void; on(): void }) => unknown,
): string {
  let all = "";
  write({
    write: (text, done) => {
      all += text;
      done();
    },
    on: () => undefined,
  });
  return all;
}

/** Without the marks that a table for spreadsheet programs begins with and ends its lines with. */
function ownSignsLeft(text: string): string {
  return text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
}

describe("hostile words", () => {
  it.each(Object.keys(REPORTERS))("come out of the %s reporter as words", async (id) => {
    const reporter = await REPORTERS[id as keyof typeof REPORTERS]();
    fc.assert(
      fc.property(poison, (words) => {
        expect(ownSignsLeft(reporter.render(poisoned(base, words), plain))).not.toMatch(UNPRINTABLE);
      }),
      { numRuns: 25 },
    );
  });

  it("come out of the findings of `check` as words", () => {
    fc.assert(
      fc.property(poison, (words) => {
        expect(renderFindings(poisoned(base, words), plain)).not.toMatch(UNPRINTABLE);
      }),
      { numRuns: 50 },
    );
  });

  it("come out of `show` as words", () => {
    fc.assert(
      fc.property(poison, (words) => {
        const { documents, problems } = poisoned(base, words);
        for (const document of documents.slice(0, 3))
          expect(renderShow({ document, model: null, problems }, { ...plain, why: true })).not.toMatch(
            UNPRINTABLE,
          );
      }),
      { numRuns: 25 },
    );
  });

  it("come out of the line of progress and of messages as words", () => {
    fc.assert(
      fc.property(poison, (words) => {
        const progress = written((stream) =>
          progressLine(stream, cliMessages("sv")).update({ done: 1, found: 1, path: `in/${words}.md` }),
        );
        expect(progress.startsWith("\r\u001b[2K")).toBe(true);
        expect(progress.slice("\r\u001b[2K".length)).not.toMatch(UNPRINTABLE);
        expect(progress).not.toContain("\n");
        expect(written((stream) => tell(stream, `tillit: ${words}: finns inte.`))).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  it("become one line", () => {
    fc.assert(
      fc.property(poison, (words) => {
        expect(plainText(words)).not.toMatch(/\n/u);
        expect(plainText(words)).not.toMatch(UNPRINTABLE);
      }),
    );
  });
});

describe("the Markdown report", () => {
  const parser = new MarkdownIt({ html: true, linkify: true });
  const OWN = new Set([
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
  ]);

  it.each(PAYLOADS)("holds no element of %s", async (payload) => {
    const { render } = await REPORTERS.markdown();
    const page = parser.render(render(poisoned(base, payload), plain));
    const tags = [...page.matchAll(/<\/?(?<tag>[a-z0-9]{1,20})/gu)].map(
      ({ groups }) => groups?.["tag"] ?? "",
    );
    expect(tags.filter((tag) => !OWN.has(tag))).toEqual([]);
  });
});

describe("the JSON report", () => {
  it("is valid UTF-8 and gives back what it was made of, whatever halves of characters stand in it", async () => {
    const { render } = await REPORTERS.json();
    const text = render(poisoned(base, "halv \ud83d och \ude00 hel 😀"), plain);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
    expect(JSON.parse(text).documents[0].title).toContain("halv \ufffd och \ufffd hel 😀");
  });
});
