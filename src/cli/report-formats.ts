/** Names of the report formats, known before any reporter is loaded. */
export const REPORT_FORMATS = ["terminal", "markdown", "html", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
