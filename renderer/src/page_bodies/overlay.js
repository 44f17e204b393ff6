// Objects of ours that pass for the browser's: its accessors and methods act on them where they are ours.

/** For the objects of a prototype that `instances` knows, each with a record that has a map `handlers`. */
function overlay(prototype, instances) {
  const accessor = (name, read, write) => {
    const old = Object.getOwnPropertyDescriptor(prototype, name);
    if (!old) return;
    const wrap = (native, run) =>
      native &&
      new Proxy(native, {
        apply(target, self, args) {
          const one = instances.get(self);
          return one ? run(one, self, args[0]) : apply(target, self, args);
        },
      });
    Object.defineProperty(prototype, name, { ...old, get: wrap(old.get, read), set: wrap(old.set, write) });
  };
  const handlers = (names) => {
    for (const name of names) {
      accessor(
        'on' + name,
        (one) => {
          const entry = one.handlers.get(name);
          return entry ? entry.handler : null;
        },
        (one, self, value) => {
          const handler = typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : null;
          let entry = one.handlers.get(name);
          if (!entry) {
            entry = { handler };
            one.handlers.set(name, entry);
            listen(self, name, (event) => {
              if (typeof entry.handler === 'function') apply(entry.handler, self, [event]);
            });
          }
          entry.handler = handler;
        },
      );
    }
  };
  const method = (name, run) =>
    define(
      prototype,
      name,
      new Proxy(prototype[name], {
        apply(target, self, args) {
          const one = instances.get(self);
          return one ? run(self, one, args) : apply(target, self, args);
        },
      }),
    );
  return { accessor, handlers, method };
}
