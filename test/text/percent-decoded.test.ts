import { expect, it } from "vitest";
import { percentDecoded } from "../../src/text/percent-decoded.ts";

it.each([
  ["l%C3%B6n%20och%20villkor.pdf", "lön och villkor.pdf"],
  ["lön.pdf", "lön.pdf"],
  ["100%", "100%"],
  ["%E0%A4%A", "%E0%A4%A"],
])("%s is %s", (address, decoded) => {
  expect(percentDecoded(address)).toBe(decoded);
});
