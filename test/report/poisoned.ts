/** Puts words of a hostile author into every place of a result that a document, a file name or a configuration can fill. */
import type { AuditResult } from "../../src/result/schema.ts";

/** Fields with texts of the documents and the organisation; the others hold words of the program. */
const FILLED = new Set([
  "path",
  "title",
  "unit",
  "text",
  "typeEvidence",
  "leadIn",
  "number",
  "value",
  "document",
  "from",
  "to",
  "message",
  "old",
  "successor",
  "note",
  "decidedBy",
  "suppressed",
  "reason",
  "name",
  "engine",
]);
const LISTS = new Set(["documents", "heading", "roots"]);

/** Poison comes first and last, so that neither the beginning nor the end of a text protects the other. */
export function poisoned(result: AuditResult, poison: string): AuditResult {
  return poisonedValue(result, poison, "") as AuditResult;
}

function poisonedValue(value: unknown, poison: string, key: string): unknown {
  if (typeof value === "string") return FILLED.has(key) ? `${poison}${value}${poison}` : value;
  if (Array.isArray(value)) {
    const of = LISTS.has(key) ? "path" : "";
    return value.map((item) => poisonedValue(item, poison, typeof item === "string" ? of : ""));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poisonedValue(inner, poison, name)]),
  );
}

/** What runs a script, leaves the page or breaks out of where it stands, were it not made harmless. */
export const PAYLOADS: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</title></style></textarea></noscript><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<object data=data:text/html,<script>alert(1)</script>></object>",
  "<embed src=//127.0.0.1:1/x>",
  "<link rel=stylesheet href=//127.0.0.1:1/x.css>",
  "<style>@import '//127.0.0.1:1/x.css';*{background:url(//127.0.0.1:1/y)}</style>",
  "<base href=//127.0.0.1:1/>",
  "<meta http-equiv=refresh content='0;url=//127.0.0.1:1/'>",
  "<form action=//127.0.0.1:1/><input type=submit autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<a href=javascript:alert(1)>klicka</a>",
  "<a href='data:text/html,<script>alert(1)</script>'>klicka</a>",
  "javascript:alert(1)",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  '" onmouseover=alert(1) autofocus onfocus=alert(1) x="',
  "' onmouseover=alert(1) autofocus onfocus=alert(1) x='",
  "` onmouseover=alert(1) x=`",
  "--><script>alert(1)</script><!--",
  "]]><script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;img src=x onerror=alert(1)&#62;",
  "\u003cscript\u003ealert(1)\u003c/script\u003e",
  "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "<\u200bscript>alert(1)</script>",
  "＜script＞alert(1)＜/script＞",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
  "\\u003cscript\\u003ealert(1)",
  "\u202e<script>alert(1)</script>\u202c",
];
