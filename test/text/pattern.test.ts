import { describe, expect, it } from "vitest";
import { escapePattern, latinPattern, phrasePattern, unicodePattern } from "../../src/text/pattern.ts";

describe("unicodePattern", () => {
  it("sees å, ä and ö as letters, which JavaScript's own \\b does not", () => {
    expect(unicodePattern("\\båliggandelag").test("enligt åliggandelag")).toBe(true);
    expect(unicodePattern("\\bskall\\b").test("en skallåda")).toBe(false);
    expect(unicodePattern("\\bl\\w+n\\b").test("lön")).toBe(true);
  });

  it("knows word characters inside brackets too, and leaves escaped brackets alone", () => {
    const mail = unicodePattern("[\\w.-]+@[\\w-]+\\.\\w+");
    expect("skriv till åsa.öberg@lindsunda.se nu".match(mail)?.[0]).toBe("åsa.öberg@lindsunda.se");
    expect("[å]".match(unicodePattern("\\[\\w\\]"))?.[0]).toBe("[å]");
  });

  it("keeps case apart only without the i flag", () => {
    expect(unicodePattern("\\bEG\\b", "").test("eg")).toBe(false);
    expect(unicodePattern("\\blandsting\\b").test("Landsting")).toBe(true);
  });
});

describe("phrasePattern", () => {
  it("prefers the longest phrase and takes any white space", () => {
    const pattern = phrasePattern(["får", "får inte"]);
    expect("det får\n inte ske".match(pattern)?.[0]).toBe("får\n inte");
  });

  it("matches whole words only", () => {
    expect(phrasePattern(["ska"]).test("skapa")).toBe(false);
    expect(phrasePattern(["bör"]).test("börja")).toBe(false);
  });

  it("takes signs as they are", () => {
    expect(phrasePattern(["fr.o.m."]).test("gäller fr.o.m. maj")).toBe(true);
    expect(new RegExp(`^${escapePattern("a+b(c)")}$`, "u").test("a+b(c)")).toBe(true);
  });
});

describe("latinPattern", () => {
  it("sees å, ä and ö as letters, at boundaries and inside brackets", () => {
    expect(latinPattern("\\bskall\\b").test("en skallåda")).toBe(false);
    expect(latinPattern("\\bl\\w+n\\b").test("lön")).toBe(true);
    expect("skriv till åsa.öberg".match(latinPattern("[\\p{L}.]+$"))?.[0]).toBe("åsa.öberg");
    expect(latinPattern("^[^\\p{L}]$").test("å")).toBe(false);
    expect("[å]".match(latinPattern("\\[\\p{L}\\]"))?.[0]).toBe("[å]");
  });

  it("matches case as written", () => {
    expect(latinPattern("\\bska\\b").test("Ska")).toBe(false);
  });
});
