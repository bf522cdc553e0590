-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalog is an index: every row can be made again from the folders below projects/. Times are ISO 8601 text in UTC, ids are
-- UUIDs in lower case, SHA-256 are 32 bytes. A statement ends with a semicolon at the end of its line.

CREATE TABLE clients (
    client_id TEXT PRIMARY KEY NOT NULL CHECK (client_id <> ''),
    name TEXT NOT NULL DEFAULT '',
    token_sha256 BLOB CHECK (length(token_sha256) = 32),
    requests_per_minute INTEGER CHECK (requests_per_minute > 0),
    created_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;

-- name_key is the name without case (SQLite's NOCASE knows ASCII only). The last four columns are the state of the project's
-- folder when this row was written: when they differ from the disk, something was not finished and the folder is read again.
-- client_id refers to nothing: metadata.json may name a client this library has never met.
CREATE TABLE projects (
    project_id TEXT PRIMARY KEY NOT NULL CHECK (length(project_id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL DEFAULT '',
    tech_stack TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
    active_generation_id TEXT,
    activation_position INTEGER NOT NULL DEFAULT 0 CHECK (activation_position >= 0),
    latest_version INTEGER NOT NULL DEFAULT 0 CHECK (latest_version >= 0),
    retention_policy TEXT NOT NULL CHECK (json_valid(retention_policy)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    metadata_inode INTEGER NOT NULL DEFAULT 0,
    metadata_time INTEGER NOT NULL DEFAULT 0,
    generations_time INTEGER NOT NULL DEFAULT 0,
    events_size INTEGER NOT NULL DEFAULT 0
) STRICT;

-- `id` is a number so that the rows of files stay short. manifest_time is the modification time of manifest.json in nanoseconds. A parent may be gone from the disk while its child lives on, so
-- parent_generation_id is no foreign key.
CREATE TABLE generations (
    id INTEGER PRIMARY KEY,
    generation_id TEXT NOT NULL UNIQUE CHECK (length(generation_id) = 36),
    project_id TEXT NOT NULL REFERENCES projects (project_id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version > 0),
    version_name TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'archived', 'deleted')),
    origin TEXT NOT NULL
        CHECK (origin IN ('folder', 'archive', 'workspace', 'git', 'agent', 'api', 'migrated', 'composed')),
    prompt TEXT NOT NULL DEFAULT '',
    context TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(context)),
    parent_generation_id TEXT,
    parent_version INTEGER NOT NULL DEFAULT 0 CHECK (parent_version >= 0),
    base_version INTEGER NOT NULL DEFAULT 0 CHECK (base_version >= 0),
    is_iteration INTEGER NOT NULL DEFAULT 0 CHECK (is_iteration IN (0, 1)),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    file_count INTEGER NOT NULL DEFAULT 0 CHECK (file_count >= 0),
    total_size_bytes INTEGER NOT NULL DEFAULT 0 CHECK (total_size_bytes >= 0),
    files_added INTEGER NOT NULL DEFAULT 0,
    files_modified INTEGER NOT NULL DEFAULT 0,
    files_deleted INTEGER NOT NULL DEFAULT 0,
    files_renamed INTEGER NOT NULL DEFAULT 0,
    lines_added INTEGER NOT NULL DEFAULT 0,
    lines_deleted INTEGER NOT NULL DEFAULT 0,
    storage_path TEXT NOT NULL,
    manifest_sha256 BLOB CHECK (length(manifest_sha256) = 32),
    manifest_time INTEGER NOT NULL DEFAULT 0,
    created_at TEXT,
    completed_at TEXT,
    archived_at TEXT,
    UNIQUE (project_id, version)
) STRICT;

-- Which generations were active, in order; null is "none was". No foreign key: the history may name what was deleted by hand.
CREATE TABLE activations (
    project_id TEXT NOT NULL REFERENCES projects (project_id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    generation_id TEXT,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- What is unique per SHA-256. Where it lies is found through files. line_count and preview are null when they are not known (binary,
-- secret, or not read).
CREATE TABLE contents (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    type TEXT NOT NULL DEFAULT '',
    line_count INTEGER CHECK (line_count >= 0),
    preview TEXT
) STRICT;

-- A path is written once however many versions have it; rows are never deleted, for the next version wants them again.
CREATE TABLE paths (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE CHECK (path <> '')
) STRICT;

-- Symbolic links have a target and no content.
CREATE TABLE files (
    generation INTEGER NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
    path INTEGER NOT NULL REFERENCES paths (id),
    content INTEGER REFERENCES contents (id),
    mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 4095),
    type TEXT NOT NULL DEFAULT '',
    link_target TEXT,
    PRIMARY KEY (generation, path),
    CHECK ((content IS NULL) = (link_target IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX files_by_content ON files (content) WHERE content IS NOT NULL;

CREATE TABLE artifacts (
    artifact_id TEXT PRIMARY KEY NOT NULL CHECK (length(artifact_id) = 36),
    generation_id TEXT NOT NULL REFERENCES generations (generation_id) ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (type IN ('zip', 'tar', 'tar.gz', 'openapi', 'diff', 'log', 'github_pr')),
    path TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB CHECK (length(sha256) = 32),
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX artifacts_by_generation ON artifacts (generation_id);

CREATE TABLE exports (
    export_id TEXT PRIMARY KEY NOT NULL CHECK (length(export_id) = 36),
    generation_id TEXT NOT NULL REFERENCES generations (generation_id) ON DELETE CASCADE,
    format TEXT NOT NULL CHECK (format IN ('zip', 'tar', 'tar.gz')),
    status TEXT NOT NULL CHECK (status IN ('pending', 'exporting', 'completed', 'failed')),
    path TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
    file_count INTEGER NOT NULL DEFAULT 0 CHECK (file_count >= 0),
    sha256 BLOB CHECK (length(sha256) = 32),
    error_message TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    completed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX exports_by_generation ON exports (generation_id);

CREATE TABLE runs (
    run_id TEXT PRIMARY KEY NOT NULL CHECK (length(run_id) = 36),
    project_id TEXT NOT NULL REFERENCES projects (project_id) ON DELETE CASCADE,
    generation_id TEXT REFERENCES generations (generation_id) ON DELETE SET NULL,
    requirements TEXT NOT NULL DEFAULT '',
    command TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    log_path TEXT NOT NULL DEFAULT '',
    exit_status INTEGER,
    started_at TEXT NOT NULL,
    duration_ms INTEGER CHECK (duration_ms >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX runs_by_project ON runs (project_id, started_at);
CREATE INDEX runs_by_generation ON runs (generation_id) WHERE generation_id IS NOT NULL;

CREATE TABLE deployments (
    deployment_id TEXT PRIMARY KEY NOT NULL CHECK (length(deployment_id) = 36),
    generation_id TEXT NOT NULL REFERENCES generations (generation_id) ON DELETE CASCADE,
    service TEXT NOT NULL CHECK (service <> ''),
    status TEXT NOT NULL CHECK (status IN ('pending', 'deploying', 'completed', 'failed', 'rolled_back')),
    url TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    error_message TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    completed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX deployments_by_generation ON deployments (generation_id);

-- `sequence` is the line number in the project's events.jsonl.
CREATE TABLE events (
    project_id TEXT NOT NULL REFERENCES projects (project_id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    generation_id TEXT,
    time TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL CHECK (action <> ''),
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    PRIMARY KEY (project_id, sequence)
) STRICT, WITHOUT ROWID;
