/** The reader of mails as most programs save them. */
import type { Reader } from "../reader.ts";
import { mailModel } from "./mail.ts";
import { parseMime } from "./parse-mime.ts";

export const emlReader: Reader = {
  format: "eml",
  engines: ["mailparser"],
  read: async (input) =>
    mailModel(await parseMime(input.bytes), { format: "eml", engine: "mailparser" }, input),
};
