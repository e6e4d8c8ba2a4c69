import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { type ReadRegister, readRegister } from "../../src/register/read-register.ts";
import type { ColumnMap } from "../../src/register/register-columns.ts";
import { encoded } from "../read/sample-documents.ts";

function read(text: string, columns: ColumnMap = {}, path = "lista.csv"): Promise<ReadRegister> {
  return readRegister({ bytes: encoded(text), path, columns, limits: DEFAULT_LIMITS });
}

const stated = ({ rows }: ReadRegister): Array<Record<string, string>> =>
  rows.map(({ stated: values }) => Object.fromEntries(values.map(({ field, value }) => [field, value])));

describe("a register of documents", () => {
  it("is read by the words of its headings, below whatever stands above them", async () => {
    const register = await read(
      "Våra styrdokument;;;\n\nSökväg;Dokumenttyp;Beslut;Ansvarig förvaltning\nHR/lön.pdf;Rutin;KS 2024-02-01 § 7;Personal\nIT/a.pdf;;-;\n",
    );
    expect(register.rows.map(({ number, paths }) => [number, paths])).toEqual([
      [4, ["HR/lön.pdf"]],
      [5, ["IT/a.pdf"]],
    ]);
    expect(stated(register)).toEqual([
      { type: "Rutin", decision: "KS 2024-02-01 § 7", unit: "Personal" },
      {},
    ]);
  });

  it("is read by the headings that the configuration names, which win over what the words say", async () => {
    const columns = { path: "Var", owner: "Vem", status: null };
    const register = await read("Var,Vem,Ägare,Status\na.pdf,Ekonomichefen,Ada,Gällande\n", columns);
    expect(stated(register)).toEqual([{ owner: "Ekonomichefen" }]);
    const strange = await read("Var,Vem\na.pdf,Ada\n", { ...columns, validUntil: "Slut" });
    expect(strange.missing).toEqual(["Slut"]);
  });

  it("joins a folder and a file name, and takes a name that is no file name as the title", async () => {
    const register = await read("Name\tPath\nlön.pdf\tsites/HR\nResepolicy\tsites/HR\n");
    expect(register.rows.map(({ paths }) => paths)).toEqual([
      ["sites/HR", "sites/HR/lön.pdf"],
      ["sites/HR", "sites/HR/Resepolicy"],
    ]);
    expect(stated(register)).toEqual([{}, { title: "Resepolicy" }]);
  });

  it("keeps rows that say nothing but where the document is", async () => {
    const { rows } = await read("Ägare;Sökväg;Version\n;ensam.pdf;\nAda;;2\n");
    expect(rows.map(({ number, paths }) => [number, paths])).toEqual([[2, ["ensam.pdf"]]]);
  });

  it("may be a table in a text, whose rows have no numbers", async () => {
    const register = await read(
      "# Styrdokument\n\n| Fil | Version |\n|---|---|\n| a.md | 2 |\n",
      {},
      "lista.md",
    );
    expect(register.rows).toEqual([
      { number: null, paths: ["a.md"], stated: [{ field: "version", value: "2" }] },
    ]);
  });

  it("has no rows when no heading says where the documents are", async () => {
    const { rows, heads } = await read("Ägare;Version\nAda;2\n");
    expect(rows).toEqual([]);
    expect(heads).toEqual(["Ägare", "Version"]);
  });

  it("is refused when it is no document at all", async () => {
    await expect(read("PK\u0003\u0004", {}, "lista.zip")).rejects.toThrow();
  });
});
