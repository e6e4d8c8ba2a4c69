/** The tables of language: whole, unambiguous, and explained to whoever corrects them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSentence } from "../../src/language/clauses.ts";
import { columnRole } from "../../src/language/columns.ts";
import { marksOf } from "../../src/language/force.ts";
import { headingRole } from "../../src/language/headings.ts";
import { itemMarker } from "../../src/language/item-markers.ts";
import { VERB_FORM, verbForms } from "../../src/language/verb-forms.ts";
import { parseTable } from "../../src/text/table.ts";

const ROOT = join(import.meta.dirname, "../../src/language");
const tables = ["sv", "en"].flatMap((lang) =>
  readdirSync(join(ROOT, lang))
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => `${lang}/${name}`),
);
const textOf = (table: string): string => readFileSync(join(ROOT, table), "utf8");

describe.each(tables)("%s", (table) => {
  it("begins with an explanation, and every row has a cell for every column", () => {
    const text = textOf(table);
    expect(text.startsWith("# ")).toBe(true);
    const rows = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const columns = rows[0]?.split("\t").length;
    expect(rows.filter((row) => row.split("\t").length !== columns)).toEqual([]);
  });
});

describe("names of rows", () => {
  it.each([
    ["sv/force.tsv", "namn"],
    ["en/force.tsv", "name"],
    ["sv/lead-ins.tsv", "namn"],
    ["en/lead-ins.tsv", "name"],
    ["sv/headings.tsv", "namn"],
    ["en/headings.tsv", "name"],
  ])("are unique in %s, since results name them", (table, column) => {
    const names = parseTable(textOf(table), [column]).map((row) => row[column]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("say which row decided", () => {
    const marks = marksOf({
      parsed: parseSentence("Grinden ska stängas.", "sv"),
      amongGoals: false,
      prescribing: true,
    });
    expect(marks.map(({ basis, effect }) => [basis, effect])).toEqual([["sv/force/ska", "obligation"]]);
  });
});

describe("forms of verbs", () => {
  const { infinitive, present, imperative, passivePresent, passiveInfinitive } = VERB_FORM;
  it.each([
    ["lämnas", passivePresent | passiveInfinitive],
    ["skrivs", passivePresent],
    ["skrivas", passiveInfinitive],
    ["bestäms", passivePresent],
    ["görs", passivePresent],
    ["läses", passivePresent],
    ["fyll", imperative],
    ["kontrollera", infinitive | imperative],
    ["digitaliserar", present],
    ["vidaresänder", present],
    ["upplägg", 0],
    ["regler", 0],
    ["elever", 0],
  ])("%s", (word, forms) => {
    expect(verbForms(word, "sv")).toBe(forms);
  });

  it("in English", () => {
    expect(verbForms("notifies", "en")).toBe(present);
    expect(verbForms("discusses", "en")).toBe(present);
  });
});

describe("headings, columns and marks", () => {
  it.each([
    ["2.1 Mål", "goals"],
    ["Målgrupp", "background"],
    ["Så är målen ordnade", "background"],
    ["Chefens ansvar", "duties"],
    ["Gör så här:", "steps"],
    ["Begrepp", "definitions"],
  ])("the heading %s is about %s", (heading, role) => {
    expect(headingRole(heading, "sv")?.role).toBe(role);
  });

  it("unknown ones say nothing", () => {
    expect(headingRole("Cykelparkering", "sv")).toBeNull();
    expect(columnRole("Färg", "sv")).toBeNull();
    expect(itemMarker("Ska vi gå?", "sv")).toBeNull();
  });

  it("know columns and marks", () => {
    expect(columnRole("Ansvarig:", "sv")).toBe("who");
    expect(columnRole("Delegat", "sv")).toBe("register");
    expect(itemMarker("Ska-krav 7: Kvitto lämnas.", "sv")?.kind).toBe("obligation");
    expect(itemMarker("SHOULD: be short", "en")?.kind).toBe("recommendation");
  });
});
