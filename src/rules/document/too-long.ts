/** More pages than the type is expected to need. */
import { counted, figure, typeNames, typePhrase } from "../phrasing.ts";
import { quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const tooLong: DocumentRule = {
  id: "too-long",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** From this many times the expected length the finding is important. */
  options: { importantTimes: 2 },
  title: { sv: "Längre än dokumenttypen brukar behöva", en: "Longer than the type is expected to need" },
  message: {
    sv: (data) =>
      `${counted(data["pages"], ["sida", "sidor"], "sv")}${data["estimated"] === 1 ? " (uppskattat)" : ""}; riktmärket för ${typePhrase(data, "sv")} är högst ${figure(data["maxPages"], "sv")}`,
    en: (data) =>
      `${counted(data["pages"], ["page", "pages"], "en")}${data["estimated"] === 1 ? " (estimated)" : ""}; at most ${figure(data["maxPages"], "en")} expected for ${typePhrase(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/too-long.sv.md"),
    en: () => import("../pages/too-long.en.md"),
  },
  check({ document, type, options }) {
    const { pages, pagesSource } = document.measures;
    if (type.maxPages === null || pages <= type.maxPages) return [];
    const isGrave = pages >= type.maxPages * (options["importantTimes"] ?? Infinity);
    return [
      {
        place: null,
        data: {
          pages,
          estimated: pagesSource === "estimated" ? 1 : 0,
          maxPages: type.maxPages,
          ...typeNames(type),
        },
        evidence: [quoteTitle(document)],
        restsOn: [],
        severity: isGrave ? "important" : "consider",
      },
    ];
  },
};
