import { describe, expect, it } from "vitest";
import { roleLoads } from "../../src/result/role-loads.ts";
import { sampleDocument, sampleStatement } from "../model/sample-document.ts";

const duty = (role: string | null, kind: "obligation" | "prohibition" | "permission" = "obligation") =>
  sampleStatement({ kind, actor: role === null ? null : { role, text: role } });

describe("the load of a role", () => {
  it("counts what binds it, and the documents in which that stands", () => {
    const documents = [
      sampleDocument({ path: "a", statements: [duty("chef"), duty("chef", "prohibition"), duty("rektor")] }),
      sampleDocument({ path: "b", statements: [duty("chef"), duty("rektor", "permission"), duty(null)] }),
    ];
    const pages = documents.map(({ measures }) => measures.pages);
    expect(roleLoads(documents).map(({ role, documents: count, binding }) => [role, count, binding])).toEqual(
      [
        ["chef", 2, 3],
        ["rektor", 1, 1],
      ],
    );
    expect(roleLoads(documents)[0]?.pages).toBe((pages[0] ?? 0) + (pages[1] ?? 0));
  });

  it("is nobody's when no requirement says who", () => {
    expect(roleLoads([sampleDocument({ statements: [duty(null), duty("chef", "permission")] })])).toEqual([]);
  });
});
