/** Which document can be reached from which other, and which from no page: the links of a mirrored site and of office files, resolved among the files of the audit. */
import { posix } from "node:path";
import type { AuditedDocument, LinkedFrom } from "../model/audited-document.ts";
import type { Format } from "../model/kinds.ts";
import type { DeadLink, DocumentLink } from "../model/mention.ts";
import { percentDecoded } from "../text/percent-decoded.ts";
import { FileEnds, isLocalPath, localAddress } from "./local-path.ts";

const NAMED_IN_RESULT = 20;
/** What a server shows for a folder. */
const START_PAGES = ["index.html", "index.htm", "default.aspx", "index.php"];

/** What people move about in by links. Other documents name each other as sources, which says nothing of those they do not name. */
const PAGES: ReadonlySet<Format | null> = new Set<Format | null>(["html", "markdown", "mhtml"]);
/** Their menus lead everywhere, which says nothing of what their texts refer to. */
const WITH_MENUS: ReadonlySet<Format | null> = new Set<Format | null>(["html", "mhtml"]);

/** What a document's file is called; pictures and programs may lie anywhere. */
const DOCUMENT_ENDING = /\.(?:md|html?|pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|txt)$/u;

interface LinksInTexts {
  readonly links: readonly DocumentLink[];
  readonly dead: readonly DeadLink[];
}

/** Addresses are kept once, with the pages that give them: a menu stands on every page. */
export class LinkGraph {
  readonly #pages: string[] = [];
  readonly #sources = new Map<string, number[]>();

  /** @param links as written: relative, from the root of the site, whole addresses, or paths of a computer */
  add(page: string, links: readonly string[]): void {
    if (links.length === 0) return;
    const source = this.#pages.push(page) - 1;
    for (const link of links) {
      const address = addressOf(page, link);
      const sources = this.#sources.get(address);
      if (sources === undefined) this.#sources.set(address, [source]);
      else if (sources.at(-1) !== source) sources.push(source);
    }
  }

  /** @returns the documents, each with who leads to it; those outside of every site to which nothing leads, as they were */
  applied(documents: readonly AuditedDocument[]): AuditedDocument[] {
    const linkedFrom = this.#linkedFrom(documents);
    return documents.map((document) => ({ ...document, linkedFrom: linkedFrom.get(document.path) ?? null }));
  }

  /**
   * Where the texts of documents lead; pages with menus are left out, since these lead everywhere.
   * @returns the links to other documents, and those to files that are not there although others of the same folder are; a
   *   page that a site makes of a text ("rutin.html" of "rutin.md") is there. In an order of their own, whatever was read first
   */
  inTexts(documents: readonly AuditedDocument[]): LinksInTexts {
    const texts = new Set(documents.filter(({ format }) => !WITH_MENUS.has(format)).map(({ path }) => path));
    const paths = documents.map(({ path }) => path).sort();
    const files = new SiteFiles(paths);
    const names = {
      folders: new Set(paths.map(folded).map(folderOf)),
      stems: new Set(paths.map(folded).map(withoutEnding)),
    };
    const links: DocumentLink[] = [];
    const dead: DeadLink[] = [];
    for (const [address, all] of this.#sources) {
      const pages = all.filter((index) => texts.has(this.#pages[index] ?? ""));
      for (const [from, to] of this.#targets(address, pages, files))
        if (from !== to) links.push({ from, to, address });
      if (isMissing(address, names) && files.find(address, "") === null)
        dead.push(...pages.map((index) => ({ from: this.#pages[index] ?? "", address })));
    }
    return { links: links.sort(byEnds), dead: dead.sort(byEnds) };
  }

  #linkedFrom(documents: readonly AuditedDocument[]): ReadonlyMap<string, LinkedFrom> {
    const files = new SiteFiles(documents.map(({ path }) => path).sort());
    const sitePages = new Set(documents.flatMap(({ path, format }) => (PAGES.has(format) ? [path] : [])));
    const sources = new Map<string, Set<string>>();
    let site: string | null = null;
    for (const [address, pages] of this.#sources) {
      for (const [page, target] of this.#targets(address, pages, files)) {
        if (target === page) continue;
        const known = sources.get(target);
        if (known === undefined) sources.set(target, new Set([page]));
        else known.add(page);
        if (sitePages.has(page)) site = folderOfBoth(folderOfBoth(site ?? folderOf(page), page), target);
      }
    }
    const within = site;
    return new Map(
      documents.flatMap(({ path }) => {
        const isOnSite = within !== null && path.startsWith(within);
        const from = sources.get(path) ?? new Set<string>();
        return isOnSite || from.size > 0 ? [[path, summed(from, isOnSite)] as const] : [];
      }),
    );
  }

  /** Where an address leads depends on the page's folder at most: it is looked up once for each. */
  *#targets(address: string, pages: readonly number[], files: SiteFiles): Generator<[string, string]> {
    const byFolder = new Map<string, string | null>();
    for (const index of pages) {
      const page = this.#pages[index] ?? "";
      const folder = isFromRoot(address) ? folderOf(page) : "";
      let target = byFolder.get(folder);
      if (target === undefined) {
        target = files.find(address, folder);
        byFolder.set(folder, target);
      }
      if (target !== null) yield [page, target];
    }
  }
}

interface NamesOfFiles {
  readonly folders: ReadonlySet<string>;
  /** Paths without their endings. */
  readonly stems: ReadonlySet<string>;
}

/** A file of a document, in a folder of the audit, and none of that name whatever its ending. */
function isMissing(address: string, { folders, stems }: NamesOfFiles): boolean {
  const isFile = DOCUMENT_ENDING.test(address) && !address.startsWith("/") && !isLocalPath(address);
  return isFile && folders.has(folderOf(address)) && !stems.has(withoutEnding(address));
}

function byEnds(a: Partial<DocumentLink>, b: Partial<DocumentLink>): number {
  const [left = "", right = ""] = [a, b].map(({ from, to = "", address }) => `${from}\0${to}\0${address}`);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]{1,10}$/u, "");
}

function summed(pages: ReadonlySet<string>, isOnSite: boolean): LinkedFrom {
  return { site: isOnSite, count: pages.size, paths: [...pages].sort().slice(0, NAMED_IN_RESULT) };
}

/** "file:folder/file" for paths of a computer, "//host/path" for whole addresses, "/path" from the root of a site, else the path from where the audit began. */
function addressOf(page: string, link: string): string {
  if (isLocalPath(link)) return localAddress(link);
  const [address = ""] = link.split("#");
  const [path = "", ...query] = address.replace(/^https?:/iu, "").split("?");
  const asked = query.length === 0 ? "" : `?${query.join("?").replaceAll("/", "_")}`;
  const decoded = percentDecoded(path.replaceAll("\\", "/"));
  const own = decoded === "" ? page : decoded;
  const whole = decoded === "" || decoded.startsWith("/") ? own : posix.join(posix.dirname(page), decoded);
  return `${whole.replace(/\/$/u, "")}${asked}`.normalize("NFC").toLowerCase();
}

function isFromRoot(address: string): boolean {
  return address.startsWith("/") && !address.startsWith("//");
}

/** The files by the names that addresses may give them; servers of intranets do not tell case apart. */
class SiteFiles {
  readonly #byPath: ReadonlyMap<string, string>;
  /** Folders that may be a host's, by their name: what stands above each, with its slash. */
  readonly #hosts = new Map<string, Set<string>>();
  readonly #paths: readonly string[];
  /** Made when the first path of a computer is met. */
  #ends: FileEnds | null = null;

  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#byPath = new Map(paths.map((path) => [folded(path), path]));
    for (const path of this.#byPath.keys()) this.#addHosts(path.split("/").slice(0, -1));
  }

  /** @param folder that the page stands in, for addresses from the root of the site */
  find(address: string, folder: string): string | null {
    if (isLocalPath(address)) {
      this.#ends ??= new FileEnds(this.#paths);
      return this.#ends.find(address);
    }
    for (const path of savedAs(address)) {
      for (const place of this.#places(path, folder)) {
        const found = this.#byPath.get(place);
        if (found !== undefined) return found;
      }
    }
    return null;
  }

  /** Where a file of that address may lie, from the outermost folder inwards. */
  #places(path: string, folder: string): string[] {
    if (path.startsWith("//")) {
      const [host = ""] = path.slice(2).split("/");
      return [...(this.#hosts.get(host) ?? [])].map((above) => `${above}${path.slice(2)}`);
    }
    if (!isFromRoot(path)) return [path];
    const folders = folded(folder).split("/").slice(0, -1);
    return ["", ...folders].map((_, depth) => [...folders.slice(0, depth), path.slice(1)].join("/"));
  }

  #addHosts(folders: readonly string[]): void {
    for (const [depth, name] of folders.entries()) {
      if (!name.includes(".")) continue;
      const above = [...folders.slice(0, depth), ""].join("/");
      const known = this.#hosts.get(name);
      if (known === undefined) this.#hosts.set(name, new Set([above]));
      else known.add(above);
    }
  }
}

function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The names under which wget, HTTrack and archives keep what an address gives. */
function savedAs(address: string): string[] {
  const [path = "", query] = address.split("?");
  const pages = [path, `${path}.html`, ...START_PAGES.map((page) => `${path}/${page}`)];
  if (query === undefined) return pages;
  return [`${path}?${query}`, `${path}@${query}`, `${path}?${query}.html`, `${path}@${query}.html`, ...pages];
}

/** With its closing slash; "" for the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The innermost folder that holds a folder and a path. */
function folderOfBoth(folder: string, path: string): string {
  let both = folder;
  while (!path.startsWith(both)) both = folderOf(both.slice(0, -1));
  return both;
}
