// The sketch pad: pages on the left, the open one beside them, and the tools below.

import { COLOURS, PAGE, drawPage, drawStroke, touches } from "./draw.js";
import { allPages, deletePage, getPage, putPage } from "./store.js";

const SIZES = { fine: 5, medium: 10, broad: 22 };
const SAVE_MS = 300;
const TOAST_MS = 8000;
const ERASER_REACH = 14;

const element = (id) => document.getElementById(id);
const [paper, list, hint, toast] = ["paper", "pages", "hint", "toast"].map(element);
const context = paper.getContext("2d");
const dark = matchMedia("(prefers-color-scheme: dark)");
const others = new BroadcastChannel("sketch");

let pages = [];
let open; // The page that is shown.
let past = []; // What its strokes were, for undo, and what they were then, for redo.
let future = [];
let drawing; // The stroke under the pen.
let erasing; // The strokes before the eraser touched the paper.
let saving; // The timer of the next save.
let removed; // The page that was deleted last.

const settings = { colour: "ink", size: "medium", eraser: false, ...JSON.parse(localStorage.getItem("settings") ?? "{}") };

const theme = () => (dark.matches ? "dark" : "light");

// Pages.

function newPage() {
  const now = Date.now();
  return { id: crypto.randomUUID(), strokes: [], created: now, changed: now };
}

async function show(page) {
  await save();
  [open, past, future] = [page, [], []];
  localStorage.setItem("open", page.id);
  redraw();
  renderList();
}

async function addPage() {
  const empty = pages.find((page) => page.strokes.length === 0);
  if (!empty) {
    pages.unshift(newPage());
  }
  await show(empty ?? pages[0]);
  paper.focus();
}

async function removePage() {
  const gone = open;
  const at = pages.indexOf(gone);
  pages.splice(at, 1);
  clearTimeout(saving);
  saving = undefined;
  await deletePage(gone.id);
  if (gone.strokes.length > 0) {
    removed = gone;
    tell("The page was deleted", true);
  }
  if (pages.length === 0) {
    pages.push(newPage());
  }
  await show(pages[Math.min(at, pages.length - 1)]);
  others.postMessage({ removed: gone.id });
}

async function bringBack() {
  toast.hidden = true;
  const page = removed;
  removed = undefined;
  if (page) {
    await putPage(page);
    pages = [page, ...pages].sort((a, b) => b.created - a.created);
    await show(page);
    others.postMessage({ changed: page.id });
  }
}

function changed() {
  open.changed = Date.now();
  clearTimeout(saving);
  saving = setTimeout(save, SAVE_MS);
  renderTools();
}

async function save() {
  if (saving === undefined) {
    return;
  }
  clearTimeout(saving);
  saving = undefined;
  const page = open;
  try {
    await putPage(page);
  } catch (error) {
    tell(`The page could not be saved: ${error.message}`, false);
    return;
  }
  others.postMessage({ changed: page.id });
  renderList();
}

// Another window of the app changed something.
others.onmessage = async ({ data }) => {
  if (data.changed) {
    const page = await getPage(data.changed);
    const at = pages.findIndex((other) => other.id === data.changed);
    if (page && at >= 0) {
      pages[at] = page;
    } else if (page) {
      pages = [page, ...pages].sort((a, b) => b.created - a.created);
    }
    if (page && open.id === page.id && !drawing && saving === undefined) {
      [open, past, future] = [page, [], []];
      redraw();
    }
  } else if (data.removed && data.removed !== open.id) {
    pages = pages.filter((page) => page.id !== data.removed);
  }
  renderList();
};

// The list.

const items = new Map(); // The elements of the list, by the id of their page.

/** The element of a page. One that is there is used again, so that its picture stays until the next one is drawn. */
function itemOf(page) {
  let item = items.get(page.id);
  if (!item) {
    item = document.createElement("li");
    item.id = `page-${page.id}`;
    item.className = "page";
    item.role = "option";
    item.onclick = () => show(pages.find((other) => other.id === page.id));
    items.set(page.id, item);
  }
  if (page.strokes.length > 0) {
    const picture = item.querySelector("img") ?? item.appendChild(document.createElement("img"));
    picture.alt = "";
    picture.src = `thumbnails/${page.id}?theme=${theme()}&changed=${page.changed}`;
  } else {
    item.replaceChildren();
  }
  return item;
}

function renderList() {
  for (const id of [...items.keys()]) {
    if (!pages.some((page) => page.id === id)) {
      items.delete(id);
    }
  }
  list.replaceChildren(...pages.map(itemOf));
  pages.forEach((page, at) => {
    const item = items.get(page.id);
    item.ariaSelected = String(page === open);
    item.ariaLabel = `Page ${pages.length - at}, ${new Date(page.changed).toLocaleDateString()}`;
  });
  list.setAttribute("aria-activedescendant", `page-${open.id}`);
  items.get(open.id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

list.addEventListener("keydown", (event) => {
  const at = pages.indexOf(open);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: pages.length - 1 };
  if (event.key in to) {
    event.preventDefault();
    show(pages[Math.max(0, Math.min(pages.length - 1, to[event.key]))]);
  } else if (event.key === "Delete" && !event.ctrlKey) {
    removePage();
  }
});

// Drawing.

function redraw() {
  const width = Math.round(paper.clientWidth * devicePixelRatio);
  if (paper.width !== width) {
    paper.width = width;
    paper.height = Math.round((width * PAGE.height) / PAGE.width);
  }
  drawPage(context, open.strokes, width, theme());
  if (drawing) {
    drawStroke(context, drawing, theme());
  }
  hint.hidden = open.strokes.length > 0 || Boolean(drawing);
  renderTools();
}

function place(event) {
  const box = paper.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * PAGE.width;
  const y = ((event.clientY - box.top) / box.height) * PAGE.height;
  // A mouse says 0.5 while it is pressed; what says nothing counts as one.
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10, Math.round((event.pressure || 0.5) * 100) / 100];
}

function erase(event) {
  const [x, y] = place(event);
  const left = open.strokes.filter((stroke) => !touches(stroke, x, y, ERASER_REACH));
  if (left.length < open.strokes.length) {
    open.strokes = left;
    redraw();
  }
}

paper.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 && event.button !== 5) {
    return;
  }
  paper.setPointerCapture(event.pointerId);
  // Button 5 is the other end of a pen.
  if (settings.eraser || event.button === 5) {
    erasing = open.strokes;
    erase(event);
  } else {
    drawing = { colour: settings.colour, size: SIZES[settings.size], points: place(event) };
    redraw();
  }
});

paper.addEventListener("pointermove", (event) => {
  if (drawing) {
    for (const part of event.getCoalescedEvents?.() ?? [event]) {
      const [x, y, pressure] = place(part);
      const [lastX, lastY] = drawing.points.slice(-3);
      if (Math.hypot(x - lastX, y - lastY) >= 2) {
        drawing.points.push(x, y, pressure);
      }
    }
    requestAnimationFrame(redraw);
  } else if (erasing) {
    erase(event);
  }
});

function lift() {
  if (drawing) {
    past.push(open.strokes);
    open.strokes = [...open.strokes, drawing];
    drawing = undefined;
  } else if (erasing && erasing !== open.strokes) {
    past.push(erasing);
  } else {
    erasing = undefined;
    return;
  }
  erasing = undefined;
  future = [];
  changed();
  redraw();
}

paper.addEventListener("pointerup", lift);
paper.addEventListener("pointercancel", lift);

function step(from, to) {
  if (from.length > 0) {
    to.push(open.strokes);
    open.strokes = from.pop();
    changed();
    redraw();
  }
}

const undo = () => step(past, future);
const redo = () => step(future, past);

// Tools.

function choose(change) {
  Object.assign(settings, change);
  localStorage.setItem("settings", JSON.stringify(settings));
  renderTools();
}

function buildChoices(group, choices, setting, build) {
  for (const [key, choice] of Object.entries(choices)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool choice";
    button.role = "radio";
    button.dataset[setting] = key;
    build(button, key, choice);
    button.onclick = () => choose({ [setting]: key, eraser: false });
    group.append(button);
  }
  group.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const keys = Object.keys(choices);
      const next = keys[(keys.indexOf(settings[setting]) + by + keys.length) % keys.length];
      choose({ [setting]: next, eraser: false });
      group.querySelector(`[data-${setting}=${next}]`).focus();
    }
  });
}

buildChoices(element("colours"), COLOURS, "colour", (button, key, { name }) => {
  button.ariaLabel = button.title = name;
  const dot = document.createElement("span");
  dot.className = "dot";
  button.append(dot);
});

buildChoices(element("sizes"), SIZES, "size", (button, key, size) => {
  button.ariaLabel = button.title = `${key[0].toUpperCase()}${key.slice(1)}`;
  const line = document.createElement("span");
  line.className = "line";
  line.style.height = `${Math.max(2, size / 2.4)}px`;
  button.append(line);
});

function renderTools() {
  for (const setting of ["colour", "size"]) {
    for (const button of document.querySelectorAll(`[data-${setting}]`)) {
      const chosen = button.dataset[setting] === settings[setting];
      button.ariaChecked = String(chosen);
      button.tabIndex = chosen ? 0 : -1;
      if (setting === "colour") {
        button.style.setProperty("--dot", COLOURS[button.dataset.colour][theme()]);
      }
    }
  }
  element("eraser").ariaPressed = String(settings.eraser);
  paper.classList.toggle("erasing", settings.eraser);
  element("undo").disabled = past.length === 0;
  element("redo").disabled = future.length === 0;
}

function tell(text, undoable) {
  element("toast-text").textContent = text;
  element("toast-undo").hidden = !undoable;
  toast.hidden = false;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => {
    toast.hidden = true;
  }, TOAST_MS);
}

element("new").onclick = addPage;
element("delete").onclick = removePage;
element("undo").onclick = undo;
element("redo").onclick = redo;
element("eraser").onclick = () => choose({ eraser: !settings.eraser });
element("toast-undo").onclick = bringBack;

addEventListener("keydown", (event) => {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const numbered = Object.keys(COLOURS)[Number(key) - 1];
  if (control && key === "z") {
    (event.shiftKey ? redo : undo)();
  } else if (control && key === "y") {
    redo();
  } else if (control && key === "delete") {
    removePage();
  } else if (control || event.altKey) {
    return;
  } else if (key === "n") {
    addPage();
  } else if (key === "e") {
    choose({ eraser: !settings.eraser });
  } else if (numbered) {
    choose({ colour: numbered, eraser: false });
  } else {
    return;
  }
  event.preventDefault();
});

dark.addEventListener("change", () => {
  redraw();
  renderList();
});
new ResizeObserver(() => open && redraw()).observe(paper);
addEventListener("visibilitychange", save);
addEventListener("pagehide", save);

// Start.

async function start() {
  try {
    await navigator.serviceWorker.register("worker.js", { type: "module" });
    await navigator.serviceWorker.ready;
  } catch (error) {
    console.warn(`There are no small pictures, since the service worker does not start: ${error.message}`);
  }
  navigator.storage?.persist?.();
  pages = await allPages();
  if (pages.length === 0) {
    pages.push(newPage());
  }
  await show(pages.find((page) => page.id === localStorage.getItem("open")) ?? pages[0]);
  // The first worker of all takes over after the first pictures were asked for.
  navigator.serviceWorker.addEventListener("controllerchange", renderList);
}

start().catch((error) => tell(`The pages cannot be read: ${error.message}`, false));
