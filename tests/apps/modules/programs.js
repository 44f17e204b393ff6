// The twin of programs.c: the same operations on the same bytes, told in the same way.
(() => {
  'use strict';

  const TEXTS = ['', 'a', 'div', 'p', 'x y', '<b>&"', 'ä€😀', 'id', 'class', 'data-x', '1', '-', 'title', 'SPAN', 'a\tb\n', '\u00a0'];
  const TAGS = ['div', 'p', 'SPAN', 'input', 'b', '1x', '', 'template', 'my-element'];
  const SELECTORS = ['*', 'div', 'p > b', '#a', '.a', ':not(div)', '[', 'div, span'];
  const MARKUP = ['', '<p>a<b>c</b></p>', 'x<i class=a>y</i>z', '<div><div id=a></div></div>', '<!--c-->t', '<b>1<p>2</b>3</p>'];
  const PLACES = ['beforebegin', 'afterbegin', 'beforeend', 'afterend', 'middle'];
  const TYPES = ['x', 'click', 'y'];
  const URLS = ['https://example/', 'https://u:p@example:8080/a/../b?c=d&c=e#f', '/rel?x=%20', 'not a url', 'http://[::1]:80/', 'data:text/plain,x', 'https://ex ample/', '?a=b+c', 'https://bücher.example/ä?ö#ü'];
  const T = (list, index) => list[index % list.length];
  const SLOTS = 8;

  // What an operation that failed would have made.
  const failed = Symbol('failed');
  let places, outcomes, settled, heard, root;

  const exception = error => {
    const text = /is not a function|Cannot read prop/.test(error.message) ? '(no such function)' : error.message;
    return `threw ${error.name}: ${text}`.toWellFormed();
  };

  const listener = kind => event => {
    heard += `${event.type} ${event.eventPhase} ${Number(event.defaultPrevented)} ${event.currentTarget?.nodeName ?? ''} ${kind};`;
    try {
      if (kind === 1) event.preventDefault();
      if (kind === 2) event.stopPropagation();
      if (kind === 3) event.stopImmediatePropagation();
      if (kind === 5) event.currentTarget.setAttribute('heard', event.type);
      if (kind === 6) event.currentTarget.remove();
    } catch (error) {
      heard += exception(error);
    }
    if (kind === 4) {
      const error = new Error('thrown by a listener');
      error.name = 'RangeError';
      throw error;
    }
  };

  const settledWith = (fulfilled, value) => {
    let text = fulfilled ? 'fulfilled ' : 'rejected ';
    if (typeof value === 'string') text += value;
    else if (value === undefined) text += 'undefined';
    else if (fulfilled && typeof value.done === 'boolean') text += (value.done ? 'done' : 'chunk ') + (typeof value.value === 'string' ? value.value : '');
    else text += String(value);
    return text.toWellFormed();
  };

  const selection = () => window.getSelection();

  // What is used (places with the index of the number that chooses), what is made, and what is done. What is done gets the objects
  // used, and then the three numbers.
  const make = (list, used, run) => ({ list, used, run });
  const find = (list, used, run) => ({ list, used, run, may: true });
  const act = (used, run) => ({ used, run, told: () => 'ok' });
  const text = (used, run) => ({ used, run, told: value => (value === null ? 'null' : typeof value === 'string' ? `text ${value}` : 'another type') });
  const textOrNone = (used, run) => ({ used, run, told: value => (value == null ? 'null' : typeof value === 'string' ? `text ${value}` : 'another type') });
  const bool = (used, run) => ({ used, run, told: value => (typeof value === 'boolean' ? String(value) : 'another type') });
  const number = (used, run) => ({ used, run, told: value => (typeof value === 'number' ? String(value) : 'another type') });
  const wait = (used, run) => ({ used, run, waits: true, told: () => 'ok' });

  const OPERATIONS = [
    make('nodes', [], (a, b) => document.createElement(T(TAGS, b))),
    make('nodes', [], (a, b) => document.createTextNode(T(TEXTS, b))),
    make('nodes', [], (a, b) => document.createComment(T(TEXTS, b))),
    make('nodes', [], () => document.createDocumentFragment()),
    act(['nodes 0', 'nodes 1'], (x, y) => x.appendChild(y)),
    act(['nodes 0', 'nodes 1', 'nodes 2'], (x, y, z) => x.insertBefore(y, z)),
    act(['nodes 0', 'nodes 1'], (x, y) => x.removeChild(y)),
    act(['nodes 0', 'nodes 1', 'nodes 2'], (x, y, z) => x.replaceChild(y, z)),
    act(['nodes 0'], x => x.remove()),
    act(['nodes 0'], (x, a, b, c) => x.setAttribute(T(TEXTS, b), T(TEXTS, c))),
    textOrNone(['nodes 0'], (x, a, b) => x.getAttribute(T(TEXTS, b))),
    act(['nodes 0'], (x, a, b) => x.removeAttribute(T(TEXTS, b))),
    bool(['nodes 0'], (x, a, b) => x.toggleAttribute(T(TEXTS, b))),
    bool(['nodes 0'], (x, a, b) => x.hasAttribute(T(TEXTS, b))),
    act(['nodes 0'], (x, a, b, c) => { x.textContent = c % 4 ? T(TEXTS, b) : null; }),
    textOrNone(['nodes 0'], x => x.textContent),
    act(['nodes 0'], (x, a, b) => { x.innerHTML = T(MARKUP, b); }),
    make('nodes', ['nodes 1'], (x, a, b, c) => x.cloneNode(c % 2 === 1)),
    act(['nodes 0'], x => x.normalize()),
    find('nodes', ['nodes 1'], x => x.firstChild),
    find('nodes', ['nodes 1'], x => x.lastChild),
    find('nodes', ['nodes 1'], x => x.nextSibling),
    find('nodes', ['nodes 1'], (x, a, b, c) => x.querySelector(T(SELECTORS, c))),
    number(['nodes 0'], (x, a, b) => x.querySelectorAll(T(SELECTORS, b)).length),
    bool(['nodes 0'], (x, a, b) => x.matches(T(SELECTORS, b))),
    bool(['nodes 0', 'nodes 1'], (x, y) => x.contains(y)),
    number(['nodes 0', 'nodes 1'], (x, y) => { const position = x.compareDocumentPosition(y); return position & 1 ? 1 : position; }),
    bool(['nodes 0', 'nodes 1'], (x, y) => x.isEqualNode(y)),
    act(['nodes 0'], (x, a, b, c) => x.classList.add(T(TEXTS, b), T(TEXTS, c))),
    text(['nodes 0'], x => x.className),
    act(['nodes 0'], (x, a, b) => { x.id = T(TEXTS, b); }),
    make('nodes', ['nodes 1'], (x, a, b, c) => x.splitText(c % 4)),
    act(['nodes 0'], (x, a, b) => x.appendData(T(TEXTS, b))),
    act(['nodes 0'], (x, a, b, c) => x.insertData(c % 4, T(TEXTS, b))),
    act(['nodes 0'], (x, a, b, c) => x.deleteData(b % 4, c % 4)),
    text(['nodes 0'], (x, a, b, c) => x.substringData(b % 4, c % 4)),
    act(['nodes 0'], (x, a, b, c) => x.insertAdjacentHTML(T(PLACES, b), T(MARKUP, c))),
    act(['nodes 0'], (x, a, b, c) => x.insertAdjacentText(T(PLACES, b), T(TEXTS, c))),
    act(['nodes 0', 'nodes 1'], (x, y, a, b, c) => x.append(y, T(TEXTS, c), 't')),
    act(['nodes 0', 'nodes 1'], (x, y) => x.replaceChildren(y)),
    act(['nodes 0'], (x, a, b, c) => x.append(T(TEXTS, b), T(TEXTS, c))),
    find('nodes', ['nodes 1'], x => x.closest('div:not(body > *)')),
    { list: 'ranges', used: [], run: () => { const range = new Range(); range.selectNodeContents(root); return range; } },
    act(['ranges 0', 'nodes 1'], (r, x, a, b, c) => r.setStart(x, c % 4)),
    act(['ranges 0', 'nodes 1'], (r, x, a, b, c) => r.setEnd(x, c % 4)),
    text(['ranges 0'], r => r.toString()),
    act(['ranges 0'], r => r.deleteContents()),
    make('nodes', ['ranges 1'], r => r.extractContents()),
    make('nodes', ['ranges 1'], r => r.cloneContents()),
    act(['ranges 0', 'nodes 1'], (r, x) => r.insertNode(x)),
    act(['ranges 0', 'nodes 1'], (r, x) => r.surroundContents(x)),
    act(['ranges 0'], (r, a, b) => r.collapse(b % 2 === 1)),
    number(['ranges 0', 'ranges 1'], (r, q, a, b, c) => r.compareBoundaryPoints(c % 5, q)),
    number(['ranges 0'], r => r.startOffset),
    make('ranges', ['ranges 1'], r => r.cloneRange()),
    act(['nodes 0'], (x, a, b) => selection().collapse(x, b % 4)),
    act(['nodes 0'], (x, a, b) => selection().extend(x, b % 4)),
    act(['nodes 0'], x => selection().selectAllChildren(x)),
    number([], () => selection().rangeCount),
    act(['ranges 0'], r => selection().addRange(r)),
    number([], () => selection().anchorOffset),
    text([], () => selection().type),
    act([], () => selection().removeAllRanges()),
    act([], () => selection().deleteFromDocument()),
    text([], () => selection().toString()),
    act(['nodes 0'], (x, a, b, c) => {
      const made = listener(c % 7);
      places.listeners[b % SLOTS] ??= made;
      x.addEventListener(T(TYPES, b), made, Math.floor(c / 7) % 2 === 1);
    }),
    act(['nodes 0', 'listeners 1'], (x, l, a, b, c) => x.removeEventListener(T(TYPES, b), l, c % 2 === 1)),
    bool(['nodes 0'], (x, a, b, c) => x.dispatchEvent(new Event(T(TYPES, b), { bubbles: c % 2 === 1, cancelable: (c >> 1) % 2 === 1 }))),
    act(['nodes 0'], x => x.click()),
    make('urls', [], (a, b, c) => (c % 2 ? new URL(T(URLS, b), T(URLS, c >> 1)) : new URL(T(URLS, b)))),
    text(['urls 0'], u => u.href),
    act(['urls 0'], (u, a, b) => { u.href = T(URLS, b); }),
    act(['urls 0'], (u, a, b) => { u.pathname = T(TEXTS, b); }),
    act(['urls 0'], (u, a, b) => { u.search = T(TEXTS, b); }),
    act(['urls 0'], (u, a, b) => { u.host = T(TEXTS, b); }),
    act(['urls 0'], (u, a, b) => { u.port = T(TEXTS, b); }),
    bool([], (a, b) => URL.canParse(T(URLS, a), T(URLS, b))),
    make('queries', ['urls 1'], u => u.searchParams),
    make('queries', [], (a, b) => new URLSearchParams(T(URLS, b))),
    act(['queries 0'], (q, a, b, c) => q.append(T(TEXTS, b), T(TEXTS, c))),
    act(['queries 0'], (q, a, b) => q.delete(T(TEXTS, b))),
    textOrNone(['queries 0'], (q, a, b) => q.get(T(TEXTS, b))),
    act(['queries 0'], q => q.sort()),
    text(['queries 0'], q => q.toString()),
    number(['queries 0'], q => q.size),
    make('streams', [], () => new TransformStream()),
    make('writers', ['streams 1'], s => s.writable.getWriter()),
    make('readers', ['streams 1'], s => s.readable.getReader()),
    wait(['writers 0'], (w, a, b) => w.write(T(TEXTS, b))),
    wait(['writers 0'], w => w.close()),
    wait(['writers 0'], (w, a, b) => w.abort(T(TEXTS, b))),
    wait(['readers 0'], r => r.read()),
    wait(['readers 0'], (r, a, b) => r.cancel(T(TEXTS, b))),
    act(['readers 0'], r => r.releaseLock()),
    make('aborts', [], () => new AbortController()),
    act(['aborts 0'], c => c.abort()),
    act(['aborts 0'], c => c.signal.throwIfAborted()),
    bool(['aborts 0'], c => c.signal.aborted),
  ];

  const perform = (operation, numbers, index) => {
    const [a] = numbers;
    const objects = operation.used.map(use => {
      const [list, which] = use.split(' ');
      return places[list][numbers[which] % SLOTS];
    });
    if (objects.includes(undefined)) return 'unset';
    const keep = value => { places[operation.list][a % SLOTS] = value; };
    const deferred = operation.list && !operation.may;
    if (objects.includes(failed)) {
      if (deferred) keep(failed);
      return 'dependency';
    }
    let value;
    try {
      value = operation.run(...objects, ...numbers);
    } catch (error) {
      if (deferred) keep(failed);
      return exception(error);
    }
    if (operation.may) {
      keep(value ?? undefined);
      return value == null ? 'null' : 'found';
    }
    if (operation.list) {
      keep(value);
      return 'ok';
    }
    if (operation.waits) {
      value.then(value => { settled[index] = settledWith(true, value); }, reason => { settled[index] = settledWith(false, reason); });
    }
    return operation.told(value).toWellFormed();
  };

  const pageProgram = (program, at) => {
    root = at;
    const bytes = program.match(/../g).map(digits => parseInt(digits, 16));
    places = {};
    for (const list of ['nodes', 'ranges', 'urls', 'queries', 'streams', 'writers', 'readers', 'aborts', 'listeners']) places[list] = [];
    places.nodes[0] = root;
    outcomes = [];
    settled = [];
    heard = '';
    for (let at = 1; at + 4 <= bytes.length; at += 4) {
      const numbers = bytes.slice(at + 1, at + 4);
      settled.push('');
      outcomes.push(perform(OPERATIONS[bytes[at] % OPERATIONS.length], numbers, outcomes.length));
    }
  };

  const pageReport = () => JSON.stringify({ outcomes, settled, heard });

  // Where the selection is, as steps from the root down: null when it is elsewhere.
  const steps = (node, top) => {
    const path = [];
    for (; node && node !== top; node = node.parentNode) path.unshift([...node.parentNode?.childNodes ?? []].indexOf(node));
    return node ? path : null;
  };

  const side = async (program, run, tell) => {
    const top = document.createElement('div');
    const tree = document.createElement('div');
    tree.innerHTML = '<p id="a">one<b>two</b></p>text<!--c--><div class="a">three</div>';
    top.append(tree);
    document.body.append(top);
    getSelection().removeAllRanges();
    const errors = [];
    const caught = event => {
      errors.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', caught);
    run(program, tree);
    // Whatever settles here settles in microtasks. Timers of pages that nobody sees may wait for a second.
    for (let tick = 0; tick < 200; tick++) await null;
    removeEventListener('error', caught);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
    const result = {
      ...JSON.parse(tell()),
      errors,
      // Halves of surrogates cannot travel.
      document: top.outerHTML.toWellFormed(),
      detached: tree.outerHTML.toWellFormed(),
      selection: [steps(anchorNode, top), anchorOffset, steps(focusNode, top), focusOffset],
    };
    top.remove();
    return result;
  };

  window.operationCount = OPERATIONS.length;
  window.compareProgram = async program => ({
    native: await side(program, nativeProgram, nativeReport),
    page: await side(program, pageProgram, pageReport),
  });
})();
