/** A document that hangs, dies or eats all memory becomes a problem of that document; the run goes on. */
import { afterAll, describe, expect, it } from "vitest";
import { type Examiner, startExaminer } from "../../src/audit/examiner.ts";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { sampleSettings } from "../model/sample-document.ts";

/** Time enough to eat the memory on a slow machine, too. */
const limits = { ...DEFAULT_LIMITS, secondsPerDocument: 4, megabytesPerDocument: 48 };
const examiner: Examiner = startExaminer({
  settings: sampleSettings({ limits }),
  threads: 2,
  workerFile: new URL("workers/misbehaving.js", import.meta.url),
});
afterAll(() => examiner.close());

const task = (path: string) => ({ path, root: "", bytes: new Uint8Array(3), keepModel: false });
const examine = (path: string) => examiner.examine(task(path), new AbortController().signal);

describe("a document that misbehaves", () => {
  it.each([
    ["hangs.pdf", "limit-time", { limit: 4 }],
    ["eats.pdf", "limit-memory", { limit: 48 }],
    ["throws.pdf", "worker-died", { reason: "something broke" }],
  ])("%s ends in a problem that names the limit or the fault", async (path, code, data) => {
    const { document, problems } = await examine(path);
    expect(document).toMatchObject({ path, grade: "unread", bytes: 3, statements: [] });
    expect(problems).toEqual([{ document: path, stage: "read", code, data }]);
  });

  it("exits.pdf: a thread that dies is told of", async () => {
    const { document, problems } = await examine("exits.pdf");
    expect(document.grade).toBe("unread");
    expect(problems).toMatchObject([{ document: "exits.pdf", code: "worker-died" }]);
  });

  it("others beside it and after it are read", async () => {
    const paths = ["a.md", "hangs.pdf", "b.md", "exits.pdf", "c.md", "throws.pdf", "d.md"];
    const examinations = await Promise.all(paths.map(examine));
    const read = examinations.filter(({ problems }) => problems.length === 0);
    expect(read.map(({ document }) => document.path)).toEqual(["a.md", "b.md", "c.md", "d.md"]);
  });
});

describe("a run that is stopped", () => {
  it("rejects what was under way, and nothing else is taken for a fault of the document", async () => {
    const stop = new AbortController();
    const examination = examiner.examine(task("hangs.pdf"), stop.signal);
    stop.abort();
    await expect(examination).rejects.toThrow();
  });
});

describe("threads that cannot start", () => {
  it("every document says so at once, and the process lives", async () => {
    const broken = startExaminer({
      settings: sampleSettings({ limits }),
      threads: 2,
      workerFile: new URL("workers/never-starts.js", import.meta.url),
    });
    const paths = ["a.md", "b.md", "c.md"];
    const signal = new AbortController().signal;
    const examinations = await Promise.all(paths.map((path) => broken.examine(task(path), signal)));
    await broken.close();
    const problems = examinations.map((examination) => examination.problems[0]);
    expect(problems).toMatchObject(paths.map((document) => ({ document, code: "worker-died" })));
    expect(problems[2]?.data).toEqual({ reason: "no such luck" });
  });
});
