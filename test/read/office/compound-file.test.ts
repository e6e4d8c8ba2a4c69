import CFB from "cfb";
import { describe, expect, it } from "vitest";
import { openCompoundFile } from "../../../src/read/office/compound-file.ts";

function fileOf(streams: Readonly<Record<string, string>>, claimed?: number): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [path, text] of Object.entries(streams)) CFB.utils.cfb_add(file, path, Buffer.from(text));
  for (const entry of file.FileIndex) if (claimed !== undefined && entry.type === 2) entry.size = claimed;
  return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
}

async function textOf(bytes: Uint8Array, path: string): Promise<string | null> {
  const stream = (await openCompoundFile(bytes)).stream(path);
  return stream === null ? null : Buffer.from(stream).toString();
}

describe("a compound file", () => {
  it("gives its streams by path", async () => {
    const bytes = fileOf({ "/Workbook": "tal", "/bilaga/text": "ord" });
    expect(await textOf(bytes, "/Workbook")).toBe("tal");
    expect(await textOf(bytes, "/bilaga/text")).toBe("ord");
    expect(await textOf(bytes, "/WordDocument")).toBeNull();
  });

  it("is written anew with what was put in place of a stream", async () => {
    const file = await openCompoundFile(fileOf({ "/Workbook": "gammalt", "/annat": "kvar" }));
    file.replace("/Workbook", Buffer.from("nytt"));
    file.replace("/saknas", Buffer.from("x"));
    const written = file.written();
    expect(await textOf(written, "/Workbook")).toBe("nytt");
    expect(await textOf(written, "/annat")).toBe("kvar");
    expect(await textOf(written, "/saknas")).toBeNull();
  });

  it("is written anew with the sizes that its streams have, whatever they claim", async () => {
    const claims = fileOf({ "/text": "ord" }, 0x7fffffff);
    const written = (await openCompoundFile(claims)).written();
    const sizes = CFB.read(Buffer.from(written), { type: "buffer" })
      .FileIndex.filter(({ type }) => type === 2)
      .map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThan(written.length);
  });

  it("that is none is damaged", async () => {
    await expect(openCompoundFile(Buffer.from("Detta är text."))).rejects.toMatchObject({ code: "damaged" });
  });
});
