-- SPDX-License-Identifier: GPL-3.0-or-later
-- The folder linked to a project, as metadata.json has it; null: none. A statement ends with a semicolon at the end of its line.

ALTER TABLE projects ADD COLUMN workspace TEXT CHECK (workspace IS NULL OR json_valid(workspace));
