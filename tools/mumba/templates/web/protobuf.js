// Messages of protobuf as plain objects, for pages without a build step: the wire format of numbers, texts, bytes, messages
// and lists of them. For maps, oneofs and all the rest take a library such as @bufbuild/protobuf.
//
//   const Item = message({ id: [1, 'uint64'], title: [2, 'string'], tags: [3, ['string']], place: [4, Place] });
//   Item.decode(Item.encode({ id: 7n, title: 'Tea', tags: ['hot'] }))
//
// 64-bit integers are BigInt. What a message lacks decodes as 0, '', false, [] or undefined (for a message).

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

const TYPES = {
  bool: { wire: VARINT, none: false, write: (out, value) => varint(out, value ? 1n : 0n), read: (raw) => raw !== 0n },
  int32: { wire: VARINT, none: 0, write: (out, value) => varint(out, BigInt(value)), read: (raw) => Number(BigInt.asIntN(32, raw)) },
  uint32: { wire: VARINT, none: 0, write: (out, value) => varint(out, BigInt(value)), read: (raw) => Number(BigInt.asUintN(32, raw)) },
  int64: { wire: VARINT, none: 0n, write: varint, read: (raw) => BigInt.asIntN(64, raw) },
  uint64: { wire: VARINT, none: 0n, write: varint, read: (raw) => raw },
  double: { wire: FIXED64, none: 0, write: writeDouble, read: (raw) => new DataView(raw.buffer, raw.byteOffset).getFloat64(0, true) },
  string: { wire: BYTES, none: '', write: (out, value) => chunk(out, new TextEncoder().encode(value)), read: (raw) => new TextDecoder().decode(raw) },
  bytes: { wire: BYTES, none: new Uint8Array(), write: chunk, read: (raw) => raw },
};

/** Makes a codec of `{ field: [number, type] }`; a type in brackets is a list. */
export function message(fields) {
  const byNumber = new Map();
  for (const [name, [number, type]] of Object.entries(fields)) {
    const list = Array.isArray(type);
    byNumber.set(number, { name, number, list, kind: kindOf(list ? type[0] : type) });
  }
  return {
    encode(values = {}) {
      const out = [];
      for (const { name, number, list, kind } of byNumber.values()) {
        const value = values[name];
        const given = list ? (value ?? []) : value === undefined || value === kind.none ? [] : [value];
        for (const one of given) {
          varint(out, BigInt((number << 3) | kind.wire));
          kind.write(out, one);
        }
      }
      return Uint8Array.from(out);
    },
    decode(bytes) {
      const values = {};
      for (const { name, list, kind } of byNumber.values()) {
        values[name] = list ? [] : kind.none;
      }
      for (const { number, wire, raw } of parts(bytes)) {
        const field = byNumber.get(number);
        if (!field) {
          continue;
        }
        // Lists of numbers come packed, many in one part.
        const raws = field.list && wire === BYTES && field.kind.wire !== BYTES ? unpack(raw, field.kind.wire) : [raw];
        for (const one of raws) {
          if (field.list) {
            values[field.name].push(field.kind.read(one));
          } else {
            values[field.name] = field.kind.read(one);
          }
        }
      }
      return values;
    },
  };
}

function kindOf(type) {
  if (typeof type === 'string') {
    if (!TYPES[type]) {
      throw new TypeError(`no such type of a field: ${type}`);
    }
    return TYPES[type];
  }
  return { wire: BYTES, none: undefined, write: (out, value) => chunk(out, type.encode(value)), read: type.decode };
}

function varint(out, value) {
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 0x7fn) {
    out.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  out.push(Number(rest));
}

function chunk(out, bytes) {
  varint(out, BigInt(bytes.length));
  for (const byte of bytes) {
    out.push(byte);
  }
}

function writeDouble(out, value) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  out.push(...bytes);
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  varint() {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) {
        break;
      }
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        return BigInt.asUintN(64, value);
      }
    }
    throw new RangeError('the message is cut off');
  }

  take(length) {
    if (this.at + length > this.bytes.length) {
      throw new RangeError('the message is cut off');
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  value(wire) {
    switch (wire) {
      case VARINT:
        return this.varint();
      case FIXED64:
        return this.take(8);
      case BYTES:
        return this.take(Number(this.varint()));
      case FIXED32:
        return this.take(4);
      default:
        throw new RangeError(`no message has wire type ${wire}`);
    }
  }
}

function* parts(bytes) {
  const reader = new Reader(bytes);
  while (!reader.done) {
    const key = Number(reader.varint());
    const wire = key & 7;
    yield { number: key >>> 3, wire, raw: reader.value(wire) };
  }
}

function* unpack(bytes, wire) {
  const reader = new Reader(bytes);
  while (!reader.done) {
    yield reader.value(wire);
  }
}
