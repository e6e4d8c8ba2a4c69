/** The reader of web pages that a browser saved with all their parts in one file; the parts are no documents of their own. */
import type { Reader } from "../reader.ts";
import { mailModel } from "./mail.ts";
import { parseMime } from "./parse-mime.ts";

export const mhtmlReader: Reader = {
  format: "mhtml",
  engines: ["mailparser"],
  read: async (input) => {
    const page = await parseMime(input.bytes);
    return mailModel({ ...page, from: "", attached: [] }, { format: "mhtml", engine: "mailparser" }, input);
  },
};
