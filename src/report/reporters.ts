/** The reporters by name; each is loaded when it is asked for. */
import type { Reporter } from "./reporter.ts";

export type ReporterId = Reporter["id"];

export const REPORTERS: Readonly<Record<ReporterId, () => Promise<Reporter>>> = {
  terminal: async () => (await import("./terminal/terminal-reporter.ts")).terminalReporter,
  markdown: async () => (await import("./markdown/markdown-reporter.ts")).markdownReporter,
  html: async () => (await import("./html/html-reporter.ts")).htmlReporter,
  csv: async () => (await import("./csv-reporter.ts")).csvReporter,
  json: async () => (await import("./json-reporter.ts")).jsonReporter,
};
