-- What the user decided, per app and key. A row without a decision counts prompts that nobody answered.
CREATE TABLE decisions (
    app_id TEXT NOT NULL CHECK (length(app_id) = 52),
    key TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ask', 'granted', 'denied')),
    -- What was shown when it was decided: a JSON array of texts. A grant covers no more than this.
    scope TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at_ms INTEGER NOT NULL,
    unanswered INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (app_id, key)
) STRICT, WITHOUT ROWID;

-- The app that the user chose for a common API.
CREATE TABLE providers (
    api TEXT PRIMARY KEY NOT NULL,
    app_id TEXT NOT NULL CHECK (length(app_id) = 52)
) STRICT;

-- What happened. Rows are added, and the oldest go when there are too many; none is changed.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    app_id TEXT NOT NULL,
    app_name TEXT NOT NULL,
    key TEXT NOT NULL,
    event TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX audit_of_app ON audit (app_id, id);
