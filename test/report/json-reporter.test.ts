/** The audit as JSON: valid for an independent validator, ordered, and harmless where it is printed. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonReporter } from "../../src/report/json-reporter.ts";
import { auditResultSchema } from "../../src/result/schema.ts";
import { emptyResult, HOSTILE, interruptedResult, sampleResult } from "./sample-result.ts";

const options = { lang: "sv", width: 80, color: false } as const;
const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(auditResultSchema));

/** The same value with the keys of every object in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

/** With the signs themselves where the report has escapes that JSON does not ask for. */
function unescaped(text: string): string {
  return text.replace(/\\u(?<code>007f|00[89]\p{AHex}|[2-9a-f]\p{AHex}{3})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

describe("the JSON report", () => {
  it.each([
    ["whole", sampleResult],
    ["empty", emptyResult],
    ["interrupted", interruptedResult],
  ])("of a result that is %s keeps to the published schema", (_, make) => {
    validate(JSON.parse(jsonReporter.render(make(), options)));
    expect(validate.errors).toBeNull();
  });

  it("would not pass the validator if it were otherwise", () => {
    expect(validate({ ...sampleResult(), schemaVersion: "0" })).toBe(false);
  });

  it("holds the result and nothing else", () => {
    const result = sampleResult({ problems: [], findings: [], plan: [] });
    const clean = JSON.parse(JSON.stringify(result).replaceAll("\\ud83d ", "\ufffd "));
    expect(JSON.parse(jsonReporter.render(result, options))).toEqual(clean);
  });

  it("orders its keys whatever the order they came in", () => {
    const result = sampleResult();
    const turned = auditResultSchema.parse(backwards(result));
    const text = jsonReporter.render(result, options);
    expect(jsonReporter.render(backwards(turned) as typeof turned, options)).toBe(text);
    expect(text.startsWith('{\n  "schemaVersion": "1",\n  "tool": {\n    "name": "tillit",')).toBe(true);
  });

  it.each([
    ["whole", sampleResult],
    ["empty", emptyResult],
  ])("of a result that is %s is laid out as JSON always is, in many pieces", (_, make) => {
    const text = jsonReporter.render(make(), options);
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`.length).toBe(unescaped(text).length);
    expect([...(jsonReporter.pieces?.(make(), options) ?? [])].length).toBeGreaterThan(10);
  });

  it("carries control sequences as escapes that no terminal obeys", () => {
    const text = jsonReporter.render(sampleResult(), options);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.parse(text).run.roots[1]).toContain(HOSTILE.terminal);
  });
});
