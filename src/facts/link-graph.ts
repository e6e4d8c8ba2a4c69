/** Which document can be reached from which page, and which from none: the links of a mirrored site, resolved among its files. */
import { posix } from "node:path";
import type { AuditedDocument, LinkedFrom } from "../model/audited-document.ts";

const NAMED_IN_RESULT = 20;
/** What a server shows for a folder. */
const START_PAGES = ["index.html", "index.htm", "default.aspx", "index.php"];

/** Addresses are kept once, with the pages that give them: a menu stands on every page. */
export class LinkGraph {
  readonly #pages: string[] = [];
  readonly #sources = new Map<string, number[]>();

  /** @param links as written: relative, from the root of the site, or whole addresses */
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

  /** @returns the documents, each with who leads to it; those outside the site, or all when no link leads to a document, as they were */
  applied(documents: readonly AuditedDocument[]): AuditedDocument[] {
    const linkedFrom = this.#linkedFrom(documents);
    return documents.map((document) => ({ ...document, linkedFrom: linkedFrom.get(document.path) ?? null }));
  }

  #linkedFrom(documents: readonly AuditedDocument[]): ReadonlyMap<string, LinkedFrom> {
    const files = new SiteFiles(documents.map(({ path }) => path).sort());
    const sources = new Map<string, Set<string>>();
    for (const [address, pages] of this.#sources) {
      for (const index of pages) {
        const page = this.#pages[index] ?? "";
        const target = files.find(address, page);
        if (target === null || target === page) continue;
        const known = sources.get(target);
        if (known === undefined) sources.set(target, new Set([page]));
        else known.add(page);
      }
    }
    const site = commonFolder([...sources].flatMap(([target, pages]) => [target, ...pages]));
    const within = site === null ? [] : documents.filter(({ path }) => path.startsWith(site));
    return new Map(within.map(({ path }) => [path, summed(sources.get(path) ?? new Set())]));
  }
}

function summed(pages: ReadonlySet<string>): LinkedFrom {
  return { count: pages.size, paths: [...pages].sort().slice(0, NAMED_IN_RESULT) };
}

/** "//host/path" for whole addresses, "/path" from the root of a site, else the path from where the audit began. */
function addressOf(page: string, link: string): string {
  const [address = ""] = link.split("#");
  const [path = "", ...query] = address.replace(/^https?:/iu, "").split("?");
  const asked = query.length === 0 ? "" : `?${query.join("?").replaceAll("/", "_")}`;
  const decoded = decodedPath(path.replaceAll("\\", "/"));
  const own = decoded === "" ? page : decoded;
  const whole = decoded === "" || decoded.startsWith("/") ? own : posix.join(posix.dirname(page), decoded);
  return `${whole.replace(/\/$/u, "")}${asked}`.normalize("NFC").toLowerCase();
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The files by the names that addresses may give them; servers of intranets do not tell case apart. */
class SiteFiles {
  readonly #byPath: ReadonlyMap<string, string>;
  readonly #byName = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    this.#byPath = new Map(paths.map((path) => [folded(path), path]));
    for (const path of this.#byPath.keys()) {
      const name = posix.basename(path);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), path]);
    }
  }

  find(address: string, page: string): string | null {
    for (const path of savedAs(address)) {
      const found = path.startsWith("//")
        ? this.#onHost(path.slice(2))
        : path.startsWith("/")
          ? this.#fromRoot(path, page)
          : this.#byPath.get(path);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Mirrors keep each host in a folder of its name. */
  #onHost(path: string): string | undefined {
    const found = this.#byName
      .get(posix.basename(path))
      ?.find((known) => known === path || known.endsWith(`/${path}`));
    return found === undefined ? undefined : this.#byPath.get(found);
  }

  /** The root of the site is one of the folders above the page. */
  #fromRoot(path: string, page: string): string | undefined {
    const folders = folded(page).split("/").slice(0, -1);
    for (let depth = 0; depth <= folders.length; depth += 1) {
      const found = this.#byPath.get([...folders.slice(0, depth), path.slice(1)].join("/"));
      if (found !== undefined) return found;
    }
    return undefined;
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

/** With its closing slash; null without paths. */
function commonFolder(paths: readonly string[]): string | null {
  const [first, ...others] = paths;
  if (first === undefined) return null;
  let folder = posix.dirname(first) === "." ? "" : `${posix.dirname(first)}/`;
  for (const path of others) while (!path.startsWith(folder)) folder = folderAbove(folder);
  return folder;
}

/** "a/b/" becomes "a/", and "a/" becomes "". */
function folderAbove(folder: string): string {
  return folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
}
