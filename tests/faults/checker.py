#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says whether a library keeps its promises, by reading it itself: nothing here asks strata.

    checker.py LIBRARY [--acknowledged FILE]

FILE is a log kept outside the library, one JSON object per line: {"project": name, "version": number, "tree": {path: sha256}}; what it
names must be there (I1). Prints one line per broken promise and exits with 1 when there is one. As a module it is what every test of
tests/faults asks after each of its cases. The numbers are those of the invariants:

  I1  what was acknowledged is there, whole                       I6  catalog sound; rows and folders one to one, with equal facts
  I2  a version has exactly the files of its manifest, unchanged  I7  nothing outside the library changed (see tree_facts)
  I3  `active` leads to a whole version, the one recorded         I8  nothing of ours is left in temp/
  I5  numbers of versions are unique
"""

import argparse
import hashlib
import json
import os
import pathlib
import sqlite3
import stat
import sys


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tree_facts(root, contents=True):
    """{path: facts} of everything below `root`: kind, mode, size, mtime, inode and content. Two equal ones: nothing was touched."""
    facts = {}
    root = os.fspath(root)
    for folder, names, files in os.walk(root):
        for name in [*names, *files]:
            path = os.path.join(folder, name)
            info = os.lstat(path)
            fact = [stat.S_IFMT(info.st_mode), stat.S_IMODE(info.st_mode), info.st_ino, info.st_mtime_ns]
            if stat.S_ISLNK(info.st_mode):
                fact.append(os.readlink(path))
            elif stat.S_ISREG(info.st_mode):
                fact += [info.st_size, digest(path) if contents else ""]
            facts[path[len(root) + 1:]] = tuple(fact)
    return facts


def contents_of(root):
    """{path: (kind, content or target, is executable)}: what a capture takes of a folder and an export gives back."""
    entries = {}
    for path, fact in tree_facts(root).items():
        if stat.S_ISREG(fact[0]):
            entries[path] = ("file", fact[5], bool(fact[1] & 0o100))
        elif stat.S_ISLNK(fact[0]):
            entries[path] = ("link", fact[4], False)
    return entries


def read_json(path):
    try:
        with open(path, "rb") as file:
            return json.load(file)
    except (OSError, ValueError):
        return None


def is_sealed(generation):
    return generation["status"] in ("completed", "failed")


class Library:
    """What a library's folders and catalog say, and the promises that are broken."""

    def __init__(self, root, hashes=None):
        self.root = pathlib.Path(root)
        self.problems = []
        self.hashes = {} if hashes is None else hashes
        self.projects = {}  # id → (metadata, {version: manifest})
        self.trash = {}
        for place, into in (("projects", self.projects), ("trash", self.trash)):
            folder = self.root / place
            for name in sorted(os.listdir(folder)) if folder.is_dir() else []:
                if len(name) == 36:
                    into[name] = self.read_project(folder / name)

    def fail(self, promise, sentence):
        self.problems.append(f"{promise}: {sentence}")

    def read_project(self, folder):
        metadata = read_json(folder / "metadata.json")
        if metadata is None:
            self.fail("I6", f"{folder.name} has no readable metadata.json")
            return {}, {}
        versions = {}
        for parent in ("generations", "archive", "trash"):
            for name in sorted(os.listdir(folder / parent)) if (folder / parent).is_dir() else []:
                if name == "active" or "__" not in name:
                    continue
                manifest = read_json(folder / parent / name / "manifest.json")
                if manifest is None:
                    self.fail("I2", f"{name} has no readable manifest.json")
                    continue
                generation = manifest.get("generation", manifest)
                number = generation["version"]
                if number in versions:
                    self.fail("I5", f"two folders are v{number} of {metadata['name']}")
                versions[number] = (folder / parent / name, generation, manifest)
        return metadata, versions

    # I2
    def check_trees(self):
        for metadata, versions in [*self.projects.values(), *self.trash.values()]:
            for number, (folder, generation, manifest) in versions.items():
                if folder.parent.name != "archive" and is_sealed(generation):
                    self.check_tree(f"v{number} of {metadata['name']}", folder / "source", manifest)

    def check_tree(self, name, source, manifest):
        found = {}
        if not source.is_dir():
            return self.fail("I2", f"{name} has no source/")
        if source.stat().st_mode & 0o222:
            self.fail("I2", f"source/ of {name} can be written")
        for folder, names, files in os.walk(source):
            for each in [*names, *files]:
                path = os.path.join(folder, each)
                found[os.path.relpath(path, source)] = (path, os.lstat(path))
        for entry in manifest["files"]:
            path, info = found.pop(entry["path"], (None, None))
            label = f"{entry['path']} in {name}"
            if path is None:
                self.fail("I2", f"{label} is missing")
            elif entry.get("link_target"):
                if not stat.S_ISLNK(info.st_mode) or os.readlink(path) != entry["link_target"]:
                    self.fail("I2", f"{label} is not the link it was")
            elif not stat.S_ISREG(info.st_mode) or info.st_size != entry["size"]:
                self.fail("I2", f"{label} has {info.st_size} bytes instead of {entry['size']}")
            else:
                if info.st_mode & 0o222:
                    self.fail("I2", f"{label} can be written")
                key = (info.st_dev, info.st_ino, info.st_mtime_ns)
                if key not in self.hashes:
                    self.hashes[key] = digest(path)
                if self.hashes[key] != entry["sha256"]:
                    self.fail("I2", f"{label} has another content")
        for entry in manifest.get("folders", []):
            path, info = found.pop(entry["path"] if isinstance(entry, dict) else entry, (None, None))
            if path is None or not stat.S_ISDIR(info.st_mode) or info.st_mode & 0o222:
                self.fail("I2", f"the folder {entry} of {name} is missing or can be written")
        for path, (_, info) in found.items():
            if not stat.S_ISDIR(info.st_mode):
                self.fail("I2", f"{path} in {name} belongs to nothing")

    # I3
    def check_active(self, must_agree=True):
        for identity, (metadata, versions) in self.projects.items():
            if not metadata:
                continue
            link = self.root / "projects" / identity / "generations" / "active"
            recorded = metadata.get("active_generation_id")
            if not os.path.lexists(link):
                if recorded and must_agree:
                    self.fail("I3", f"nothing is active in {metadata['name']}, though {recorded} is recorded")
                continue
            target = os.readlink(link)
            whole = [generation for folder, generation, _ in versions.values() if folder.name == target]
            if not whole or whole[0]["status"] != "completed":
                self.fail("I3", f"active of {metadata['name']} leads to {target}, which is no complete version")
            elif must_agree and whole[0]["generation_id"] != recorded:
                self.fail("I3", f"active of {metadata['name']} leads to {target}, but {recorded} is recorded")

    # I6
    def check_catalog(self):
        if not (self.root / "library.db").exists():
            return self.fail("I6", "there is no catalog")
        connection = sqlite3.connect(f"file:{self.root}/library.db?mode=ro", uri=True)
        try:
            for pragma, good in (("integrity_check", [("ok",)]), ("foreign_key_check", [])):
                answer = connection.execute(f"PRAGMA {pragma}").fetchall()
                if answer != good:
                    self.fail("I6", f"{pragma}: {answer[:3]}")
            connection.row_factory = sqlite3.Row
            rows = {row["project_id"]: row for row in connection.execute("SELECT * FROM projects")}
            generations = connection.execute("SELECT * FROM generations").fetchall()
            for identity in rows.keys() ^ self.projects.keys():
                self.fail("I6", f"the project {identity} is in {'the catalog' if identity in rows else 'a folder'} only")
            for identity in rows.keys() & self.projects.keys():
                metadata, versions = self.projects[identity]
                if not metadata:
                    continue
                row = rows[identity]
                for name, field in (("name", "name"), ("status", "status"), ("active_generation_id", "active_generation_id"),
                                    ("latest_version", "latest_version")):
                    if row[name] != metadata.get(field):
                        self.fail("I6", f"{name} of {metadata['name']} is {row[name]} in the catalog, {metadata.get(field)} on disk")
                mine = {each["version"]: each for each in generations if each["project_id"] == identity}
                for number in mine.keys() ^ versions.keys():
                    if number in mine and mine[number]["status"] == "deleted":
                        continue
                    self.fail("I6", f"v{number} of {metadata['name']} is in {'the catalog' if number in mine else 'a folder'} only")
                for number in mine.keys() & versions.keys():
                    self.check_row(mine[number], *versions[number][:2], connection)
                if any(number > metadata["latest_version"] for number in versions):
                    self.fail("I5", f"latest_version of {metadata['name']} is lower than a version's number")
                lines = (self.root / "projects" / identity / "events.jsonl").read_bytes().decode(errors="replace").splitlines()
                told = connection.execute("SELECT sequence, action, generation_id FROM events WHERE project_id = ?", (identity,))
                for sequence, action, generation in told.fetchall():
                    try:
                        line = json.loads(lines[sequence - 1])
                    except (IndexError, ValueError):
                        line = {}
                    if line.get("action") != action or line.get("generation_id") != generation:
                        self.fail("I6", f"event {sequence} of {metadata['name']} is another in events.jsonl")
        except sqlite3.Error as error:
            self.fail("I6", f"the catalog cannot be read: {error}")
        finally:
            connection.close()

    def check_row(self, row, folder, generation, connection):
        name = f"v{row['version']}"
        if row["storage_path"] != str(folder.relative_to(self.root)):
            self.fail("I6", f"{name} lies elsewhere than the catalog says")
        status = "deleted" if folder.parent.name == "trash" else generation["status"]
        if row["status"] != status:
            self.fail("I6", f"{name} is {row['status']} in the catalog, {status} on disk")
        for field in ("generation_id", "note", "version_name", "starred", "file_count", "prompt"):
            if (row[field] or None) != (generation.get(field) or None):
                self.fail("I6", f"{field} of {name} is {row[field]!r} in the catalog, {generation.get(field)!r} in the manifest")
        if row["error_message"] and not generation.get("error_message"):
            self.fail("I6", f"{name}: {row['error_message']}")
        if bytes(row["manifest_sha256"] or b"").hex() != digest(folder / "manifest.json"):
            self.fail("I2", f"the manifest of {name} is another than the catalog knows")
        count = connection.execute("SELECT count(*) FROM files WHERE generation = ?", (row["id"],)).fetchone()[0]
        if count != row["file_count"]:
            self.fail("I6", f"{name} has {count} rows of files instead of {row['file_count']}")

    # I8
    def check_leftovers(self):
        temp = self.root / "temp"
        for name in os.listdir(temp) if temp.is_dir() else []:
            self.fail("I8", f"temp/{name} was left behind")
        for place in [self.root, *(self.root / "projects" / each for each in self.projects),
                      *(self.root / "projects" / each / "generations" for each in self.projects)]:
            for name in os.listdir(place) if place.is_dir() else []:
                if name.endswith((".tmp", ".part")) or name.startswith(".active.") or ".damaged-" in name:
                    self.fail("I8", f"{name} was left behind")
        if (self.root / "quarantine").is_dir() and os.listdir(self.root / "quarantine"):
            self.fail("I4", f"quarantine/ has {os.listdir(self.root / 'quarantine')}: something was half there")

    def check(self):
        self.check_trees()
        self.check_active()
        self.check_catalog()
        self.check_leftovers()
        return self.problems

    def logical(self):
        """What a user sees, without ids and times: two libraries with equal ones are the same to them."""
        answer = {}
        for trashed, place in ((False, self.projects), (True, self.trash)):
            for metadata, versions in place.values():
                if not metadata:
                    continue
                numbers = {generation["generation_id"]: number for number, (_, generation, _) in versions.items()}
                history = metadata.get("activations", {})
                answer[metadata["name"], trashed] = {
                    "status": metadata["status"],
                    "latest": metadata["latest_version"],
                    "active": numbers.get(metadata.get("active_generation_id")),
                    "history": ([numbers.get(each) for each in history.get("entries", [])], history.get("position")),
                    "workspace": numbers.get((metadata.get("workspace") or {}).get("at")),
                    "versions": {
                        number: (folder.parent.name, generation["status"], manifest.get("tree_sha256"), generation.get("note"), generation.get("starred"),
                                 generation.get("version_name"), generation.get("parent_version"))
                        for number, (folder, generation, manifest) in versions.items()
                    },
                }
        return answer


def dump(root):
    """Everything recovery may touch, for comparing: the tree without sealed contents, the catalog as SQL. SQLite's own two files come
    and go with each opening, and the locks say who held them last."""
    facts = {path: (fact[0], fact[1], fact[4:] if not stat.S_ISDIR(fact[0]) else ())
             for path, fact in tree_facts(root).items()
             if not path.startswith(("library.db", "backups")) and path != ".checked" and not path.endswith(".lock")}
    connection = sqlite3.connect(f"file:{root}/library.db?mode=ro", uri=True)
    try:
        rows = list(connection.iterdump())
    finally:
        connection.close()
    return facts, rows


def difference(before, after):
    """One sentence about how two logical() or dump() differ; empty when they do not."""
    if before == after:
        return ""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys(), key=str):
            if before.get(key) != after.get(key):
                deeper = difference(before.get(key), after.get(key))
                return f"{key}: {deeper}"
    if isinstance(before, (tuple, list)) and isinstance(after, (tuple, list)) and len(before) == len(after):
        for one, other in zip(before, after):
            if one != other:
                return difference(one, other)
    return f"{str(before)[:200]} → {str(after)[:200]}"


def check_acknowledged(library, file):
    """I1: what the log outside the library says was promised."""
    by_name = {metadata["name"]: versions for metadata, versions in library.projects.values() if metadata}
    for line in pathlib.Path(file).read_text().splitlines():
        promise = json.loads(line)
        entry = by_name.get(promise["project"], {}).get(promise["version"])
        if entry is None:
            library.fail("I1", f"v{promise['version']} of {promise['project']} was acknowledged and is gone")
            continue
        if "files" not in entry[2]:
            continue # archived: its list is packed
        tree = {each["path"]: each["sha256"] for each in entry[2]["files"] if not each.get("link_target")}
        if "tree" in promise and tree != promise["tree"]:
            library.fail("I1", f"v{promise['version']} of {promise['project']} is not what was acknowledged")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--acknowledged", type=pathlib.Path)
    options = parser.parse_args()
    library = Library(options.library)
    library.check()
    if options.acknowledged:
        check_acknowledged(library, options.acknowledged)
    for problem in library.problems:
        print(problem)
    print(f"{sum(len(versions) for _, versions in library.projects.values())} versions, {len(library.problems)} broken promises")
    sys.exit(1 if library.problems else 0)


if __name__ == "__main__":
    main()
