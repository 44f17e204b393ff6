// The operations of js-framework-benchmark (keyed) as page JavaScript without a framework, the way that benchmark's fastest
// such implementation goes: one listener, a row cloned from a template, and the rows kept in an array. The modules do the
// same natively (module/rows.c, web-rust/module/src/rows.rs). Words are drawn by a generator that all of them share, so that
// the same clicks must leave the same document behind.
"use strict";

const rows = {
  adjectives: "quick bright little heavy narrow quiet ancient modest gentle sturdy cheerful curious simple golden frozen hidden wooden clever patient rapid silent hollow smooth distant humble".split(" "),
  colours: "red orange amber green teal blue violet pink grey white black".split(" "),
  nouns: "lantern bicycle harbour window teapot blanket orchard compass ladder river pocket violin button".split(" "),

  markup: `<div id="main" class="container">
  <div class="jumbotron">
    <h1>Rows</h1>
    <div class="buttons">
      <button type="button" id="run">Create 1,000 rows</button>
      <button type="button" id="runlots">Create 10,000 rows</button>
      <button type="button" id="add">Append 1,000 rows</button>
      <button type="button" id="update">Update every 10th row</button>
      <button type="button" id="clear">Clear</button>
      <button type="button" id="swaprows">Swap rows</button>
    </div>
  </div>
  <table><tbody id="tbody"></tbody></table>
</div>`,

  // The page's own side.
  page: {
    start() {
      this.template = document.createElement("tr");
      this.template.innerHTML =
        '<td class="col-md-1"></td><td class="col-md-4"><a class="lbl"></a></td><td class="col-md-1"><a class="remove"><span class="remove remove-icon" aria-hidden="true"></span></a></td><td class="col-md-6"></td>';
      this.body = document.getElementById("tbody");
      this.seed = 1;
      this.id = 1;
      this.data = [];
      this.rows = [];
      this.selected = undefined;
      document.getElementById("main").addEventListener("click", (event) => this.clicked(event.target));
    },

    stop() {
      this.template = this.body = this.selected = undefined;
      this.data = [];
      this.rows = [];
    },

    clicked(target) {
      switch (target.id) {
        case "run":
          return this.fill(1000);
        case "runlots":
          return this.fill(10000);
        case "add":
          return this.append(1000);
        case "update":
          return this.update();
        case "clear":
          return this.clear();
        case "swaprows":
          return this.swap();
      }
      if (target.matches(".remove")) this.remove(this.index(target));
      else if (target.matches(".lbl")) this.select(this.index(target));
    },

    index(target) {
      const id = target.closest("tr").data_id;
      return this.data.findIndex((item) => item.id === id);
    },

    word(words) {
      this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
      return words[(this.seed >>> 8) % words.length];
    },

    fill(count) {
      this.clear();
      this.append(count);
    },

    append(count) {
      const { body, data, template } = this;
      for (let i = 0; i < count; i++) {
        const label = `${this.word(rows.adjectives)} ${this.word(rows.colours)} ${this.word(rows.nouns)}`;
        data.push({ id: this.id++, label });
      }
      for (let i = this.rows.length; i < data.length; i++) {
        const row = template.cloneNode(true);
        const number = row.firstChild;
        const label = number.nextSibling.firstChild;
        row.data_id = data[i].id;
        number.textContent = data[i].id;
        label.textContent = data[i].label;
        this.rows.push(row);
        body.appendChild(row);
      }
    },

    update() {
      for (let i = 0; i < this.data.length; i += 10) {
        this.data[i].label += " !!!";
        this.rows[i].firstChild.nextSibling.firstChild.textContent = this.data[i].label;
      }
    },

    unselect() {
      if (this.selected !== undefined) this.selected.className = "";
      this.selected = undefined;
    },

    select(index) {
      this.unselect();
      this.selected = this.rows[index];
      this.selected.className = "danger";
    },

    remove(index) {
      const row = this.rows[index];
      row.remove();
      if (this.selected === row) this.selected = undefined;
      this.rows.splice(index, 1);
      this.data.splice(index, 1);
    },

    swap() {
      if (this.rows.length < 999) return;
      const { body, data, rows } = this;
      body.insertBefore(rows[998], rows[2]);
      body.insertBefore(rows[1], rows[999] ?? null);
      [rows[1], rows[998]] = [rows[998], rows[1]];
      [data[1], data[998]] = [data[998], data[1]];
    },

    clear() {
      this.body.textContent = "";
      this.data = [];
      this.rows = [];
      this.selected = undefined;
    },
  },

  // What precedes the measured click of each operation, and that click: ids of buttons, or a row and what is clicked in it.
  operations: {
    create: { before: Array(5).fill(["run", "clear"]).flat(), click: "run" },
    replace: { before: Array(5).fill("run"), click: "run" },
    update: { before: ["run", "update", "update", "update"], click: "update" },
    select: { before: ["run", ...[5, 6, 7, 8, 9, 10].map((row) => [row, ".lbl"])], click: [2, ".lbl"] },
    swap: { before: ["run", ...Array(6).fill("swaprows")], click: "swaprows" },
    remove: { before: ["run", ...[9, 8, 7, 6, 5, 6].map((row) => [row, ".remove-icon"])], click: [4, ".remove-icon"] },
    create_many: { before: Array(5).fill(["run", "clear"]).flat(), click: "runlots" },
    append: { before: ["run"], click: "add" },
    clear: { before: [...Array(5).fill(["run", "clear"]).flat(), "run"], click: "clear" },
  },

  target(click) {
    if (typeof click === "string") return document.getElementById(click);
    return document.querySelector(`#tbody > tr:nth-of-type(${click[0]}) ${click[1]}`);
  },

  // Shows fresh markup, lets a side take it, and clicks until the operation can be measured; where to click then.
  async prepare(side, operation) {
    document.getElementById("stage").innerHTML = rows.markup;
    rows.side = side === "native" ? window.native : rows.page;
    rows.side.start();
    for (const click of rows.operations[operation].before) {
      rows.target(click).click();
      await platform.drawn();
    }
    const target = rows.target(rows.operations[operation].click);
    target.scrollIntoView({ block: "nearest" });
    await platform.drawn();
    rows.before = document.getElementById("tbody").innerHTML;
    const box = target.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },

  // What was left behind; the side lets go of it.
  async finish() {
    const html = document.getElementById("tbody").innerHTML;
    const bytes = new TextEncoder().encode(html);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const answer = {
      changed: html !== rows.before,
      rows: document.getElementById("tbody").childElementCount,
      digest: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    };
    rows.side.stop();
    document.getElementById("stage").textContent = "";
    await platform.drawn();
    return answer;
  },
};
