-- Repositories of apps that the user added, what their lists say, and the index that is searched.
CREATE TABLE repositories (
    -- Grows: the order in which they were added.
    number INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE CHECK (length(address) = 52),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    curator TEXT NOT NULL,
    version TEXT NOT NULL,
    -- Of the release whose list is here.
    sequence INTEGER NOT NULL,
    added_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER NOT NULL,
    seen_at_ms INTEGER NOT NULL
) STRICT;

-- What a search looks at stands in columns; all that an entry says is in its bytes.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repositories (number) ON DELETE CASCADE,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The title in small letters.
    sort_title TEXT NOT NULL,
    -- As `;Audio;Office;`.
    categories TEXT NOT NULL,
    entry BLOB NOT NULL,
    UNIQUE (address, repository)
) STRICT;

CREATE INDEX entries_of_repository ON entries (repository);
CREATE INDEX entries_by_name ON entries (name);
CREATE INDEX entries_by_title ON entries (sort_title, address, repository, categories);

CREATE TABLE icons (
    entry INTEGER PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    name, title, summary, keywords, publisher, categories,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER entry_removed AFTER DELETE ON entries BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;
