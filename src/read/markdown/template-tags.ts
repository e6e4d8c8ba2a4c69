/** Takes away the commands that a site's program acts on, such as Hugo's "{{< callout >}}": nobody reads them. */

const TAGS = /\{\{(?:<[^{}]{0,2000}>|%[^{}]{0,2000}%)\}\}|\{%[^{}%]{0,500}%\}/gu;

/** The text without them, every line in its place. */
export function withoutTemplateTags(text: string): string {
  return text.replace(TAGS, (tag) => tag.replace(/[^\n]/gu, ""));
}
