/** The frame of the page: its head, a policy that allows no request and no foreign script, and the contents. */
import { createHash } from "node:crypto";
import type { Escaped } from "../escaped-template.ts";
import { runTexts } from "../wording/figures.ts";
import { html } from "./markup.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { Sheet } from "./sheet.ts";

export interface PageParts {
  readonly sheet: Sheet;
  readonly masthead: Escaped;
  readonly main: Escaped;
}

export function pageOf({ sheet, masthead, main }: PageParts): string {
  const { words, result } = sheet;
  const { about } = runTexts(result, words);
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tillit">
<title>${words.report.title}: ${about}</title>
<link rel="icon" href="data:,">
<style>${own(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.page.skip}</a>
${masthead}<div class="frame">${contents(main, sheet)}<main id="main">
${main}</main></div>
${scriptElement()}
</body>
</html>
`.escaped;
}

/** The page's own style and script are allowed by their hashes; nothing else is, and nothing is fetched. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Not a template: bundlers rewrite those that hold this end tag, with a helper that a program of its own does not have. */
function scriptElement(): Escaped {
  return own(["<script>", PAGE_SCRIPT, "</script>"].join(""));
}

function own(text: string): Escaped {
  return { escaped: text };
}

/** Links to the sections that the page has. */
function contents({ escaped }: Escaped, { words }: Sheet): Escaped {
  const heads = [...escaped.matchAll(/<h2 id="(?<id>[a-z-]+)-h">(?<title>[^<]*)<\/h2>/gu)];
  const links = heads.map(
    ({ groups }) => html`<li><a href="#${groups?.["id"] ?? ""}">${own(groups?.["title"] ?? "")}</a></li>`,
  );
  return html`<nav aria-labelledby="contents-h"><h2 id="contents-h">${words.page.contents}</h2><ol>${links}</ol></nav>`;
}
