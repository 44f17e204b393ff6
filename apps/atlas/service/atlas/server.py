"""What the page calls."""

import functools
import logging
import math
from collections import Counter

import grpc

import atlas_pb2 as api
import atlas_pb2_grpc
from atlas import figures
from atlas.store import Missing, Refused, Store, Table

MAX_LIMIT = 1_000
MAX_POINTS = 2_000
MAX_TEXTS = 8


def answered(method):
    """Turns the store's exceptions into gRPC's codes, whose messages the page shows."""

    @functools.wraps(method)
    def call(self, request, context):
        try:
            return method(self, request)
        except Refused as error:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, str(error))
        except Missing as error:
            context.abort(grpc.StatusCode.NOT_FOUND, str(error))
        except Exception:
            # What nobody foresaw belongs into the log, with its place.
            logging.exception("%s failed", method.__name__)
            context.abort(grpc.StatusCode.INTERNAL, "the service failed; `mumba logs atlas` says how")

    return call


class Atlas(atlas_pb2_grpc.AtlasServicer):
    def __init__(self, store: Store) -> None:
        self.store = store

    @answered
    def ListTables(self, request):
        return api.ListTablesResponse(tables=map(message, self.store.tables()))

    @answered
    def ImportTable(self, request):
        return api.ImportTableResponse(table=message(self.store.import_table(request.name, request.csv)))

    @answered
    def RemoveTable(self, request):
        self.store.remove_table(request.table)
        return api.RemoveTableResponse()

    @answered
    def GetRows(self, request):
        sort = request.sort - 1 if request.sort else None
        limit = min(request.limit or 100, MAX_LIMIT)
        rows = self.store.rows(request.table, sort, request.descending, request.offset, limit)
        return api.GetRowsResponse(rows=[api.Row(cells=map(cell, row)) for row in rows])

    @answered
    def Summarize(self, request):
        column = self.store.column(self.store.table(request.table), request.column)
        every = [value for (value,) in self.store.values(request.table, request.column)]
        values = [value for value in every if value is not None]
        answer = api.SummarizeResponse(count=len(values), missing=len(every) - len(values))
        if column.numeric and values:
            answer.numbers.CopyFrom(api.Numbers(**vars(figures.summarize(values))))
            bars = figures.histogram(values)
        else:
            texts = Counter(values)
            answer.distinct = len(texts)
            bars = texts.most_common(MAX_TEXTS)
        answer.bars.extend(api.Bar(label=label, count=count) for label, count in bars)
        return answer

    @answered
    def Relate(self, request):
        table = self.store.table(request.table)
        for number in (request.x, request.y):
            column = self.store.column(table, number)
            if not column.numeric:
                raise Refused(f"“{column.name}” has texts, not numbers")
        name = next((i for i, column in enumerate(table.columns) if not column.numeric), request.x)
        found = self.store.values(table.id, request.x, request.y, name)
        points = [point for point in found if point[0] is not None and point[1] is not None]
        if request.logarithmic:
            points = [(math.log10(x), math.log10(y), label) for x, y, label in points if x > 0 and y > 0]
        answer = api.RelateResponse(
            points=[api.Point(x=x, y=y, label=cell(label)) for x, y, label in figures.evenly(points, MAX_POINTS)]
        )
        line = figures.line([(x, y) for x, y, _ in points])
        if line:
            answer.line = True
            answer.slope, answer.intercept, answer.correlation = line.slope, line.intercept, line.correlation
        return answer


def message(table: Table) -> api.Table:
    columns = [api.Column(name=column.name, numeric=column.numeric) for column in table.columns]
    return api.Table(id=table.id, name=table.name, columns=columns, rows=table.rows)


def cell(value) -> str:
    if value is None:
        return ""
    return figures.shown(value) if isinstance(value, float) else value
