"use strict";
// Makes the tables sortable. Without this script the page is complete, in the order it came in.

function valueOf(row, column, kind) {
  const cell = row.cells[column];
  if (kind === "text") return cell.textContent.trim();
  return "value" in cell.dataset ? Number(cell.dataset.value) : null;
}

function compare(a, b) {
  return typeof a === "string" ? a.localeCompare(b, "en", { numeric: true }) : a - b;
}

function sortTable(table, column, kind, direction) {
  const body = table.tBodies[0];
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = Array.from(body.rows, (row) => ({ row, value: valueOf(row, column, kind) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return (a.value === null) - (b.value === null);
    return sign * compare(a.value, b.value);
  });
  body.append(...keyed.map((item) => item.row));
  for (const head of table.tHead.rows[0].cells) head.removeAttribute("aria-sort");
  table.tHead.rows[0].cells[column].setAttribute("aria-sort", direction);
}

for (const table of document.querySelectorAll("table.sortable")) {
  Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
    const kind = head.dataset.kind;
    if (kind === "drawn") return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      // Figures are first asked for from the top, names and ranks from the start.
      const smallFirst = kind === "text" || kind === "rank";
      const usual = smallFirst ? "ascending" : "descending";
      const other = smallFirst ? "descending" : "ascending";
      const direction = head.getAttribute("aria-sort") === usual ? other : usual;
      sortTable(table, column, kind, direction);
    });
  });
}
