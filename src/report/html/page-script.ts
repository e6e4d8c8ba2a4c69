/** What the page can do beside being read: sort and search the table, open what a link leads to. Without it everything can still be read. */

/** Runs in the reader's browser; the policy of the page allows exactly this text. */
export const PAGE_SCRIPT = String.raw`"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  for (const tools of document.querySelectorAll(".tools")) tools.hidden = false;

  const openTarget = () => {
    let node = byId(location.hash.slice(1));
    const target = node;
    for (; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", openTarget);
  if (location.hash) openTarget();

  byId("print").addEventListener("click", () => print());
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details.fold:not([open])")].filter((fold) => !fold.closest(".record"));
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of folded) fold.open = false;
  });

  const table = byId("table");
  if (!table) return;
  const setAll = (open) => {
    for (const record of document.querySelectorAll(".record, .record details")) record.open = open;
  };
  byId("open").addEventListener("click", () => setAll(true));
  byId("close").addEventListener("click", () => setAll(false));

  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return "n" in cell.dataset ? Number(cell.dataset.n) : cell.textContent.trim();
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  const sortBy = (head, column) => {
    const rising = head.classList.contains("n") ? head.ariaSort === "descending" : head.ariaSort !== "ascending";
    for (const other of table.tHead.rows[0].cells) other.ariaSort = "none";
    head.ariaSort = rising ? "ascending" : "descending";
    const keyed = rows.map((entry) => [valueOf(entry.row, column), entry.row]);
    keyed.sort((a, b) => (rising ? compare(a[0], b[0]) : compare(b[0], a[0])));
    body.append(...keyed.map(([, row]) => row));
  };
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sortBy(head, head.cellIndex));
    head.append(button);
  }

  const search = byId("search");
  const shown = byId("shown");
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) count += 1;
    }
    shown.textContent = shown.dataset.text.replace("{shown}", String(count)).replace("{all}", String(rows.length));
  };
  search.addEventListener("input", show);
  show();
})();
`;
