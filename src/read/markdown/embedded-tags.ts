/** Tells the HTML in a Markdown text from what only looks like it: "<namn på enheten>" is a gap to fill in, and must be seen. */
import { isKnownElement } from "../html/visibility.ts";

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})((?:\s[^<>]{0,500})?)>/giu;
const CLOSING = /<\/([a-z][a-z0-9-]{0,40})/giu;
/** Elements whose content is not text would swallow what follows them. */
const SWALLOWING = new Set(["title", "textarea", "xmp", "plaintext"]);
const SWALLOWING_INLINE = new Set([...SWALLOWING, "script", "style", "iframe", "noembed", "noframes"]);

export class EmbeddedTags {
  /** What is closed somewhere is an element, known or not. */
  readonly #closed: ReadonlySet<string>;

  constructor(text: string) {
    this.#closed = new Set(Array.from(text.matchAll(CLOSING), ([, name = ""]) => name.toLowerCase()));
  }

  blockHtml(html: string): string {
    return this.#shown(html, SWALLOWING);
  }

  inlineHtml(html: string): string {
    return this.#shown(html, SWALLOWING_INLINE);
  }

  #shown(html: string, swallowing: ReadonlySet<string>): string {
    return html.replace(TAG, (tag: string, ...parts: string[]) => {
      const [slash = "", name = "", rest = ""] = parts;
      const lower = name.toLowerCase();
      const isGap = slash === "" && !isKnownElement(lower) && !this.#closed.has(lower) && !/[=/]/u.test(rest);
      return isGap || swallowing.has(lower) ? `&lt;${tag.slice(1, -1)}&gt;` : tag;
    });
  }
}
