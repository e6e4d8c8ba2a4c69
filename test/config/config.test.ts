import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultTermStart } from "../../src/config/defaults.ts";
import { findConfig } from "../../src/config/find-config.ts";
import { type GivenOptions, resolveSettings } from "../../src/config/resolve-settings.ts";
import type { Config } from "../../src/config/schema.ts";
import { suggestion } from "../../src/config/suggestion.ts";
import { UsageError } from "../../src/config/usage-error.ts";
import { validateConfig } from "../../src/config/validate-config.ts";

const KNOWN = { rules: { "too-long": ["pages"], "hard-to-read": ["lix"] }, types: ["policy"] };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tillit-config-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function validated(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  const source = await findConfig(file, folder, "sv");
  if (source === null) throw new Error("the file was not found");
  return validateConfig(source, KNOWN, "en");
}

describe("the configuration file", () => {
  it("is found upwards from the working directory", async () => {
    await writeFile(join(folder, "tillit.config.yaml"), "lang: en\n");
    const inner = join(folder, "a", "b");
    await mkdir(inner, { recursive: true });
    const source = await findConfig(null, inner, "sv");
    expect(source?.file).toBe(join(folder, "tillit.config.yaml"));
    expect(source?.value).toEqual({ lang: "en" });
  });

  it("may hold comments and trailing commas", async () => {
    const config = await validated("tillit.config.jsonc", '{\n  // svenska\n  "lang": "sv",\n}');
    expect(config.lang).toBe("sv");
  });

  it.each([
    [
      "tillit.config.jsonc",
      '{\n  "lang": "sv",\n  "organization": {}\n}',
      /:3: "organization": .*"organisation"/u,
    ],
    [
      "tillit.config.jsonc",
      '{\n  "rules": {\n    "too-lnog": "off"\n  }\n}',
      /:3: "rules\.too-lnog": .*"too-long"/u,
    ],
    [
      "tillit.config.yaml",
      "types:\n  policy:\n    maxPage: 3\n",
      /:3: "types\.policy\.maxPage": .*"maxPages"/u,
    ],
    [
      "tillit.config.yaml",
      "rules:\n  too-long:\n    options:\n      page: 3\n",
      /:4: "rules\.too-long\.options\.page": .*"pages"/u,
    ],
    ["tillit.config.json", '{ "failOn": "fatal" }', /:1: "failOn": .*info \| consider \| important/u],
    ["tillit.config.json", '{ "asOf": "2026-1-1" }', /"asOf": .*YYYY-MM-DD/u],
    ["tillit.config.json", '{ "lang": ', /:1: är inte välformad JSON/u],
  ])("%s with a fault in %j is refused with place, key and what to do", async (name, text, message) => {
    const fault = await validated(name, text).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect(String(fault)).toMatch(message);
  });

  it("that was named and is missing is a usage error", async () => {
    await expect(findConfig(join(folder, "no.json"), folder, "sv")).rejects.toBeInstanceOf(UsageError);
  });
});

describe("resolveSettings", () => {
  const rules = [{ id: "too-long", severity: "important" as const, options: { pages: 3 } }];
  const given: GivenOptions = { lang: "sv", asOf: null, failOn: null };
  const resolve = (config: Config, options: GivenOptions = given) =>
    resolveSettings(config, options, { known: { types: {}, rules }, today: "2026-11-24" });

  it("lets the command line outrank the file, and the file the defaults", () => {
    expect(resolve({}).asOf).toBe("2026-11-24");
    expect(resolve({ asOf: "2026-01-01" }).asOf).toBe("2026-01-01");
    expect(resolve({ asOf: "2026-01-01" }, { ...given, asOf: "2025-05-05" }).asOf).toBe("2025-05-05");
  });

  it("keeps a rule's other options when one is changed, and its severity when only options are given", () => {
    expect(resolve({ rules: { "too-long": { options: { pages: 7 } } } }).rules["too-long"]).toEqual({
      severity: "important",
      options: { pages: 7 },
    });
    expect(resolve({ rules: { "too-long": "off" } }).rules["too-long"]?.severity).toBe("off");
  });

  it("changes one limit and leaves the others", () => {
    const changed = resolve({ limits: { pages: 5 } }).limits;
    expect(changed).toEqual({ ...resolve({}).limits, pages: 5 });
  });
});

describe("defaultTermStart", () => {
  it.each([
    ["2026-04-01", "2022-10-15"],
    ["2026-11-24", "2022-10-15"],
    ["2027-10-14", "2022-10-15"],
    ["2027-10-15", "2026-10-15"],
    ["2030-12-31", "2026-10-15"],
    ["2022-01-01", "2018-10-15"],
  ])("as of %s is %s: a new council has a year to come round", (asOf, start) => {
    expect(defaultTermStart(asOf)).toBe(start);
  });
});

describe("suggestion", () => {
  it("names what was nearly written and nothing far off", () => {
    expect(suggestion("audti", ["audit", "check"])).toBe("audit");
    expect(suggestion("xyzzy", ["audit", "check"])).toBeNull();
    expect(suggestion("a", [])).toBeNull();
  });
});
