/** A worker that does what the document's path says: hangs, dies, eats memory, throws, or answers. */
export default function examine({ path, bytes, begun }) {
  begun.postMessage(null);
  begun.close();
  if (path === "hangs.pdf") for (;;);
  if (path === "exits.pdf") process.exit(1);
  if (path === "throws.pdf") throw new Error("something broke\nwith a second line");
  if (path === "eats.pdf") {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  }
  return { document: { path, bytes: bytes.length }, findings: [], problems: [], model: null };
}
