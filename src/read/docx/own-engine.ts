/** Reads a Word file from its parts, so that automatic numbers stand as Word prints them. */
import type { ReadingProblem } from "../../model/document.ts";
import type { Limits } from "../../model/settings.ts";
import { LinkSet } from "../link-set.ts";
import { foundProperties, saidCounts } from "../office/document-properties.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { childrenNamed } from "../office/xml-tree.ts";
import { finishedBlocks } from "./document-blocks.ts";
import type { DocxReading } from "./docx-reading.ts";
import type { DraftBlock } from "./draft-block.ts";
import { foreignTexts } from "./foreign-text.ts";
import { ListNumbers } from "./list-numbers.ts";
import { noteBlockMaker } from "./note-blocks.ts";
import { NoteSource } from "./note-source.ts";
import { listDefinitions } from "./numbering-definitions.ts";
import { pageCount } from "./page-count.ts";
import { PageNumbers } from "./page-numbers.ts";
import { Revisions } from "./revisions.ts";
import { RunningParts, runningBlocks } from "./running-parts.ts";
import { type StoryContext, StoryFlow } from "./story-flow.ts";
import { StoryLinks } from "./story-links.ts";
import { StyleSheet } from "./style-sheet.ts";
import { TableNumbers } from "./table-flow.ts";
import type { WordFile } from "./word-file.ts";
import { WordPackage } from "./word-package.ts";

/** A paragraph takes some dozen elements; a single table with more than this for each block allowed is no document. */
const NODES_PER_BLOCK = 20;

/** @throws Unreadable "damaged" when a part that it needs cannot be read */
export async function readWithOwnEngine(parts: PackageParts, limits: Limits): Promise<DocxReading> {
  return { engine: "docx", ...(await readWordFile(new WordPackage(parts), limits)) };
}

/** Reads a Word document from its trees, whatever file they come from. */
export async function readWordFile(file: WordFile, limits: Limits): Promise<Omit<DocxReading, "engine">> {
  const app = file.aboutFile("extended-properties");
  const said = saidCounts(app);
  const revisions = new Revisions();
  const settings = file.besides("settings");
  const found = new LinkSet();
  const foreign = await foreignTexts(file, { blockLimit: limits.blocks, links: found });
  const context = storyContext(file, {
    pages: PageNumbers.of(file.marksPages, said.pages),
    revisions,
    foreign,
    linksOf: (part) => new StoryLinks(found, (id) => file.linkTarget(id, part)),
  });
  const running = new RunningParts(settings);
  const body = readBody(file, { context, running, limits });
  const { headers, footers } = runningText(file, running, context);
  const blocks = finishedBlocks([...headers, ...body.drafts, ...footers]);
  const core = file.aboutFile("core-properties");
  const comments = childrenNamed(file.besides("comments"), "w:comment").length;
  return {
    blocks,
    pages: pageCount(said, blocks),
    properties: foundProperties({ core, app, custom: file.aboutFile("custom-properties") }),
    review: { trackedChanges: revisions.count, comments },
    links: found.addresses,
    problems: body.problems,
  };
}

interface ReadingContext extends StoryContext {
  /** For the stories of another part. */
  readonly linksOf: (part: string | null) => StoryLinks;
}

function storyContext(
  file: WordFile,
  given: Pick<ReadingContext, "pages" | "revisions" | "foreign" | "linksOf">,
): ReadingContext {
  const styles = new StyleSheet(file.related("styles"));
  const numbers = new ListNumbers(listDefinitions(file.related("numbering"), styles));
  const links = given.linksOf(null);
  const inner = { styles, numbers, ...given, links, tables: new TableNumbers(), noteBlocks: null };
  const source = new NoteSource({
    footnotes: file.related("footnotes"),
    endnotes: file.related("endnotes"),
    settings: file.besides("settings"),
  });
  const noteBlocks = noteBlockMaker(source, (kind) => ({ ...inner, links: given.linksOf(`${kind}s`) }));
  return { ...inner, noteBlocks };
}

interface BodyReading {
  readonly context: StoryContext;
  readonly running: RunningParts;
  readonly limits: Limits;
}

function readBody(
  file: WordFile,
  { context, running, limits }: BodyReading,
): { readonly drafts: readonly DraftBlock[]; readonly problems: readonly ReadingProblem[] } {
  const flow = new StoryFlow(context);
  const isWhole = file.readBody({
    nodeLimit: limits.blocks * NODES_PER_BLOCK,
    take: (element) => {
      running.look(element);
      flow.read(element);
      return flow.length <= limits.blocks;
    },
  });
  const { blocks } = flow.finish();
  const isCut = !isWhole || blocks.length > limits.blocks;
  const problems: readonly ReadingProblem[] = isCut
    ? [{ code: "limit-blocks", data: { limit: limits.blocks } }]
    : [];
  return { drafts: blocks.slice(0, limits.blocks), problems };
}

/** Headers stand before the text, footers behind it. They count their lists for themselves. */
function runningText(
  file: WordFile,
  { printed }: RunningParts,
  context: ReadingContext,
): { readonly headers: readonly DraftBlock[]; readonly footers: readonly DraftBlock[] } {
  const seen = new Set<string>();
  const ofKind = (kind: string) =>
    printed.flatMap((part) => {
      const root = part.furniture === kind ? file.referred(part.relationship) : null;
      const links = context.linksOf(part.relationship);
      const own = { ...context, links, pages: PageNumbers.unknown(), noteBlocks: null };
      return root === null ? [] : runningBlocks(root, part, { context: own, seen });
    });
  return { headers: ofKind("page-header"), footers: ofKind("page-footer") };
}
