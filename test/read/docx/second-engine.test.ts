import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDocxReader, type DocxEngine, docxReader } from "../../../src/read/docx/docx-reader.ts";
import { readWithMammoth } from "../../../src/read/docx/second-engine.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import {
  abstractNum,
  docxFiles,
  expectSound,
  LIMITS,
  li,
  lvl,
  num,
  p,
  printed,
  row,
  style,
  styled,
  table,
} from "./make-docx.ts";

const FILES = docxFiles({
  body:
    styled("Rubrik1", "Syfte") +
    p("Chefen ska:") +
    li(1, 0, "planera") +
    li(1, 0, "följa upp") +
    table(row(["a", "b"])),
  styles: style("Rubrik1", "heading 1"),
  numbering: abstractNum(0, lvl(0, "decimal", "%1.")) + num(1, 0),
  settings: "<w:zoom/>",
});
const fails: DocxEngine = () => Promise.reject(new Unreadable("damaged"));
const breaks: DocxEngine = () => Promise.reject(new RangeError("index out of bounds"));

function withPart(name: string, text: string): Uint8Array {
  return zipSync({ ...FILES, [name]: new TextEncoder().encode(text) });
}

const input = (bytes: Uint8Array) => ({ bytes, path: "prov.docx", limits: LIMITS });

describe("when the first engine fails", () => {
  it.each([
    ["says that the file is damaged", fails],
    ["breaks", breaks],
  ])("mammoth takes over: it %s", async (_, first) => {
    const reader = createDocxReader({ first, second: readWithMammoth });
    const model = await reader.read(input(zipSync(FILES)));
    expect(model.engine).toBe("mammoth");
    expect(model.problems).toEqual([{ code: "second-engine", data: { engine: "mammoth" } }]);
    expect(model.pages).toEqual({ count: 1, source: "estimated" });
    expect(printed(model)).toEqual(["Syfte", "Chefen ska:", "1. planera", "2. följa upp", "a | b"]);
    expectSound(model);
  });

  it("a damaged part without text costs nothing", async () => {
    const model = await docxReader.read(input(withPart("word/settings.xml", "<w:settings><w:trasig")));
    expect(model.problems).toEqual([]);
    expect(printed(model)).toContain("1. planera");
  });

  it.each([
    ["a sign that XML does not have", "lås\u000b dörren", "lås dörren"],
    ["a sign that stands for another", "Lås & larma", "Lås & larma"],
    ["half a character", "Lås&#xD800; dörren", "Lås dörren"],
  ])("text with %s is read by mammoth", async (_, text, expected) => {
    const xml = new TextDecoder().decode(FILES["word/document.xml"]).replace("Chefen ska:", text);
    const model = await docxReader.read(input(withPart("word/document.xml", xml)));
    expect(model.problems).toEqual([{ code: "second-engine", data: { engine: "mammoth" } }]);
    expect(printed(model)).toContain(expected);
  });

  it("the file is unreadable when both fail", async () => {
    const reader = createDocxReader({ first: fails, second: breaks });
    await expect(reader.read(input(zipSync(FILES)))).rejects.toMatchObject({ code: "damaged" });
  });
});
