// What the global object that this runs in exposes: interfaces, namespaces and their members. Runs in windows, workers and
// worklets, and so uses nothing but ECMAScript.
(() => {
  'use strict';
  const scope = globalThis;
  const keys = Reflect.ownKeys(scope);

  const text = (key) => (typeof key === 'symbol' ? `@@${String(key.description).replace('Symbol.', '')}` : key);

  const kind = (descriptor) => {
    if (!('value' in descriptor)) return descriptor.set ? 'attribute' : 'readonly';
    if (typeof descriptor.value === 'function') return 'operation';
    return descriptor.writable || descriptor.value instanceof Object ? 'value' : 'constant';
  };

  const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

  /** The object's own members, but `skip`. */
  const members = (object, skip) => {
    const found = {};
    for (const key of Reflect.ownKeys(object)) {
      if (skip.includes(key)) continue;
      found[text(key)] = kind(Object.getOwnPropertyDescriptor(object, key));
    }
    return found;
  };

  /** Interface objects: functions with a prototype, or with constants alone (callback interfaces). */
  const isInterface = (key, value) =>
    typeof key === 'string' && /^([A-Z]|webkit[A-Z])/.test(key) && typeof value === 'function'
    && (value.prototype instanceof Object || typeof value.prototype === 'object'
      || (!Object.hasOwn(value, 'prototype') && /^[A-Z]/.test(key)));

  /** Properties of CSS: attributes by two names, `fontSize` and `font-size`, of which the second is not enumerated. */
  const properties = (style) => {
    const found = {};
    for (const key of Reflect.ownKeys(style)) {
      if (typeof key !== 'string') continue;
      const dashed = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, '-webkit-');
      for (const name of [key, dashed]) if (name in style) found[name] = 'attribute';
    }
    return found;
  };

  /** Whether scripts can make objects of it: one is made here, unless it wants arguments. */
  const constructs = (value) => {
    try {
      Reflect.construct(value, []);
    } catch (error) {
      return !/Illegal constructor/.test(String(error));
    }
    return true;
  };

  /** An interface object and its prototype. */
  const ofInterface = (value) => {
    const prototype = value.prototype ?? {};
    const parent = Object.getPrototypeOf(prototype);
    const name = parent && Object.hasOwn(parent, 'constructor') ? parent.constructor.name : '';
    return {
      parent: name === 'Object' ? '' : name,
      constructs: constructs(value),
      members: members(prototype, ['constructor', Symbol.toStringTag]),
      statics: members(value, ['length', 'name', 'prototype', 'arguments', 'caller']),
    };
  };

  const reflect = (samples) => {
    const interfaces = {};
    const aliases = {};
    const namespaces = {};
    const own = {};
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(scope, key);
      if (!descriptor) continue;
      const value = descriptor.value;
      if (isInterface(key, value)) {
        if (value.prototype && value.prototype.constructor !== value) aliases[key] = value.prototype.constructor.name;
        else if (value.name !== key) aliases[key] = value.name;
        else interfaces[key] = ofInterface(value);
      } else if (
        typeof key === 'string' && value instanceof Object && typeof value !== 'function'
        && (Object.hasOwn(value, Symbol.toStringTag) || key === 'console')
        && !Object.hasOwn(Object.getPrototypeOf(value), Symbol.toStringTag)
      ) {
        namespaces[key] = members(value, [Symbol.toStringTag]);
        for (const name of Object.keys(Object.getOwnPropertyDescriptors(value))) {
          const inner = value[name];
          if (isInterface(name, inner) && inner.prototype) {
            interfaces[`${key}.${name}`] = ofInterface(inner);
            delete namespaces[key][name];
          }
        }
      } else {
        own[text(key)] = kind(descriptor);
      }
    }
    // Interfaces that have a prefixed name only.
    for (const [key, name] of Object.entries(aliases)) {
      if (interfaces[name]) continue;
      interfaces[name] = { ...ofInterface(scope[key]), called: key };
      delete aliases[key];
    }
    // Members of a global object, and unforgeable ones, are the object's own.
    const add = (name, found) => {
      interfaces[name] ??= { parent: '', members: {}, statics: {} };
      Object.assign(interfaces[name].members, found);
    };
    const global = scope.constructor.name;
    add(global, own);
    for (const sample of samples) {
      const prototype = Object.getPrototypeOf(sample);
      const name = sample[Symbol.toStringTag];
      if (!Object.hasOwn(prototype, 'constructor') || prototype.constructor.name !== name) {
        // It has no interface object.
        interfaces[name] ??= { parent: '', members: {}, statics: {}, hidden: true };
        Object.assign(interfaces[name].members, members(prototype, ['constructor', Symbol.toStringTag]));
      } else {
        const found = name === 'CSSStyleDeclaration' ? properties(sample) : members(sample, []);
        for (const key of Object.keys(found)) if (/^\d/.test(key)) delete found[key];
        add(name, found);
      }
    }
    for (const entry of Object.values(interfaces)) {
      entry.members = sorted(entry.members);
      entry.statics = sorted(entry.statics);
    }
    return { global, interfaces: sorted(interfaces), aliases: sorted(aliases), namespaces: sorted(namespaces) };
  };

  Object.defineProperty(scope, '__reflect', { value: reflect, configurable: true });
})();
