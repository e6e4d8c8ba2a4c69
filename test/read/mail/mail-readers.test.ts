import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { emlReader } from "../../../src/read/mail/eml-reader.ts";
import { mhtmlReader } from "../../../src/read/mail/mhtml-reader.ts";
import { msgReader } from "../../../src/read/mail/msg-reader.ts";
import { LIMITS, printed } from "../docx/make-docx.ts";
import { encoded } from "../sample-documents.ts";
import { unsoundness } from "../soundness.ts";
import { emlBytes, type MailParts, msgBytes } from "./make-mail.ts";

const KINDS = [
  ["eml", emlReader, emlBytes],
  ["msg", msgReader, msgBytes],
] as const;

async function read(kind: (typeof KINDS)[number], parts: MailParts): Promise<DocumentModel> {
  const model = await kind[1].read({ bytes: kind[2](parts), path: `prov.${kind[0]}`, limits: LIMITS });
  expect(unsoundness(model)).toEqual([]);
  return model;
}

const FILE = { name: "rutin.txt", bytes: encoded("Vakten ska låsa.") };

describe.each(KINDS)("%s", (...kind) => {
  it("is read as its author formatted it", async () => {
    const model = await read(kind, {
      subject: "Rutin för nycklar",
      text: "Oformaterat.",
      html: '<html><head><meta charset="iso-8859-1"></head><body><h1>Nycklar på ön</h1><ol><li>Chefen ska kvittera.</li></ol></body></html>',
    });
    expect(model.format).toBe(kind[0]);
    expect(printed(model)).toEqual(["Nycklar på ön", "1. Chefen ska kvittera."]);
    expect(model.properties).toContainEqual({
      name: "subject",
      value: "Rutin för nycklar",
      source: "file-properties",
    });
  });

  it("is read as plain text when it has no other", async () => {
    expect(
      printed(
        await read(kind, { text: "Nycklar på ön\r\n\r\n1. Chefen ska kvittera.\r\n2. Vakten får låsa." }),
      ),
    ).toEqual(["Nycklar på ön", "1. Chefen ska kvittera.", "2. Vakten får låsa."]);
  });

  it("carries files, but no pictures, under names that stay in their place", async () => {
    const files = [
      FILE,
      { ...FILE, name: "../../etc/rutin.txt" },
      { ...FILE, name: ".." },
      { ...FILE, name: "foto.png", type: "image/png" },
    ];
    const { attached = [] } = await read(kind, { subject: "Rutin", text: "Se bilagan.", files });
    expect(attached.map(({ name }) => name)).toEqual(["rutin.txt", "rutin.txt", "bilaga"]);
    expect(Buffer.from(attached[0]?.bytes ?? []).toString()).toBe("Vakten ska låsa.");
  });

  it("without text says what its subject says, and carries its files", async () => {
    const model = await read(kind, { subject: "Rutin för nycklar", files: [FILE] });
    expect(printed(model)).toEqual(["Rutin för nycklar"]);
    expect(model.attached).toHaveLength(1);
  });

  it("carries no more files than anybody attaches", async () => {
    const files = Array.from({ length: 250 }, (_, index) => ({ ...FILE, name: `${index}.txt` }));
    const model = await read(kind, { text: "Se bilagorna.", files });
    expect(model.attached).toHaveLength(200);
    expect(model.problems).toMatchObject([{ code: "limit-archive-entries", data: { limit: 200 } }]);
  });
});

describe("a saved page", () => {
  it("is a page: what it is drawn with is no document", async () => {
    const bytes = emlBytes({ subject: "Rutin", html: "<p>Chefen ska kvittera.</p>", files: [FILE] });
    const model = await mhtmlReader.read({ bytes, path: "prov.mhtml", limits: LIMITS });
    expect(model).toMatchObject({ format: "mhtml", attached: [] });
    expect(printed(model)).toEqual(["Chefen ska kvittera."]);
    expect(model.properties.some(({ name }) => name === "from")).toBe(false);
  });
});

describe("a file that is no message", () => {
  it("is damaged", async () => {
    const input = { bytes: encoded("Nycklar"), path: "prov.msg", limits: LIMITS };
    await expect(msgReader.read(input)).rejects.toMatchObject({ code: "damaged" });
  });
});
