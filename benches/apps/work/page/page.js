// The work of the benchmark as page JavaScript. The module does the same, operation by operation (module/rows.c): both
// must leave the same document behind, and both keep the same things of each row.
"use strict";

const page = {
  rows: [],

  create(count) {
    const body = document.getElementById("rows");
    for (let i = 0; i < count; i++) {
      const row = document.createElement("tr");

      const number = document.createElement("td");
      number.className = "col-md-1";
      number.textContent = String(i + 1);
      row.appendChild(number);

      const name = document.createElement("td");
      name.className = "col-md-4";
      const label = document.createElement("a");
      label.className = "lbl";
      label.textContent = `row ${i + 1} of something`;
      name.appendChild(label);
      row.appendChild(name);

      const action = document.createElement("td");
      action.className = "col-md-1";
      const remove = document.createElement("a");
      remove.className = "remove";
      const icon = document.createElement("span");
      icon.className = "glyphicon glyphicon-remove";
      icon.setAttribute("aria-hidden", "true");
      remove.appendChild(icon);
      action.appendChild(remove);
      row.appendChild(action);

      const rest = document.createElement("td");
      rest.className = "col-md-6";
      row.appendChild(rest);

      body.appendChild(row);
      page.rows.push({ row, label });
    }
  },

  update() {
    for (let i = 0; i < page.rows.length; i += 10) {
      page.rows[i].label.textContent = `row ${i + 1} was updated`;
    }
  },

  // Exchanges every tenth row of the first half with its mirror image in the second.
  swap() {
    const body = document.getElementById("rows");
    for (let i = 0, last = page.rows.length - 1; i < last - i; i += 10) {
      const j = last - i;
      const [a, b] = [page.rows[i], page.rows[j]];
      const next = page.rows[i + 1].row;
      body.insertBefore(a.row, b.row);
      body.insertBefore(b.row, next);
      page.rows[i] = b;
      page.rows[j] = a;
    }
  },

  remove() {
    for (const { row } of page.rows) row.remove();
    page.rows.length = 0;
  },

  // Each read follows a write that it depends on.
  read(count) {
    const probe = document.getElementById("probe");
    const style = probe.style;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      style.width = `${100 + (i % 50)}px`;
      sum += probe.getBoundingClientRect().width;
    }
    return sum;
  },
};
