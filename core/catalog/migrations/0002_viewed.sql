-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which changes a person has looked at. No folder of the library holds these two tables: a catalog that is made again takes their
-- rows over from the one it replaces, as far as that can be read. A statement ends with a semicolon at the end of its line.

-- A change is known by what was there before and what is there after (empty: no file), so that a mark holds in every comparison that
-- shows the same change. project_id is no foreign key: a project may come back from the trash and then wants its marks again.
CREATE TABLE viewed (
    project_id TEXT NOT NULL CHECK (length(project_id) = 36),
    before_sha256 BLOB NOT NULL CHECK (length(before_sha256) IN (0, 32)),
    after_sha256 BLOB NOT NULL CHECK (length(after_sha256) IN (0, 32)),
    viewed_at TEXT NOT NULL,
    PRIMARY KEY (project_id, before_sha256, after_sha256)
) STRICT, WITHOUT ROWID;

-- Versions a person is through with; by_command: said so without looking at every file.
CREATE TABLE reviewed (
    project_id TEXT NOT NULL CHECK (length(project_id) = 36),
    generation_id TEXT NOT NULL CHECK (length(generation_id) = 36),
    reviewed_at TEXT NOT NULL,
    by_command INTEGER NOT NULL CHECK (by_command IN (0, 1)),
    PRIMARY KEY (project_id, generation_id)
) STRICT, WITHOUT ROWID;
