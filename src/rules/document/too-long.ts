/** More pages than the type is expected to need. */
import { counted, figure, typeNames } from "../phrasing.ts";
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
    sv: ({ pages, estimated, maxPages, typeSv }) =>
      `${counted(pages, ["sida", "sidor"], "sv")}${estimated === 1 ? " (uppskattat)" : ""}; riktmärket för dokumenttypen ${typeSv} är ${figure(maxPages, "sv")}`,
    en: ({ pages, estimated, maxPages, typeEn }) =>
      `${counted(pages, ["page", "pages"], "en")}${estimated === 1 ? " (estimated)" : ""}; at most ${figure(maxPages, "en")} expected for the type ${typeEn}`,
  },
  check({ document, type, options }) {
    const { pages, pagesSource } = document.measures;
    if (type.maxPages === null || pages <= type.maxPages) return [];
    const grave = pages >= type.maxPages * (options["importantTimes"] ?? Infinity);
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
        severity: grave ? "important" : "consider",
      },
    ];
  },
};
