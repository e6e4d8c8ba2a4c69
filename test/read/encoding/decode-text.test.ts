import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/read/encoding/decode-text.ts";

const SWEDISH =
  "Rutinen gäller för alla på förvaltningen. ”Chefen” ska – så långt det går – följa 7 § i reglementet.\n";

function encoded(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: false });
}

describe("decodeText", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"])(
    "tells %s by its bytes",
    (encoding) => {
      expect(decodeText(encoded(SWEDISH, encoding))).toEqual({ text: SWEDISH, encoding, guessed: false });
    },
  );

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le"])("reads and removes the mark of %s", (encoding) => {
    const bytes = iconv.encode(SWEDISH, encoding, { addBOM: true });
    expect(decodeText(bytes)).toEqual({ text: SWEDISH, encoding, guessed: false });
  });

  it("believes what the file says of itself when the bytes do not prove otherwise", () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><p>Příloha č. 1</p>';
    expect(decodeText(encoded(page, "iso-8859-2"))).toMatchObject({ text: page, encoding: "iso-8859-2" });
    const lying = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Gäller';
    expect(decodeText(encoded(lying, "utf-8"))).toMatchObject({ text: lying, encoding: "utf-8" });
  });

  it("reads ISO-8859-1 as windows-1252, dashes and quotation marks included", () => {
    const page = '<?xml version="1.0" encoding="ISO-8859-1"?><p>” – “</p>';
    expect(decodeText(encoded(page, "windows-1252"))).toMatchObject({ text: page, encoding: "windows-1252" });
  });

  it("takes a hint from outside", () => {
    expect(decodeText(encoded("Příloha", "iso-8859-2"), "ISO-8859-2").text).toBe("Příloha");
  });

  it("keeps UTF-8 with a damaged byte, and says that it guessed", () => {
    const bytes = Uint8Array.from([...encoded(SWEDISH.repeat(3), "utf-8"), 0xff]);
    const { text, encoding, guessed } = decodeText(bytes);
    expect({ encoding, guessed }).toEqual({ encoding: "utf-8", guessed: true });
    expect(text).toContain("gäller för alla på");
  });

  it("says when it is not sure", () => {
    expect(decodeText(Uint8Array.from([0x41, 0x81, 0x8d, 0x9d, 0xfe])).guessed).toBe(true);
  });

  it("gives one kind of line ends, composed letters", () => {
    expect(decodeText(encoded("a\r\nb\rc\nA\u030a", "utf-8")).text).toBe("a\nb\nc\nÅ");
  });

  it("never throws, and finds every UTF-8 text again", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => decodeText(bytes).text.length >= 0));
    const text = fc
      .string({ unit: "binary" })
      .map((value) => value.normalize("NFC").replace(/[\r\u0085\u2028\ufeff\0]/gu, ""));
    fc.assert(
      fc.property(
        text,
        (value) => decodeText(Buffer.from(`x${value}`, "utf8")).text === `x${value}`.normalize("NFC"),
      ),
    );
  });
});
