/** The report page in a real browser: no request leaves it, nothing in a document runs, sorting and searching work. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReporter } from "../../src/report/html/html-reporter.ts";
import { sampleResult } from "./sample-result.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = PLACES.find((place) => existsSync(place));
if (executablePath === undefined) process.stderr.write("html-browser: no Chromium here, skipped\n");

describe.skipIf(executablePath === undefined)("the report page in a browser", () => {
  let browser: Browser;
  let folder = "";
  let address = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tillit-page-"));
    const file = join(folder, "rapport.html");
    await writeFile(file, htmlReporter.render(sampleResult(), { lang: "sv", width: 80, color: false }));
    address = pathToFileURL(file).href;
    browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** Everything that should not happen. */
    readonly events: string[];
  }

  async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Opened> {
    const page = await browser.newPage(options);
    const events: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:") && request.url().split("#")[0] !== address)
        events.push(`request ${request.url()}`);
    });
    page.on("console", (message) => events.push(`console ${message.text()}`));
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("dialog", (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    await page.goto(address);
    return { page, events };
  }

  const firstTitle = (page: Page): Promise<string | null> =>
    page.locator("#table tbody tr:visible a").first().textContent();

  it("runs nothing of a document, breaks no rule of its policy and asks for nothing", async () => {
    const { page, events } = await open();
    await page.locator("#open").click();
    await page.locator("#table").hover();
    expect(await page.title()).toBe("Rensarapport: Lilla kommun, läget den 24 november 2026");
    expect(events).toEqual([]);
    await page.close();
  });

  it("sorts by any column, both ways", async () => {
    const { page, events } = await open();
    const head = page.locator("#table th", { hasText: "Bindande krav" });
    await head.locator("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(await firstTitle(page)).toBe("Checklista för god undervisning");
    await head.locator("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const figures = await page.locator("#table tbody tr td:nth-child(7)").allTextContents();
    expect(figures[0]).toBe("–");
    expect(figures.at(-1)).toBe("72");
    await page.locator("#table th", { hasText: "Enhet" }).locator("button").click();
    expect(await page.locator("#table tbody tr td:nth-child(3)").allTextContents()).toEqual(
      (await page.locator("#table tbody tr td:nth-child(3)").allTextContents()).sort((a, b) =>
        a.localeCompare(b, "sv", { numeric: true }),
      ),
    );
    expect(events).toEqual([]);
    await page.close();
  });

  it("finds by every word, whatever their order", async () => {
    const { page } = await open();
    await page.locator("#search").fill("pdf Distansarbete personal");
    expect(await page.locator("#table tbody tr:visible").count()).toBe(1);
    expect(await page.locator("#shown").textContent()).toBe("1 av 9 dokument visas");
    await page.locator("#search").fill("");
    expect(await page.locator("#table tbody tr:visible").count()).toBe(9);
    await page.close();
  });

  it("opens the document that a link leads to", async () => {
    const { page } = await open();
    const record = page.locator("#d-checklist");
    expect(await record.getAttribute("open")).toBeNull();
    await page.locator("#over-detailed a", { hasText: "Checklista för god undervisning" }).click();
    await expect.poll(() => record.getAttribute("open")).toBe("");
    await page.close();
  });

  it.each([
    ["desktop", 1280],
    ["telephone", 360],
  ])("never scrolls sideways on a %s, whatever the documents say", async (_, width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    await page.locator("#open").click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  it("can be read whole without its script", async () => {
    const { page, events } = await open({ javaScriptEnabled: false });
    expect(await page.locator("#search").isVisible()).toBe(false);
    await page.locator("#d-checklist > summary").click();
    expect(await page.locator("#d-checklist").getByText("Skolchefen").isVisible()).toBe(true);
    expect(events).toEqual([]);
    await page.close();
  });

  it("is printed with everything of the report opened", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.getByText("blankett-bisyssla.docx").isVisible()).toBe(true);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator("#d-checklist").isVisible()).toBe(false);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "has text that stands out from its ground in the %s scheme",
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await page.locator("#open").click();
      expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
      await page.close();
    },
  );
});

/** Every piece of text whose contrast against the ground behind it is below 4.5 to 1 (WCAG AA); runs in the page. */
const FAINT_TEXTS = `(() => {
  const rgb = (value) => (value.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const groundOf = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const colour = rgb(getComputedStyle(node).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (!own || element.closest("svg, script")) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(groundOf(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) faint.add(element.tagName + "." + element.className + " " + contrast.toFixed(2));
  }
  return [...faint];
})()`;
