// The pages in IndexedDB: `{id, strokes, created, changed}`, times in milliseconds since 1970.

let opening;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("sketch", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("pages", { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function run(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("pages", mode, { durability: "strict" });
    const request = work(transaction.objectStore("pages"));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Every page, the newest first. */
export async function allPages() {
  const pages = await run("readonly", (store) => store.getAll());
  return pages.sort((a, b) => b.created - a.created);
}

/** One page, or undefined. */
export function getPage(id) {
  return run("readonly", (store) => store.get(id));
}

/** Stores a page; it is on the disk when the promise is fulfilled. */
export function putPage(page) {
  return run("readwrite", (store) => store.put(page));
}

/** Removes a page. */
export function deletePage(id) {
  return run("readwrite", (store) => store.delete(id));
}
