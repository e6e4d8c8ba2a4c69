/** Pages as wikis and document libraries export them. */
import { describe, expect, it } from "vitest";
import { htmlReader } from "../../../src/read/html/html-reader.ts";
import { outlineOf, readString } from "../text/outline.ts";

const encoded = (html: string): string =>
  html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function stored(property: string, html: string, columns = ""): string {
  return `<%@ Page language="C#" Inherits="ClientSidePage" %>
<%@ Register Tagprefix="SharePoint" %>
<html xmlns:mso="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><SharePoint:CTFieldRefs runat=server Prefix="mso:" FieldList="FileLeafRef"><xml>
<mso:CustomDocumentProperties>
${columns}<mso:${property} msdt:dt="string">${encoded(html)}</mso:${property}>
</mso:CustomDocumentProperties>
</xml></SharePoint:CTFieldRefs><![endif]-->
<title>Rutin f&#246;r l&#246;nesamtal</title></head>
`;
}

const TEXT = "<h2>Samtalet</h2><p>Chefen ska boka tid &amp; rum.</p>";

describe("a page of a SharePoint library", () => {
  it.each(["CanvasContent1", "WikiField", "PublishingPageContent"])(
    "is read from its property %s, below its title",
    async (property) => {
      expect(await outlineOf(htmlReader, stored(property, TEXT))).toEqual([
        "6 H1 Rutin för lönesamtal",
        "6 H2 Samtalet",
        "6 P Chefen ska boka tid & rum.",
      ]);
    },
  );

  it("has web parts around its text", async () => {
    const part =
      '<div data-sp-webpart=""><div data-sp-htmlproperties=""><a href="/sites/hr/rutin.pdf">Genväg</a></div></div>';
    const { blocks, links } = await readString(
      htmlReader,
      stored("CanvasContent1", `<div>${TEXT}${part}</div>`),
    );
    expect(blocks.find(({ text }) => text === "Genväg")?.furniture).toBe("navigation");
    expect(links).toEqual(["/sites/hr/rutin.pdf"]);
  });

  it("has the columns of its library, with names as people wrote them", async () => {
    const columns = '<mso:Dokument_x00e4_gare msdt:dt="string">Ada Ek</mso:Dokument_x00e4_gare>\n';
    const { properties } = await readString(htmlReader, stored("WikiField", TEXT, columns));
    expect(properties).toContainEqual({ name: "Dokumentägare", value: "Ada Ek", source: "front-matter" });
  });

  it("keeps its lines when only directives stand above it", async () => {
    const page =
      '<%@ Page language="C#" %>\n<html><body><h1>Regler</h1>\n<p>Alla ska hälsa.</p></body></html>';
    expect(await outlineOf(htmlReader, page)).toEqual(["2 H1 Regler", "3 P Alla ska hälsa."]);
  });

  it.each(["<%", "<%@ Page", "<mso:CustomDocumentProperties><mso:WikiField></mso:CustomDocumentProperties>"])(
    "does no harm when it is cut off: %s",
    async (text) => {
      await expect(readString(htmlReader, `${text}<p>Alla ska hälsa.</p>`)).resolves.toBeDefined();
    },
  );
});

describe("a page of an exported wiki", () => {
  const page = (title: string): string => `<html><body><div id="page"><div id="main"><div id="main-header">
<div id="breadcrumb-section"><ol id="breadcrumbs"><li class="first"><span><a href="index.html">Drift : Hus</a></span></li></ol></div>
<h1 id="title-heading" class="pagetitle"><span id="title-text">
 ${title}
</span></h1></div><div id="content" class="view"><div class="page-metadata">Created by <span class='author'> Kim</span></div>
<div id="main-content" class="wiki-content group"><p>Vakten ska låsa : alltid.</p></div>
<div class="pageSection group"><div class="pageSectionHeader"><h2 id="attachments" class="pageSectionTitle">Attachments:</h2></div>
<div class="greybox"><a href="attachments/1/2.pdf">Larm.pdf</a> (application/pdf)</div></div></div></div></div></body></html>`;

  it("has its own title, without the name of the space, and no attachments in its text", async () => {
    expect(await outlineOf(htmlReader, page("Drift : Hus : Rutin för lås : kväll"))).toEqual([
      "2 [navigation] 1. Drift : Hus",
      "4 H1 Rutin för lås : kväll",
      "5 [navigation] P Created by Kim",
      "6 P Vakten ska låsa : alltid.",
      "7 [navigation] H2 Attachments:",
      "8 [navigation] P Larm.pdf (application/pdf)",
    ]);
  });

  it("keeps a title that does not begin with the space", async () => {
    expect(await outlineOf(htmlReader, page("Lås : kväll"))).toContain("4 H1 Lås : kväll");
  });
});
