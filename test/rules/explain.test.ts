/** `tillit explain` and `tillit rules`: every topic at any width, single findings, and what to say when nothing is meant. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CommandContext } from "../../src/cli/command-context.ts";
import { explainCommand } from "../../src/cli/commands/explain.ts";
import { rulesCommand } from "../../src/cli/commands/rules.ts";
import { LANGUAGES, type Language } from "../../src/model/kinds.ts";
import { displayWidth } from "../../src/report/terminal/display-width.ts";
import { RULES } from "../../src/rules/registry.ts";
import { ALL_HOSTILE, sampleResult } from "../report/sample-result.ts";

const folder = mkdtempSync(join(tmpdir(), "tillit-explain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Setting {
  readonly lang?: Language;
  readonly width?: number;
  readonly color?: boolean;
}

async function shown(
  run: (context: CommandContext) => Promise<void>,
  setting: Setting = {},
): Promise<string> {
  const { lang = "sv", width = 80, color = false } = setting;
  let text = "";
  const stdout = {
    columns: width,
    write(part: string, done: () => void): void {
      text += part;
      done();
    },
    on: () => undefined,
  };
  await run({
    streams: {
      stdout,
      stderr: stdout,
      environment: {},
      workingDirectory: folder,
      today: () => "2026-11-24",
      onInterrupt: () => () => undefined,
    },
    lang,
    langAsked: true,
    configFile: null,
    color,
    quiet: false,
    exitCode: 0,
  });
  return text;
}

const explain = (topic: string, setting: Setting & { readonly from?: string } = {}): Promise<string> =>
  shown(
    (context) => explainCommand(topic, setting.from === undefined ? {} : { from: setting.from }, context),
    setting,
  );

describe("explaining a rule", () => {
  it.each(LANGUAGES)("shows the whole page of every rule, no wider than the terminal (%s)", async (lang) => {
    for (const rule of RULES) {
      for (const width of [40, 80, 200]) {
        const text = await explain(rule.id, { lang, width });
        expect(text.startsWith(rule.title[lang].split(" ")[0] ?? "")).toBe(true);
        expect(text).not.toMatch(/```|\*\*|^#{2,} /mu);
        for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("tells how it stands in the settings of this place", async () => {
    writeFileSync(
      join(folder, "tillit.config.json"),
      JSON.stringify({
        rules: { "too-long": { severity: "info", options: { importantTimes: 3 } }, copy: "off" },
      }),
    );
    expect(await explain("too-long")).toContain(
      "Regel: too-long · Nivå: Info · Inställningar: importantTimes = 3",
    );
    expect(await explain("copy")).toContain("Nivå: avstängd");
    rmSync(join(folder, "tillit.config.json"));
    expect(await explain("copy", { lang: "en" })).toContain("Rule: copy · Severity: To consider");
  });

  it("makes headings bold where there is colour, and nowhere else", async () => {
    const esc = String.fromCodePoint(27);
    expect(await explain("too-long", { color: true })).toContain(`${esc}[1m`);
    expect(await explain("too-long")).not.toContain(esc);
  });
});

describe("explaining other things", () => {
  it.each([
    ["scale", "few-requirements"],
    ["statement", "bindande krav"],
    ["types", "delegationsordning"],
  ])("knows the topic %s", async (topic, words) => {
    expect(await explain(topic)).toContain(words);
    for (const line of (await explain(topic, { width: 60 })).split("\n")) {
      expect(displayWidth(line)).toBeLessThanOrEqual(60);
    }
  });

  it.each([
    ["to-long", "too-long"],
    ["scal", "scale"],
    ["reviewoverdue", "review-overdue"],
  ])("asks whether %s was %s", async (wrong, meant) => {
    await expect(explain(wrong)).rejects.toThrow(`Menade du "${meant}"?`);
  });

  it.each(["constructor", "__proto__", "toString", "helt annat än allt som finns"])(
    "knows no topic %s",
    async (topic) => {
      await expect(explain(topic)).rejects.toThrow("ingen regel och inget fynd");
    },
  );
});

describe("explaining a finding", () => {
  const result = sampleResult();
  const finding = result.findings.find(({ rule }) => rule === "too-many-requirements") ?? result.findings[0];
  if (finding === undefined) throw new Error("no finding in the sample");
  const fingerprint = "0123456789abcdef";
  const from = join(folder, "audit.json");
  const other = { ...finding, fingerprint: "0123459999999999" };
  writeFileSync(from, JSON.stringify({ ...result, findings: [{ ...finding, fingerprint }, other] }));

  it("shows it with its evidence and the page of its rule", async () => {
    const text = await explain(fingerprint, { from });
    expect(text).toContain(finding.evidence[0]?.text.slice(0, 20));
    expect(text).toContain(`Regel: ${finding.rule}`);
  });

  it("takes the beginning of a fingerprint that means one finding, not one that means two", async () => {
    expect(await explain("01234567", { from })).toBe(await explain(fingerprint, { from }));
    await expect(explain("012345", { from })).rejects.toThrow("012345");
  });

  it("needs the audit that holds it", async () => {
    await expect(explain(fingerprint)).rejects.toThrow("--from");
    await expect(explain("ffffffffffffffff", { from })).rejects.toThrow("ffffffffffffffff");
    await expect(explain(fingerprint, { from: join(folder, "nowhere.json") })).rejects.toThrow(
      "nowhere.json",
    );
  });

  it("lets nothing in a document reach the terminal", async () => {
    const hostile = {
      ...finding,
      fingerprint,
      rule: "unknown-rule",
      message: ALL_HOSTILE,
      document: ALL_HOSTILE,
      evidence: [{ document: ALL_HOSTILE, text: ALL_HOSTILE, place: null }],
    };
    writeFileSync(from, JSON.stringify({ ...result, findings: [hostile] }));
    expect(await explain(fingerprint, { from })).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});

describe("listing the rules", () => {
  it("names every rule with severity and title, no wider than the terminal", async () => {
    const text = await shown((context) => rulesCommand({}, context), { width: 60 });
    for (const { id, severity } of RULES) expect(text).toMatch(new RegExp(`^${id} +${severity} `, "mu"));
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it("gives the same as data", async () => {
    const rows: unknown = JSON.parse(
      await shown((context) => rulesCommand({ json: true }, context), { lang: "en" }),
    );
    expect(rows).toEqual(
      RULES.map(({ id, scope, severity, title, options }) => ({
        id,
        scope,
        severity,
        title: title.en,
        options,
      })),
    );
  });
});
