/** The report page with what attackers write in every field, in a real browser: no script runs, no request leaves. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReporter } from "../../src/report/html/html-reporter.ts";
import { PAYLOADS, poisoned } from "./poisoned.ts";
import { sampleResult } from "./sample-result.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = PLACES.find((place) => existsSync(place));
if (executablePath === undefined) process.stderr.write("hostile-page: no Chromium here, skipped\n");

/** Answered by the test itself: from a web address a page may ask for more than from a file. */
const ADDRESS = "http://rapport.invalid/";

describe.skipIf(executablePath === undefined)("the report page of hostile documents", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  /** @returns everything that happened and should not have */
  async function eventsOn(markup: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    const events: string[] = [];
    await page.exposeFunction("alert", () => void events.push("alert"));
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.split("#")[0] === ADDRESS)
        return route.fulfill({ contentType: "text/html; charset=utf-8", body: markup });
      events.push(`request ${url}`);
      return route.abort();
    });
    page.on("dialog", (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on("console", (message) => events.push(`console ${message.text()}`));
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("framenavigated", (frame) => {
      if (frame.url().split("#")[0] !== ADDRESS) events.push(`navigation ${frame.url()}`);
    });
    await page.goto(ADDRESS);
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    await page.locator("#search").fill("<script>alert(1)</script>");
    const elements: number = await page.evaluate(
      'document.querySelectorAll(\'iframe,object,embed,form,base,link:not([rel=icon]),[onerror],[onload],[onfocus],a[href^="javascript:" i],a[href^="data:" i]\').length',
    );
    if (elements > 0) events.push(`${elements} elements that no page of ours has`);
    const policy: string = await page.evaluate(
      "document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? ''",
    );
    if (!policy.startsWith("default-src 'none'")) events.push(`policy ${policy}`);
    await page.close();
    return events;
  }

  it("would tell: what is let through on purpose is seen", async () => {
    const seen = await eventsOn(
      "<!doctype html><img src=//127.0.0.1:1/x><input id=search><script>alert(1)</script>",
    );
    expect(seen.some((event) => event.startsWith("request"))).toBe(true);
    expect(seen).toContain("alert");
  }, 30_000);

  it("is inert with everything at once", async () => {
    const result = poisoned(sampleResult(), PAYLOADS.join(" "));
    expect(await eventsOn(htmlReporter.render(result, { lang: "sv", width: 80, color: false }))).toEqual([]);
  }, 60_000);

  /** Together they might hide each other: an open style element swallows what follows. */
  const groups = PAYLOADS.flatMap((_, index) => (index % 4 === 0 ? [PAYLOADS.slice(index, index + 4)] : []));

  it.each(groups)(
    "is inert with %s",
    async (...payloads) => {
      for (const lang of ["sv", "en"] as const) {
        const result = poisoned(sampleResult(), payloads.join(""));
        expect(await eventsOn(htmlReporter.render(result, { lang, width: 80, color: false }))).toEqual([]);
      }
    },
    30_000,
  );
});
