// The window: which table is open, how it is sorted, and what is shown of it. All figures come from the service.

import * as atlas from './api.js';
import { plot } from './plot.js';

const PAGE = 200;

const at = (id) => document.getElementById(id);
const state = { tables: [], table: undefined, sort: 0, descending: false, shown: 0, column: 0 };

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function number(value) {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(value);
}

/** Does what was asked for, and shows why where it failed. */
async function attempt(action) {
  try {
    await action();
  } catch (error) {
    toast(error.message);
  }
}

let hiding;

function toast(text) {
  at('toast').textContent = text;
  at('toast').hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    at('toast').hidden = true;
  }, 8000);
}

async function loadTables(open) {
  state.tables = (await atlas.listTables({})).tables;
  const next = state.tables.find((table) => table.id === open) ?? state.tables[0];
  await show(next);
}

async function show(table) {
  Object.assign(state, { table, sort: 0, descending: false, column: 0 });
  at('tables').replaceChildren(
    ...state.tables.map((one) => {
      const button = make('button', { type: 'button', textContent: one.name, onclick: () => attempt(() => show(one)) });
      button.setAttribute('aria-current', one === table);
      return make('li', {}, button);
    }),
  );
  at('name').textContent = table ? table.name : 'No table';
  at('size').textContent = table ? `${number(table.rows)} rows, ${table.columns.length} columns` : 'Import a CSV file to begin.';
  document.title = table ? `${table.name} – Atlas` : 'Atlas';
  for (const id of ['remove', 'frame', 'relation']) {
    at(id).hidden = !table;
  }
  document.querySelector('.figures').hidden = !table;
  if (!table) {
    return;
  }
  state.column = Math.max(table.columns.findIndex((column) => column.numeric), 0);
  makeHead();
  showChoices();
  await Promise.all([showRows(), showSummary(), showRelation()]);
}

function makeHead() {
  at('columns').replaceChildren(
    ...state.table.columns.map((column, index) => {
      const button = make('button', { type: 'button', textContent: column.name, onclick: () => attempt(() => choose(index)) });
      return make('th', { scope: 'col', className: column.numeric ? 'number' : '' }, button);
    }),
  );
  markHead();
}

/** Shows in the heads which column is chosen and how the rows are sorted. */
function markHead() {
  for (const [index, head] of [...at('columns').children].entries()) {
    const sorted = state.sort === index + 1;
    head.classList.toggle('chosen', index === state.column);
    head.ariaSort = sorted ? (state.descending ? 'descending' : 'ascending') : 'none';
  }
}

/** A click on the head of a column: sorts by it, and shows its figures. */
async function choose(index) {
  state.descending = state.sort === index + 1 && !state.descending;
  state.sort = index + 1;
  state.column = index;
  markHead();
  await Promise.all([showRows(), showSummary()]);
}

async function showRows(more = false) {
  const { table, sort, descending } = state;
  const offset = more ? state.shown : 0;
  const { rows } = await atlas.getRows({ table: table.id, sort, descending, offset, limit: PAGE });
  // Something else may have been chosen meanwhile.
  if (table !== state.table || sort !== state.sort || descending !== state.descending) {
    return;
  }
  const made = rows.map(({ cells }) =>
    make('tr', {}, ...cells.map((textContent, i) => make('td', { textContent, className: table.columns[i].numeric ? 'number' : '' }))),
  );
  if (more) {
    at('rows').append(...made);
  } else {
    at('rows').replaceChildren(...made);
  }
  state.shown = offset + rows.length;
  at('more').hidden = state.shown >= table.rows;
}

async function showSummary() {
  const { table, column } = state;
  const { count, missing, numbers, bars, distinct } = await atlas.summarize({ table: table.id, column });
  if (table !== state.table || column !== state.column) {
    return;
  }
  at('of').textContent = table.columns[column].name;
  const figures = numbers
    ? [
        ['Mean', numbers.mean],
        ['Deviation', numbers.deviation],
        ['Values', count],
        ['Missing', missing],
        ['Minimum', numbers.minimum],
        ['Quartile', numbers.lower_quartile],
        ['Median', numbers.median],
        ['Quartile', numbers.upper_quartile],
        ['Maximum', numbers.maximum],
      ]
    : [
        ['Values', count],
        ['Missing', missing],
        ['Different', distinct],
      ];
  at('numbers').replaceChildren(
    ...figures.map(([name, value]) => make('div', {}, make('dt', { textContent: name }), make('dd', { textContent: number(value) }))),
  );
  const most = Math.max(...bars.map((bar) => bar.count), 1);
  at('bars').replaceChildren(
    ...bars.map((bar) => {
      const drawn = make('span', { className: 'bar' });
      drawn.style.width = `${(100 * bar.count) / most}%`;
      const label = make('span', { className: 'label', textContent: bar.label, title: bar.label });
      return make('li', {}, label, make('span', {}, drawn), make('span', { textContent: bar.count }));
    }),
  );
}

function showChoices() {
  const numeric = [...state.table.columns.entries()].filter(([, column]) => column.numeric);
  at('relation').hidden = numeric.length < 2;
  for (const [id, chosen] of [['x', 0], ['y', 1]]) {
    at(id).replaceChildren(...numeric.map(([index, { name }]) => make('option', { value: index, textContent: name })));
    at(id).selectedIndex = Math.min(chosen, numeric.length - 1);
  }
}

async function showRelation() {
  if (at('relation').hidden) {
    return;
  }
  const logarithmic = at('logarithmic').checked;
  const [x, y] = [Number(at('x').value), Number(at('y').value)];
  const { points, line, slope, intercept, correlation } = await atlas.relate({ table: state.table.id, x, y, logarithmic });
  const label = (value) => (logarithmic ? number(10 ** value) : number(value));
  plot(at('plot'), points, line ? { slope, intercept } : undefined, label);
  at('said').textContent = line
    ? `${points.length} points. Slope ${number(slope)}, correlation ${number(correlation)}.`
    : `${points.length} points, and no line through them.`;
}

async function importText(name, csv) {
  const { table } = await atlas.importTable({ name, csv });
  await loadTables(table.id);
}

at('file').addEventListener('change', ({ target }) =>
  attempt(async () => {
    const [file] = target.files;
    if (file) {
      await importText(file.name.replace(/\.csv$/i, ''), await file.text());
      target.value = '';
    }
  }),
);
at('paste').addEventListener('click', () => {
  at('pasted').reset();
  at('dialog').showModal();
});
at('dialog').addEventListener('close', () => {
  if (at('dialog').returnValue === 'import') {
    attempt(() => importText(at('pasted-name').value, at('pasted-text').value));
  }
});
at('remove').addEventListener('click', () =>
  attempt(async () => {
    await atlas.removeTable({ table: state.table.id });
    await loadTables();
  }),
);
at('more').addEventListener('click', () => attempt(() => showRows(true)));
for (const id of ['x', 'y', 'logarithmic']) {
  at(id).addEventListener('change', () => attempt(showRelation));
}

attempt(() => loadTables());
