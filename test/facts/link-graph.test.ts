import { describe, expect, it } from "vitest";
import { LinkGraph } from "../../src/facts/link-graph.ts";
import { sampleDocument } from "../model/sample-document.ts";

/** Pages with their links; files that no page speaks of have none. */
function linkedFrom(pages: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  const graph = new LinkGraph();
  for (const [page, links] of Object.entries(pages)) graph.add(page, links);
  const documents = graph.applied(Object.keys(pages).map((path) => sampleDocument({ path })));
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
});
