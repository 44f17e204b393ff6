// The twin of attributes.c: the same reads and writes, told in the same way. The test puts the table where TABLE stands.
(() => {
  'use strict';

  let told = [];
  const made = {};
  const doNothing = () => {};
  const makeBuffer = () => new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]).buffer;

  // Values of enums that WebIDL does not have, by attribute.
  window.strangeValues = {};

  const wellFormed = text => text.toWellFormed();
  const status = text => ({ status: text });
  const wrongType = () => status('the value is of another type');
  const threw = error => ({ threw: [wellFormed(String(error.name)), wellFormed(String(error.message))] });

  const number = value => {
    if (Number.isNaN(value)) return 'NaN';
    if (!Number.isFinite(value)) return String(value);
    return Object.is(value, -0) ? '-0' : value;
  };

  const any = value => {
    switch (typeof value) {
      case 'undefined':
      case 'function':
      case 'symbol':
        return { is: typeof value };
      case 'boolean':
        return value;
      case 'number':
        return number(value);
      case 'string':
        return { text: wellFormed(value) };
      default:
        if (value === null) return null;
        try {
          return { object: wellFormed(String(value)) };
        } catch (error) {
          return threw(error);
        }
    }
  };

  const ways = {
    BOOL: value => (typeof value === 'boolean' ? value : wrongType()),
    NUMBER: value => (typeof value === 'number' ? number(value) : wrongType()),
    STRING: value => (typeof value === 'string' ? any(value) : wrongType()),
    STRING_OR_NONE: value => (value == null ? null : ways.STRING(value)),
    NAME: (value, values, label) => {
      if (typeof value !== 'string') return wrongType();
      if (!values.includes(value)) window.strangeValues[label] = value;
      return names.has(value) ? any(value) : { is: 'unknown' };
    },
    HANDLE: any,
    HANDLE_OR_NONE: value => (value == null ? null : any(value)),
    VALUE: any,
  };

  const read = (way, label, get, values) => {
    let result;
    try {
      result = ways[way](get(), values, label);
    } catch (error) {
      result = threw(error);
    }
    told.push([label, 'get', result]);
  };

  const set = (label, put) => {
    let result = true;
    try {
      put();
    } catch (error) {
      result = threw(error);
    }
    told.push([label, 'set', result]);
  };

  const names = new Set([/* NAMES */]);

  /* TABLE */

  window.pageAttributes = name => {
    told = [];
    const [make, all] = made[name];
    let object;
    try {
      object = make();
    } catch (error) {
      return JSON.stringify([[name, 'make', threw(error)]]);
    }
    told.push([name, 'make', any(object)]);
    all(object);
    return JSON.stringify(told);
  };
})();
