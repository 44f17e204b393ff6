-- Installed apps and their releases. What is in use is decided by the link <state>/apps/<id>/current; these tables
-- follow it, and are put right by it when the host starts.
CREATE TABLE apps (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 52),
    name TEXT NOT NULL UNIQUE,
    -- Installed from a folder, under that folder's identity.
    development INTEGER NOT NULL CHECK (development IN (0, 1)),
    source_folder TEXT,
    -- NULL until the first release is in use.
    current_release INTEGER,
    -- An uninstall has begun.
    removal TEXT CHECK (removal IN ('keep data', 'remove data'))
) STRICT;

CREATE TABLE releases (
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    -- Name of the folder below <state>/apps/<id>/releases.
    folder TEXT NOT NULL,
    -- Name of the app in this release.
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    installed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (app_id, number)
) STRICT, WITHOUT ROWID;
