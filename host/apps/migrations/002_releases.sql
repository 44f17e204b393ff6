-- Releases that were published, those that wait for the app's next start, and those that were gone back from.

-- A release that comes into use at the app's next start.
ALTER TABLE apps ADD COLUMN staged_release INTEGER;

-- The number and the record of a release that was published; NULL for one that was installed from a folder.
ALTER TABLE releases ADD COLUMN sequence INTEGER CHECK (sequence >= 0);
ALTER TABLE releases ADD COLUMN record TEXT CHECK (length(record) = 64);
-- The user went back from it.
ALTER TABLE releases ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
-- The host went back from it, and why.
ALTER TABLE releases ADD COLUMN failed TEXT;
-- Its service was ready once.
ALTER TABLE releases ADD COLUMN proved INTEGER NOT NULL DEFAULT 0 CHECK (proved IN (0, 1));
UPDATE releases SET proved = 1;

-- The version that the data of an app belong to. It stays as long as the data do.
CREATE TABLE data (
    app_id TEXT PRIMARY KEY NOT NULL CHECK (length(app_id) = 52),
    version TEXT NOT NULL,
    -- The version of the copy of the data that is kept beside them; NULL where there is none.
    copy_version TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO data (app_id, version)
    SELECT apps.id, releases.version FROM apps
    JOIN releases ON releases.app_id = apps.id AND releases.number = apps.current_release;
