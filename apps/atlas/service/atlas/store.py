"""The tables, in SQLite: one file, whole whenever the service is killed."""

import csv
import io
import json
import math
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

MAX_CSV_CHARACTERS = 8 << 20
MAX_COLUMNS = 100
MAX_ROWS = 100_000
MAX_NAME = 100


class Refused(Exception):
    """What was asked cannot be done; the text says why, for people."""


class Missing(Exception):
    """There is no such table or column."""


@dataclass(frozen=True)
class Column:
    name: str
    numeric: bool


@dataclass(frozen=True)
class Table:
    id: int
    name: str
    columns: tuple[Column, ...]
    rows: int


class Store:
    """All tables. Every method may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self.lock = threading.RLock()
        file = folder / "atlas.db"
        self.is_new = not file.exists()
        self.database = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = FULL")
        self.database.execute(
            "CREATE TABLE IF NOT EXISTS tables"
            " (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, columns TEXT NOT NULL, rows INTEGER NOT NULL)"
        )

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_) -> None:
        with self.lock:
            self.database.close()

    def tables(self) -> list[Table]:
        with self.lock:
            rows = self.database.execute("SELECT id, name, columns, rows FROM tables ORDER BY id").fetchall()
        return [table_of(row) for row in rows]

    def table(self, id: int) -> Table:
        with self.lock:
            row = self.database.execute("SELECT id, name, columns, rows FROM tables WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise Missing("this table is not there any more")
        return table_of(row)

    def import_table(self, name: str, text: str) -> Table:
        name = name.strip()
        if not 1 <= len(name) <= MAX_NAME:
            raise Refused(f"the name of a table has 1 to {MAX_NAME} characters")
        columns, rows = parse(text)
        described = json.dumps([[column.name, column.numeric] for column in columns])
        kinds = ", ".join(f"c{i} {'REAL' if column.numeric else 'TEXT'}" for i, column in enumerate(columns))
        places = ", ".join("?" * len(columns))
        with self.lock:
            self.database.execute("BEGIN IMMEDIATE")
            try:
                insert = "INSERT INTO tables (name, columns, rows) VALUES (?, ?, ?)"
                id = self.database.execute(insert, (name, described, len(rows))).lastrowid
                self.database.execute(f"CREATE TABLE data_{id} ({kinds})")
                self.database.executemany(f"INSERT INTO data_{id} VALUES ({places})", rows)
                self.database.execute("COMMIT")
            except BaseException:
                self.database.execute("ROLLBACK")
                raise
        return Table(id, name, columns, len(rows))

    def remove_table(self, id: int) -> None:
        with self.lock:
            self.table(id)
            self.database.execute("BEGIN IMMEDIATE")
            self.database.execute(f"DROP TABLE data_{int(id)}")
            self.database.execute("DELETE FROM tables WHERE id = ?", (id,))
            self.database.execute("COMMIT")

    def rows(self, id: int, sort: int | None, descending: bool, offset: int, limit: int) -> list[tuple]:
        """Some rows; `sort` is the number of a column, from 0."""
        table = self.table(id)
        order = "rowid"
        if sort is not None:
            self.column(table, sort)
            by = f"c{sort}" if table.columns[sort].numeric else f"c{sort} COLLATE NOCASE"
            order = f"c{sort} IS NULL, {by} {'DESC' if descending else 'ASC'}, rowid"
        query = f"SELECT * FROM data_{table.id} ORDER BY {order} LIMIT ? OFFSET ?"
        with self.lock:
            return self.database.execute(query, (limit, offset)).fetchall()

    def values(self, id: int, *numbers: int) -> list[tuple]:
        """The values of some columns, in the order of the file."""
        table = self.table(id)
        for number in numbers:
            self.column(table, number)
        chosen = ", ".join(f"c{number}" for number in numbers)
        with self.lock:
            return self.database.execute(f"SELECT {chosen} FROM data_{table.id} ORDER BY rowid").fetchall()

    def column(self, table: Table, number: int) -> Column:
        if not 0 <= number < len(table.columns):
            raise Missing(f"the table {table.name} has no column {number}")
        return table.columns[number]


def table_of(row: tuple) -> Table:
    id, name, columns, rows = row
    return Table(id, name, tuple(Column(*column) for column in json.loads(columns)), rows)


def parse(text: str) -> tuple[tuple[Column, ...], list[tuple]]:
    """Reads a CSV: its columns, and its rows with numbers as numbers and None for what is missing."""
    if len(text) > MAX_CSV_CHARACTERS:
        raise Refused(f"the file is too large: at most {MAX_CSV_CHARACTERS >> 20} MiB")
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows = []
    try:
        names = [name.strip() for name in next(reader, [])]
        if not any(names):
            raise Refused("the file is empty: its first line must name the columns")
        if len(names) > MAX_COLUMNS:
            raise Refused(f"the file has {len(names)} columns; at most {MAX_COLUMNS} are taken")
        for row in reader:
            if not row:
                continue
            if len(row) != len(names):
                raise Refused(f"line {reader.line_num} has {len(row)} cells, but there are {len(names)} columns")
            if len(rows) == MAX_ROWS:
                raise Refused(f"the file has more than {MAX_ROWS:,} rows")
            rows.append([cell.strip() for cell in row])
    except csv.Error as error:
        raise Refused(f"line {reader.line_num}: {error}") from error
    columns = tuple(
        Column(name or f"Column {i + 1}", bool(rows) and all(is_number(row[i]) for row in rows if row[i]))
        for i, name in enumerate(names)
    )

    def value(cell: str, column: Column):
        return None if not cell else float(cell) if column.numeric else cell

    return columns, [tuple(map(value, row, columns)) for row in rows]


def is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and "_" not in text
    except ValueError:
        return False
