import { describe, expect, it } from "vitest";
import { LAW_TABLES_DATE, protectionFor } from "../../src/domain/required-documents.ts";
import type { OrganisationKind } from "../../src/model/settings.ts";

const lawFor = (
  title: string,
  organisationKind: OrganisationKind = "kommun",
  type = "plan",
): string | null => {
  const found = protectionFor({ title, type, organisationKind });
  return found === null ? null : `${found.statute} ${found.section} (${found.confidence})`;
};

describe("documents that law requires", () => {
  it("are known by their titles", () => {
    expect(lawFor("Biblioteksplan 2024–2027")).toBe("bibliotekslagen (2013:801) 17 § (high)");
    expect(lawFor("Reglemente för kommunstyrelsen")).toBe("kommunallagen (2017:725) 6 kap. 44 § (high)");
    expect(lawFor("Reglemente för gemensam nämnd")).toBe("kommunallagen (2017:725) 9 kap. 33 § (high)");
    expect(lawFor("RSA för kommunen")).toBe("lagen (2006:544) LEH 2 kap. 1 § (high)");
    expect(lawFor("Skötselplan för hagen")).toContain("(medium)");
  });

  it("have a deciding body, and no dashes for what is not said", () => {
    expect(
      protectionFor({ title: "Biblioteksplan", type: "plan", organisationKind: "kommun" }),
    ).toMatchObject({
      document: "Biblioteksplan",
      decidedBy: "fullmäktige",
    });
    const noNote = protectionFor({ title: "Energiplan", type: "plan", organisationKind: "kommun" });
    expect(noNote?.note).not.toBe("-");
  });

  it("depend on the kind of organisation", () => {
    expect(lawFor("Policy för distansarbete", "myndighet")).not.toBeNull();
    expect(lawFor("Policy för distansarbete", "kommun")).toBeNull();
    expect(lawFor("Biblioteksplan", "bolag")).toBeNull();
  });

  it("depend on the type where the row says so", () => {
    expect(lawFor("Skogsverkets föreskrifter om träd", "kommun", "föreskrift")).toContain("regeringsformen");
    expect(lawFor("Om träd", "kommun", "policy")).toBeNull();
  });

  it("are not those that are only thought to be required", () => {
    for (const title of ["Jämställdhetsplan 2018", "Attestreglemente", "Resepolicy", "Klädpolicy"]) {
      expect(lawFor(title), title).toBeNull();
    }
  });

  it("mind capitals in acronyms only", () => {
    expect(lawFor("BIBLIOTEKSPLAN")).not.toBeNull();
    expect(lawFor("Om rus och dus", "region")).toBeNull();
  });

  it("come from tables with a date", () => {
    expect(LAW_TABLES_DATE).toMatch(/^20\d\d-\d\d$/u);
  });
});
