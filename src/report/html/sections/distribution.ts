/** Binding requirements per document as a bar chart: most first, so that the few that carry most are seen. */
import { type Escaped, joined, type Part } from "../../escaped-template.ts";
import { judgedDocuments, titleOf } from "../../selection/documents.ts";
import { html, when } from "../markup.ts";
import type { Sheet } from "../sheet.ts";

const MOST_BARS = 300;
const HEIGHT = 100;
/** Width of a bar and of the room it stands in. */
const BAR = 8;
const STEP = 10;
const ROUND = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10] as const;

export function distributionChart({ result, words }: Sheet): Part {
  const documents = judgedDocuments(result)
    .filter(({ counts }) => counts.binding > 0)
    .sort((a, b) => b.counts.binding - a.counts.binding);
  const shown = documents.slice(0, MOST_BARS);
  const most = shown[0]?.counts.binding ?? 0;
  if (shown.length < 2) return "";
  const top = roundTop(most);
  const bars = shown.map((document, index) => {
    const height = Math.max(1, (HEIGHT * document.counts.binding) / top);
    const title = words.page.barTitle(titleOf(document), document.counts.binding);
    return html`<rect x="${index * STEP}" y="${(HEIGHT - height).toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}"><title>${title}</title></rect>`;
  });
  const { distribution, distributionNote, distributionShown } = words.page;
  return html`<figure class="chart"><figcaption>${distribution}</figcaption><div class="plot"><ol aria-hidden="true"><li>${words.formats.decimal(top)}<li>${words.formats.decimal(top / 2)}<li>0</ol>${picture(bars, `${distribution}. ${distributionNote}`)}</div><p>${distributionNote}${when(documents.length > MOST_BARS, () => ` ${distributionShown(MOST_BARS)}`)}</p></figure>
`;
}

function picture(bars: readonly Escaped[], label: string): Escaped {
  const width = bars.length * STEP - (STEP - BAR);
  const lines = [0.5, HEIGHT / 2, HEIGHT - 0.5].map(
    (y) => html`<line x1="0" x2="${width}" y1="${y}" y2="${y}"/>`,
  );
  return html`<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${joined(lines, "")}${joined(bars, "")}</svg>`;
}

/** The nearest round number above, so that the scale beside the bars can be read. */
function roundTop(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const step = ROUND.find((factor) => factor * unit >= most) ?? 10;
  return Math.max(2, step * unit);
}
