// The calls of the service, as plain functions; the messages are those of api/atlas.proto.

import { message } from './protobuf.js';

const Column = message({ name: [1, 'string'], numeric: [2, 'bool'] });
const Table = message({ id: [1, 'uint64'], name: [2, 'string'], columns: [3, [Column]], rows: [4, 'uint32'] });
const Row = message({ cells: [1, ['string']] });
const Numbers = message({
  minimum: [1, 'double'],
  lower_quartile: [2, 'double'],
  median: [3, 'double'],
  upper_quartile: [4, 'double'],
  maximum: [5, 'double'],
  mean: [6, 'double'],
  deviation: [7, 'double'],
});
const Bar = message({ label: [1, 'string'], count: [2, 'uint32'] });
const Point = message({ x: [1, 'double'], y: [2, 'double'], label: [3, 'string'] });
const Empty = message({});

/** A function that calls a method with an object and gives the answer as one. */
function method(name, Request, Response) {
  return async (request) => {
    const answer = await mumba.call(`atlas.v1.Atlas/${name}`, Request.encode(request), { timeoutMs: 60_000 });
    return Response.decode(answer);
  };
}

export const listTables = method('ListTables', Empty, message({ tables: [1, [Table]] }));
export const importTable = method('ImportTable', message({ name: [1, 'string'], csv: [2, 'string'] }), message({ table: [1, Table] }));
export const removeTable = method('RemoveTable', message({ table: [1, 'uint64'] }), Empty);
export const getRows = method(
  'GetRows',
  message({ table: [1, 'uint64'], sort: [2, 'uint32'], descending: [3, 'bool'], offset: [4, 'uint32'], limit: [5, 'uint32'] }),
  message({ rows: [1, [Row]] }),
);
export const summarize = method(
  'Summarize',
  message({ table: [1, 'uint64'], column: [2, 'uint32'] }),
  message({ count: [1, 'uint32'], missing: [2, 'uint32'], numbers: [3, Numbers], bars: [4, [Bar]], distinct: [5, 'uint32'] }),
);
export const relate = method(
  'Relate',
  message({ table: [1, 'uint64'], x: [2, 'uint32'], y: [3, 'uint32'], logarithmic: [4, 'bool'] }),
  message({ points: [1, [Point]], slope: [2, 'double'], intercept: [3, 'double'], correlation: [4, 'double'], line: [5, 'bool'] }),
);
