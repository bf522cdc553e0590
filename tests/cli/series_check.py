#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives strata-cli through a series of versions of a real project and checks every answer with other tools.

    series_check.py STRATA_CLI SERIES [--library DIR] [--limit N] [--exports N]

SERIES is a folder with v1, v2, v3 … . All are captured into a library (a new one under the temporary folder unless
--library names an empty place), then:

  files     `files --json` equals what hashlib says about source/ and about the folder that was captured; all is read-only
  sharing   the versions take little more disk than their unique contents
  patches   diff_from_v*.patch of every version brings a copy of its base, by `git apply` and by `patch -p1`, to exactly the
            version (bytes, types and permissions); `diff` between other pairs too
  exports   unzip, zipfile, bsdtar and tarfile read them; trees are equal; a second export has the same bytes
  activate  activate, rollback and redo: link, list and project agree after each
  rebuild   library.db deleted and rebuilt: list, show and files answer as before
  verify    finds no problem, and finds one after a byte was changed

Prints one line per check and exits with 1 when any failed.
"""

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

BLOCK = 4096


class Failure(Exception):
    pass


def need(condition, sentence):
    if not condition:
        raise Failure(sentence)


def first_difference(expected, actual):
    """A sentence about the first entry in which two trees differ; empty when they are equal."""
    for path in sorted(set(expected) | set(actual)):
        if expected.get(path) != actual.get(path):
            return f"{path}: expected {expected.get(path, 'nothing')}, found {actual.get(path, 'nothing')}"
    return ""


def digest(data):
    return hashlib.sha256(data).hexdigest()


def without_doubt(text):
    """Decoders agree on which bytes are no UTF-8, not on how many replacement characters stand for them."""
    return re.sub("\ufffd+", "\ufffd", text)


def describe(path):
    """(kind, sha256, permissions) of a file or link; a link's permissions mean nothing."""
    info = os.lstat(path)
    if stat.S_ISLNK(info.st_mode):
        return ("link", digest(os.fsencode(os.readlink(path))), 0)
    return ("file", digest(Path(path).read_bytes()), stat.S_IMODE(info.st_mode))


def tree_of(root):
    """{relative path: description} of all files and links below `root`."""
    tree = {}
    for folder, names, files in os.walk(root):
        for name in files + [name for name in names if os.path.islink(os.path.join(folder, name))]:
            full = os.path.join(folder, name)
            tree[os.path.relpath(full, root)] = describe(full)
    return tree


def as_git_sees(tree):
    """git keeps one permission bit: whether the owner may execute."""
    return {path: (kind, content, 0o755 if mode & 0o100 else 0o644 if kind == "file" else 0)
            for path, (kind, content, mode) in tree.items()}


class Strata:
    def __init__(self, program, library):
        self.program = os.path.abspath(program)
        self.library = os.path.abspath(library)

    def run(self, *arguments, status=0, cwd=None):
        process = subprocess.run([self.program, "--library", self.library, *map(str, arguments)], capture_output=True, cwd=cwd)
        need(process.returncode == status, f"strata-cli {' '.join(map(str, arguments))} exited with {process.returncode}: "
             + process.stderr.decode(errors="replace").strip())
        return process.stdout

    def json(self, *arguments, status=0):
        return json.loads(self.run(*arguments, "--json", status=status))


class Check:
    def __init__(self, arguments, work):
        self.work = work
        self.strata = Strata(arguments.cli, arguments.library or work / "library")
        self.series = Path(arguments.series)
        self.project = "series"
        self.exports = arguments.exports
        folders = [f for f in self.series.iterdir() if f.is_dir() and re.fullmatch(r"v\d+", f.name)]
        self.folders = sorted(folders, key=lambda f: int(f.name[1:]))[:arguments.limit]
        need(self.folders, f"{self.series} has no folder v1, v2 …")
        self.generations = []  # by version, ascending
        self.trees = {}  # version: tree, as `files --json` tells it
        self.applied = {}  # tool: the version its tree holds now
        self.random = random.Random(20260214)

    # What the library says, and where it keeps it.

    def source(self, generation):
        return Path(self.strata.library) / generation["storage_path"] / "source"

    def tree(self, version):
        if version not in self.trees:
            self.trees[version] = {
                file["path"]: ("link", file["sha256"], 0) if "link_target" in file
                else ("file", file["sha256"], int(file["mode"], 8))
                for file in self.strata.json("files", self.project, version)}
        return self.trees[version]

    def copy(self, version, target):
        """A writable copy of a version with its real permissions."""
        shutil.rmtree(target, ignore_errors=True)
        source = self.source(self.generations[version - 1])
        for path, (kind, _, mode) in self.tree(version).items():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            if kind == "link":
                os.symlink(os.readlink(source / path), target / path)
            else:
                shutil.copyfile(source / path, target / path)
                os.chmod(target / path, mode)
        target.mkdir(exist_ok=True)

    # The checks.

    def check_capture(self):
        started = time.monotonic()
        files = 0
        for number, folder in enumerate(self.folders, 1):
            answer = self.strata.json("capture", self.project, folder, "--create", "--prompt", f"Prompt of {folder.name}")
            need(answer["version"] == number, f"{folder.name} became v{answer['version']}")
            need(answer["status"] == "completed", f"v{number} is {answer['status']}")
            need(answer["base_version"] == (number - 1 or None), f"v{number} is compared with v{answer['base_version']}")
            files += answer["file_count"]
            self.check_source_is_whole(folder, answer)
        self.generations = sorted(self.strata.json("list", self.project), key=lambda g: g["version"])
        versions = [g["version"] for g in self.generations]
        need(versions == list(range(1, len(self.folders) + 1)), f"list shows {versions}")
        need(sum(g["is_active"] for g in self.generations) <= 1, "more than one version is active")
        return f"{len(versions)} versions, {files} files in {time.monotonic() - started:.1f} s"

    def check_source_is_whole(self, folder, answer):
        """Everything in the folder is in the version, or among what was skipped."""
        captured = tree_of(Path(self.strata.library) / answer["storage_path"] / "source")
        skipped = [entry["path"].rstrip("/") for entry in answer["skipped"]]
        original = {path: entry for path, entry in tree_of(folder).items()
                    if not any(path == skip or path.startswith(skip + "/") for skip in skipped)}
        difference = first_difference({p: e[:2] for p, e in original.items()}, {p: e[:2] for p, e in captured.items()})
        need(not difference, f"v{answer['version']} is not its folder: {difference}")
        wrong = [f for f in self.strata.json("files", self.project, answer["version"])
                 if "link_target" not in f and int(f["mode"], 8) != original[f["path"]][2]]
        need(not wrong, f"v{answer['version']} forgot the permissions of {wrong[:1]}")

    def check_files(self):
        count = 0
        for generation in self.generations:
            version = generation["version"]
            source = self.source(generation)
            found = tree_of(source)
            difference = first_difference({p: e[:2] for p, e in self.tree(version).items()}, {p: e[:2] for p, e in found.items()})
            need(not difference, f"files of v{version}: {difference}")
            writable = [path for path, (kind, _, mode) in found.items() if kind == "file" and mode & 0o222]
            writable += [folder for folder, _, _ in os.walk(source) if os.stat(folder).st_mode & 0o222]
            need(not writable, f"v{version} is not sealed: {writable[:1]}")
            sizes = sum(os.lstat(source / path).st_size for path in found)
            need(len(found) == generation["file_count"], f"v{version} has {len(found)} files, list says {generation['file_count']}")
            need(sizes == generation["total_size_bytes"], f"v{version} has {sizes} bytes, list says {generation['total_size_bytes']}")
            count += len(found)
        return f"{count} files hashed, all read-only"

    def check_sharing(self):
        inodes, unique, linked = {}, {}, False
        for generation in self.generations:
            source = self.source(generation)
            for path, (kind, content, _) in self.tree(generation["version"]).items():
                info = os.lstat(source / path)
                linked = linked or info.st_nlink > 1
                if kind == "file":
                    inodes[info.st_ino] = info.st_blocks * 512
                    unique[content] = -(-info.st_size // BLOCK) * BLOCK
        used, least = sum(inodes.values()), sum(unique.values())
        total = sum(g["total_size_bytes"] for g in self.generations)
        if linked:
            need(used <= least * 1.05 + BLOCK, f"the versions take {used} bytes on disk, their unique contents {least}")
        return f"{used / 1e6:.1f} MB on disk; unique contents {least / 1e6:.1f} MB; all versions together {total / 1e6:.1f} MB"

    def check_summaries(self):
        """changes_summary against what the two trees say."""
        for older, newer in zip(self.generations, self.generations[1:]):
            before, after = self.tree(older["version"]), self.tree(newer["version"])
            summary = newer["changes_summary"]
            modified = sum(before[path] != after[path] for path in before.keys() & after.keys())
            facts = (len(after.keys() - before.keys()), len(before.keys() - after.keys()), modified)
            told = (summary["added"] + summary["renamed"], summary["deleted"] + summary["renamed"], summary["modified"])
            need(facts == told, f"v{newer['version']}: new, gone, modified are {facts}, the summary says {told}")
        return f"{len(self.generations) - 1} summaries"

    def apply(self, tool, patch, folder):
        git = ["git", "apply", "--allow-empty", "--whitespace=nowarn", str(patch)]
        command = git if tool == "git apply" else ["patch", "-p1", "--no-backup-if-mismatch", "-s", "-f", "-i", str(patch)]
        process = subprocess.run(command, cwd=folder, capture_output=True,
                                 env={**os.environ, "GIT_CEILING_DIRECTORIES": str(self.work), "LC_ALL": "C.UTF-8"})
        need(process.returncode == 0,
             f"{tool} refused {patch}: " + (process.stdout + process.stderr).decode(errors="replace").strip()[:600])

    def check_patch(self, patch, older, newer, tool):
        folder = self.work / tool.replace(" ", "-")
        if self.applied.pop(tool, None) != older:  # else the tree the last patch made is the one this one begins with
            self.copy(older, folder)
        self.apply(tool, patch, folder)
        difference = first_difference(as_git_sees(self.tree(newer)), as_git_sees(tree_of(folder)))
        need(not difference, f"{tool} with {patch.name}, v{older} to v{newer}: {difference}")
        self.applied[tool] = newer

    def tools_for(self, patch, older, newer):
        """GNU patch knows no binary patches, and cannot put a folder in place of a file in one run (nor with git's own patch)."""
        def folders(tree):
            return {"/".join(path.split("/")[:depth]) for path in tree for depth in range(1, path.count("/") + 1)}

        before, after = self.tree(older), self.tree(newer)
        turns = folders(after) & before.keys() or folders(before) & after.keys()
        return ["git apply"] if turns or b"\nGIT binary patch\n" in patch.read_bytes() else ["git apply", "patch -p1"]

    def check_patches(self):
        git_only = 0
        for older, newer in zip(self.generations, self.generations[1:]):
            patch = Path(self.strata.library) / newer["storage_path"] / f"diff_from_v{older['version']}.patch"
            need(patch.exists(), f"{patch} is missing")
            tools = self.tools_for(patch, older["version"], newer["version"])
            git_only += len(tools) == 1
            for tool in tools:
                self.check_patch(patch, older["version"], newer["version"], tool)
        return f"{len(self.generations) - 1} pairs by git apply and patch -p1, {git_only} of them (binary files …) by git apply alone"

    def check_diffs(self):
        last = len(self.generations)
        pairs = [(1, last), (last, 1)] + [tuple(self.random.sample(range(1, last + 1), 2)) for _ in range(8)] if last > 1 else []
        for older, newer in pairs:
            patch = self.work / "between.patch"
            patch.write_bytes(self.strata.run("diff", self.project, f"v{older}", f"v{newer}"))
            for tool in self.tools_for(patch, older, newer):
                self.check_patch(patch, older, newer, tool)
            answer = self.strata.json("diff", self.project, older, newer)
            text = patch.read_bytes().decode("utf-8", errors="replace")
            need(without_doubt(answer["diff"]) == without_doubt(text), f"diff --json v{older} v{newer} has another patch")
            before, after = self.tree(older), self.tree(newer)
            added = set(answer["added_files"]) | {r["to"] for r in answer["renamed_files"]}
            deleted = set(answer["deleted_files"]) | {r["from"] for r in answer["renamed_files"]}
            need(added == after.keys() - before.keys(), f"diff --json v{older} v{newer}: added_files")
            need(deleted == before.keys() - after.keys(), f"diff --json v{older} v{newer}: deleted_files")
            same = sum(before[path] == after[path] for path in before.keys() & after.keys())
            need(answer["unchanged_count"] == same, f"diff --json v{older} v{newer}: unchanged_count is not {same}")
        return f"{len(pairs)} pairs of distant versions, both directions"

    def check_exports(self):
        last = len(self.generations)
        chosen = sorted({1, last, *self.random.sample(range(1, last + 1), min(self.exports, last))})
        for version in chosen:
            expected = self.tree(version)
            for suffix in ("zip", "tar", "tar.gz"):
                first, second = self.work / f"first.{suffix}", self.work / f"second.{suffix}"
                self.strata.json("export", self.project, version, "-o", first)
                self.strata.json("export", self.project, version, "-o", second, "--format", suffix)
                need(first.read_bytes() == second.read_bytes(), f"two {suffix} exports of v{version} differ")
                self.check_archive(first, version, expected)
        return f"{len(chosen)} versions as zip, tar and tar.gz"

    def check_archive(self, archive, version, expected):
        readers = {"bsdtar": ["bsdtar", "-x", "-p", "-f", str(archive)]}
        if archive.suffix == ".zip":
            readers["unzip"] = ["unzip", "-q", str(archive)]
            with zipfile.ZipFile(archive) as file:
                need(file.testzip() is None, f"zipfile finds {archive.name} broken")
                inside = {entry.filename: digest(file.read(entry)) for entry in file.infolist() if not entry.is_dir()}
        else:
            readers["tar"] = ["tar", "-x", "-p", "-f", str(archive)] if shutil.which("tar") else readers["bsdtar"]
            with tarfile.open(archive) as file:
                inside = {entry.name: digest(entry.linkname.encode() if entry.issym() else file.extractfile(entry).read())
                          for entry in file.getmembers() if not entry.isdir()}
        difference = first_difference({path: entry[1] for path, entry in expected.items()}, inside)
        need(not difference, f"{archive.name} of v{version} as Python reads it: {difference}")
        for reader, command in readers.items():
            folder = self.work / "unpacked"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            process = subprocess.run(command, cwd=folder, capture_output=True)
            need(process.returncode == 0, f"{reader} refused {archive.name} of v{version}: {process.stderr.decode(errors='replace')}")
            difference = first_difference(expected, tree_of(folder))
            need(not difference, f"{archive.name} of v{version} as {reader} reads it: {difference}")

    def check_activation(self):
        link = Path(self.strata.library) / "projects" / self.generations[0]["project_id"] / "generations" / "active"

        def agree(version):
            generation = self.generations[version - 1]
            need(os.readlink(link) == f"v{version}__{generation['generation_id']}", f"the link leads to {os.readlink(link)}")
            active = [g["version"] for g in self.strata.json("list", self.project) if g["is_active"]]
            need(active == [version], f"list says {active} are active, not v{version}")
            shown = self.strata.json("project", "show", self.project)
            need(shown["active_version"] == version, f"project show says v{shown['active_version']} is active, not v{version}")

        first, second = min(3, len(self.generations)), min(7, len(self.generations))
        self.strata.json("activate", self.project, f"v{first}")
        agree(first)
        planned = self.strata.json("activate", self.project, second, "--dry-run")
        agree(first)
        done = self.strata.json("activate", self.project, second)
        agree(second)
        need({**planned, "dry_run": False} == done, "the dry run promised something else")
        if first != second:
            self.strata.json("rollback", self.project)
            agree(first)
            self.strata.json("redo", self.project)
            agree(second)
        return f"v{first}, v{second}, rollback, redo"

    def answers(self):
        return {
            "projects": self.strata.json("project", "list"),
            "list": self.strata.json("list", self.project, "--include-archived"),
            "show": [self.strata.json("show", self.project, g["version"]) for g in self.generations],
            "files": [self.strata.json("files", self.project, g["version"]) for g in self.generations],
        }

    def check_rebuild(self):
        before = self.answers()
        for file in Path(self.strata.library).glob("library.db*"):
            file.unlink()
        started = time.monotonic()
        report = self.strata.json("rebuild")
        seconds = time.monotonic() - started
        need(report["generations"] == len(self.generations), f"rebuild found {report['generations']} versions")
        after = self.answers()
        for question, answer in before.items():
            need(answer == after[question], f"{question} answers differently after the rebuild")
        return f"{report['generations']} versions, {report['files']} files in {seconds:.1f} s"

    def check_verify(self):
        started = time.monotonic()
        report = self.strata.json("verify")
        seconds = time.monotonic() - started
        need(report["problems"] == [], f"verify reports {report['problems'][:3]}")
        need(report["generations"] == len(self.generations), f"verify looked at {report['generations']} versions")
        need(report["files"] == sum(g["file_count"] for g in self.generations), f"verify looked at {report['files']} files")

        version = self.generations[-1]
        path = next(p for p, e in sorted(self.tree(version["version"]).items()) if e[0] == "file")
        victim = self.source(version) / path
        original, mode = victim.read_bytes(), stat.S_IMODE(os.stat(victim).st_mode)
        damaged = bytes([original[0] ^ 1]) + original[1:] if original else b"x"
        os.chmod(victim, 0o644)
        victim.write_bytes(damaged)
        os.chmod(victim, mode)
        found = self.strata.json("verify", status=1)["problems"]
        os.chmod(victim, 0o644)
        victim.write_bytes(original)
        os.chmod(victim, mode)
        need(any(p["path"] == path and p["version"] == version["version"] for p in found), f"verify overlooked a changed byte in {path}")
        return f"{report['files']} files, {report['bytes'] / 1e6:.1f} MB in {seconds:.1f} s; a changed byte is found"

    def all(self):
        return [("capture", self.check_capture), ("files", self.check_files), ("sharing", self.check_sharing),
                ("summaries", self.check_summaries), ("patches", self.check_patches), ("diffs", self.check_diffs),
                ("exports", self.check_exports), ("activate", self.check_activation), ("rebuild", self.check_rebuild),
                ("verify", self.check_verify)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("series")
    parser.add_argument("--library", help="where to make the library; it stays afterwards")
    parser.add_argument("--limit", type=int, help="only the first N versions")
    parser.add_argument("--exports", type=int, default=3, help="how many versions to export beside the first and the last")
    arguments = parser.parse_args()
    os.umask(0o022)
    failed = False
    work = Path(tempfile.mkdtemp(prefix="strata-series-"))
    try:
        check = Check(arguments, work)
        for name, run in check.all():
            try:
                print(f"ok    {name:10} {run()}", flush=True)
            except Failure as failure:
                failed = True
                print(f"FAIL  {name:10} {failure}", flush=True)
                if name == "capture":
                    break
    finally:
        subprocess.run(["chmod", "-R", "u+w", str(work)], check=False)
        shutil.rmtree(work, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
