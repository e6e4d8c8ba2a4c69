import { describe, expect, it } from "vitest";
import { LinkGraph } from "../../src/facts/link-graph.ts";
import { sampleDocument } from "../model/sample-document.ts";

/** Pages with their links; files that no page speaks of have none. */
function linkedFrom(pages: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  const graph = new LinkGraph();
  for (const [page, links] of Object.entries(pages)) graph.add(page, links);
  const documents = graph.applied(
    Object.keys(pages).map((path) =>
      sampleDocument({ path, format: /\.(?:html|php)/u.test(path) ? "html" : "docx" }),
    ),
  );
  return Object.fromEntries(documents.map(({ path, linkedFrom: found }) => [path, found?.paths ?? null]));
}

describe("the link graph", () => {
  it.each([
    ["a path from the page", "../hr/resepolicy.pdf"],
    ["a path from the root of the site", "/hr/resepolicy.pdf"],
    ["a whole address", "https://insidan.se/hr/resepolicy.pdf"],
    ["an address without scheme", "//insidan.se/hr/resepolicy.pdf"],
    ["other case, place on the page and question", "/HR/ResePolicy.PDF?version=2#page=3"],
    ["backslashes", "..\\hr\\resepolicy.pdf"],
  ])("follows %s", (_, link) => {
    const found = linkedFrom({
      "sajt/insidan.se/start/index.html": [link],
      "sajt/insidan.se/hr/resepolicy.pdf": [],
    });
    expect(found["sajt/insidan.se/hr/resepolicy.pdf"]).toEqual(["sajt/insidan.se/start/index.html"]);
  });

  it("knows the names that mirroring programs give to pages", () => {
    const found = linkedFrom({
      "s/index.html": ["hr", "/it/", "visa.php?id=3", "visa.php?id=4", "l%C3%B6n%20och%20villkor.docx"],
      "s/hr.html": [],
      "s/it/index.html": [],
      "s/visa.php?id=3": [],
      "s/visa.php@id=4.html": [],
      "s/lön och villkor.docx": [],
    });
    expect(Object.values(found).slice(1)).toEqual(Array.from({ length: 5 }, () => ["s/index.html"]));
  });

  it("tells documents that are reached from nowhere from those that lie outside the site", () => {
    const found = linkedFrom({
      "m/sajt/start.html": ["a/policy.pdf"],
      "m/sajt/a/policy.pdf": [],
      "m/sajt/b/gammal-policy.pdf": [],
      "m/annat/plan.docx": [],
    });
    expect(found).toEqual({
      "m/sajt/start.html": [],
      "m/sajt/a/policy.pdf": ["m/sajt/start.html"],
      "m/sajt/b/gammal-policy.pdf": [],
      "m/annat/plan.docx": null,
    });
  });

  it("counts a page once, and never itself", () => {
    const found = linkedFrom({
      "a.html": ["b.html", "./b.html#x", "B.html", "a.html", "?", "a.html#topp"],
      "b.html": [],
    });
    expect(found).toEqual({ "a.html": [], "b.html": ["a.html"] });
  });

  it("follows links within archives, and out of broken addresses comes nothing", () => {
    const found = linkedFrom({
      "export.zip!/sidor/start.html": ["../filer/rutin.docx", "%E0%A4%A", "https://", "../../../.."],
      "export.zip!/filer/rutin.docx": [],
    });
    expect(found["export.zip!/filer/rutin.docx"]).toEqual(["export.zip!/sidor/start.html"]);
  });

  it("says nothing where no link leads to a document", () => {
    expect(linkedFrom({ "a.html": ["https://example.org/"], "b.pdf": [] })).toEqual({
      "a.html": null,
      "b.pdf": null,
    });
  });

  it("does not depend on the order in which pages were read", () => {
    const pages = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`s/${index}.html`, ["0.html", `${(index * 7) % 30}.html`]]),
    );
    const reversed = Object.fromEntries(Object.entries(pages).reverse());
    expect(linkedFrom(reversed)).toEqual(linkedFrom(pages));
  });

  it("takes links of documents, which make no site of where they lie", () => {
    const found = linkedFrom({
      "g/hr/policy.docx": ["../it/rutin.docx"],
      "g/it/rutin.docx": [],
      "g/it/plan.docx": [],
    });
    expect(found).toEqual({
      "g/hr/policy.docx": null,
      "g/it/rutin.docx": ["g/hr/policy.docx"],
      "g/it/plan.docx": null,
    });
  });

  it("says who lies on a site and who is only linked to", () => {
    const graph = new LinkGraph();
    graph.add("s/start.html", ["a.docx"]);
    graph.add("s/a.docx", ["../g/b.docx"]);
    const documents = graph.applied([
      sampleDocument({ path: "s/start.html", format: "html" }),
      sampleDocument({ path: "s/a.docx", format: "docx" }),
      sampleDocument({ path: "g/b.docx", format: "docx" }),
    ]);
    expect(documents.map(({ linkedFrom: from }) => [from?.site, from?.count])).toEqual([
      [true, 0],
      [true, 1],
      [false, 1],
    ]);
  });
});

describe("paths on drives and file servers", () => {
  const files = {
    "ek/hr/policy.docx": [],
    "ek/it/policy.docx": [],
    "ek/arkiv/2019/hr/rutin.docx": [],
    "ek/hr/rutin.docx": [],
    "ek/hr/Lön & villkor.docx": [],
    "ek/hr/index.docx": [],
    "ek/hr/utan ändelse": [],
  };

  function target(link: string): string | null {
    const found = linkedFrom({ ...files, "annat/brev.docx": [link] });
    return Object.keys(files).find((path) => found[path] !== null) ?? null;
  }

  it.each([
    ["a file URL with a drive", "file:///G:/Styrdokument/HR/Policy.docx"],
    ["a file URL with back slashes", "file:///G:\\Styrdokument\\HR\\Policy.docx#avsnitt"],
    ["a file URL with a server", "file://server/share/HR/policy.docx"],
    ["a file URL as Word writes it", "file:///\\\\server\\share\\HR\\policy.docx"],
    ["a path on a server", "\\\\server\\share\\HR\\policy.docx"],
    ["a path on a drive", "G:\\HR\\policy.docx"],
    ["a path with steps back", "G:/IT/../HR/./policy.docx?web=1"],
  ])("are followed in %s", (_, link) => {
    expect(target(link)).toBe("ek/hr/policy.docx");
  });

  it("lead to the file that the longest end fits", () => {
    expect(target("G:\\Arkiv\\2019\\HR\\rutin.docx")).toBe("ek/arkiv/2019/hr/rutin.docx");
    expect(target("G:\\EK\\HR\\rutin.docx")).toBe("ek/hr/rutin.docx");
  });

  it("lead to none of several files that they fit alike", () => {
    expect(target("G:\\HR\\rutin.docx")).toBeNull();
  });

  it("lead by the name alone to a file whose name is the only one", () => {
    expect(target("file:///C:/Users/anna/Skrivbord/L%C3%B6n%20%26%20villkor.docx")).toBe(
      "ek/hr/Lön & villkor.docx",
    );
    expect(target("G:\\Ekonomi\\policy.docx")).toBeNull();
    expect(target("G:\\Ekonomi\\index.docx")).toBeNull();
  });

  it.each([
    "G:\\",
    "file:///",
    "\\\\",
    "\\\\server",
    "file:///G:/HR/utan ändelse",
    "G:\\HR\\%E0%A4%A",
    `G:\\${"..\\".repeat(500)}`,
  ])("lead nowhere when they name no file: %s", (link) => {
    expect(target(link)).toBeNull();
  });

  it("are compared with many files of the same name in little time", () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`enhet ${index}/hr/policy.docx`, [] as string[]]),
    );
    const links = Array.from({ length: 3000 }, (_, index) => `G:\\${index}\\HR\\policy.docx`);
    const started = performance.now();
    const found = linkedFrom({ ...many, "brev.docx": links });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(Object.values(found).every((from) => from === null)).toBe(true);
  });
});

describe("links in the text of documents", () => {
  const FORMATS = { md: "markdown", html: "html", docx: "docx", pdf: "pdf" } as const;
  const formatOf = (path: string) => {
    const [, ending] = /\.(?<ending>md|html|docx|pdf)$/u.exec(path) ?? [];
    return FORMATS[(ending ?? "docx") as keyof typeof FORMATS];
  };
  function graphOf(files: Readonly<Record<string, readonly string[]>>) {
    const graph = new LinkGraph();
    for (const [path, links] of Object.entries(files)) graph.add(path, links);
    return {
      graph,
      documents: Object.keys(files).map((path) => sampleDocument({ path, format: formatOf(path) })),
    };
  }

  it("lead from one document to another; pages with menus lead everywhere", () => {
    const { graph, documents } = graphOf({
      "hr/policy.md": ["rutin.docx", "policy.md"],
      "hr/rutin.docx": ["../it/regler.pdf"],
      "it/regler.pdf": [],
      "hr/index.html": ["policy.md", "rutin.docx"],
    });
    expect(graph.inTexts(documents).links.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      "hr/policy.md → hr/rutin.docx",
      "hr/rutin.docx → it/regler.pdf",
    ]);
  });

  it("are told in the same order whatever was read first", () => {
    const files = { "a.md": ["c.pdf", "gone.pdf"], "b.md": ["c.pdf", "a.md", "lost.pdf"], "c.pdf": ["b.md"] };
    const reversed = Object.fromEntries(
      Object.entries(files)
        .reverse()
        .map(([path, links]) => [path, links.toReversed()]),
    );
    const [one, other] = [graphOf(files), graphOf(reversed)];
    expect(other.graph.inTexts(other.documents)).toEqual(one.graph.inTexts(one.documents));
  });

  it.each([
    ["a file that is gone", "gammal.pdf", ["hr/gammal.pdf"]],
    ["a file that is there", "rutin.docx", []],
    ["a page that is made of a text", "om.html", []],
    ["a folder that the audit does not hold", "../it/regler.pdf", []],
    ["what is above the audit", "../../regler.pdf", []],
    ["a picture", "bild.png", []],
    ["a web address", "https://example.se/gammal.pdf", []],
    ["a path of a computer", "G:\\hr\\gammal.pdf", []],
    ["a path from the root", "/gammal.pdf", []],
  ])("are dead or not: %s", (_, link, expected) => {
    const { graph, documents } = graphOf({ "hr/policy.md": [link], "hr/rutin.docx": [], "hr/om.md": [] });
    expect(graph.inTexts(documents).dead.map(({ address }) => address)).toEqual(expected);
  });

  it("are never dead on pages with menus", () => {
    const { graph, documents } = graphOf({ "hr/index.html": ["gammal.pdf"], "hr/rutin.docx": [] });
    expect(graph.inTexts(documents).dead).toEqual([]);
  });
});
