// The window: shows what the service's stream says, and calls the service for every change. It keeps nothing itself.

import { message } from './protobuf.js';

// As in api/tally.proto: the number and the type of each field.
const Item = message({ id: [1, 'uint64'], title: [2, 'string'], votes: [3, 'uint32'], done: [4, 'bool'] });
const WatchResponse = message({ items: [1, [Item]] });
const AddRequest = message({ title: [1, 'string'], votes: [2, 'uint32'], done: [3, 'bool'] });
const VoteRequest = message({ id: [1, 'uint64'], change: [2, 'int32'] });
const TickRequest = message({ id: [1, 'uint64'], done: [2, 'bool'] });
const RemoveRequest = message({ id: [1, 'uint64'] });
const OneItem = message({ item: [1, Item] });

const at = (id) => document.getElementById(id);
const rows = new Map();

async function call(method, type, request) {
  const answer = await mumba.call(`tally.v1.Tally/${method}`, type.encode(request), { timeoutMs: 10_000 });
  return OneItem.decode(answer).item;
}

/** Calls and shows what goes wrong; what goes well is seen in the list. */
async function change(method, type, request) {
  try {
    return await call(method, type, request);
  } catch (error) {
    toast(error.message);
    return undefined;
  }
}

/** Follows the list for as long as the window is open, whatever happens to the service meanwhile. */
async function follow() {
  for (;;) {
    try {
      for await (const bytes of mumba.stream('tally.v1.Tally/Watch')) {
        show(WatchResponse.decode(bytes).items);
      }
    } catch (error) {
      at('summary').textContent = `Not connected: ${error.message}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function show(items) {
  const list = at('list');
  for (const [id, row] of rows) {
    if (!items.some((item) => item.id === id)) {
      row.remove();
      rows.delete(id);
    }
  }
  // Rows are moved, not made anew, so that the focus stays where it is.
  const focused = document.activeElement;
  items.forEach((item, index) => {
    const row = rows.get(item.id) ?? make(item);
    fill(row, item);
    if (list.children[index] !== row) {
      list.insertBefore(row, list.children[index] ?? null);
    }
  });
  if (focused?.isConnected) {
    focused.focus();
  }
  const open = items.filter((item) => !item.done).length;
  at('summary').textContent = items.length === 0 ? '' : `${open} open, ${items.length - open} done`;
  at('hint').hidden = items.length > 0;
}

function make({ id }) {
  const row = at('row').content.cloneNode(true).firstElementChild;
  const on = (selector, type, act) => row.querySelector(selector).addEventListener(type, act);
  on('.vote', 'click', () => change('Vote', VoteRequest, { id, change: 1 }));
  on('.less', 'click', () => change('Vote', VoteRequest, { id, change: -1 }));
  on('.tick', 'change', ({ target }) => change('Tick', TickRequest, { id, done: target.checked }));
  on('.remove', 'click', () => remove(id));
  rows.set(id, row);
  return row;
}

function fill(row, { title, votes, done }) {
  row.classList.toggle('done', done);
  row.querySelector('.text').textContent = title;
  row.querySelector('.votes').textContent = votes;
  row.querySelector('.tick').checked = done;
  row.querySelector('.vote').setAttribute('aria-label', `Vote for ${title}, ${votes} ${votes === 1 ? 'vote' : 'votes'}`);
  row.querySelector('.less').setAttribute('aria-label', `Take back a vote for ${title}`);
  row.querySelector('.less').disabled = votes === 0;
  row.querySelector('.remove').setAttribute('aria-label', `Remove ${title}`);
}

async function remove(id) {
  const removed = await change('Remove', RemoveRequest, { id });
  if (removed) {
    toast(`Removed “${removed.title}”`, () => change('Add', AddRequest, removed));
  }
}

let hiding;

function toast(text, undo) {
  at('toast-text').textContent = text;
  at('undo').hidden = !undo;
  at('undo').onclick = () => {
    at('toast').hidden = true;
    undo();
  };
  at('toast').hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    at('toast').hidden = true;
  }, 8000);
}

at('new').addEventListener('submit', async (event) => {
  event.preventDefault();
  const title = at('title').value.trim();
  if (title && (await change('Add', AddRequest, { title }))) {
    at('title').value = '';
  }
});

follow();
