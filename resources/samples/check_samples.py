#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds every version of the sample projects the way the application does, and proves that each one runs.

    check_samples.py                    compiles every version and runs its own tests
    check_samples.py --write FOLDER     also leaves the versions in FOLDER/<project>/v1, v2 …

A version is its base (the parent it names, else the version before it that did not fail), with the renames, deletions, files and
executable bits its project.json and its folder say. A failed version is what an agent left behind: it is built, but need not run.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def fail(sentence):
    sys.exit(f"check_samples: {sentence}")


def versions_of(project):
    """(description, tree) of every version, oldest first; a tree is {path: bytes}."""
    description = json.loads((project / "project.json").read_text(encoding="utf-8"))
    trees = {}
    base = {}
    for version in description["versions"]:
        name = version["name"]
        where = f"{project.name}, {name}"
        tree = dict(trees[version["parent"]] if "parent" in version else base)
        for old, new in version.get("renames", {}).items():
            if old not in tree or new in tree:
                fail(f"{where}: {old} cannot be renamed to {new}")
            tree[new] = tree.pop(old)
        for path in version.get("deletes", []):
            if tree.pop(path, None) is None:
                fail(f"{where}: {path} is deleted but was not there")
        overlay = project / version["overlay"]
        if not overlay.is_dir():
            fail(f"{where}: the folder {overlay.name} is missing")
        for file in sorted(overlay.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                path = file.relative_to(overlay).as_posix()
                if tree.get(path) == file.read_bytes():
                    fail(f"{where}: {path} is the same as in the base; leave it out")
                tree[path] = file.read_bytes()
        for path in version.get("executables", []):
            if path not in tree:
                fail(f"{where}: {path} should be executable but is not there")
        if name in trees:
            fail(f"{where}: two versions have this name")
        trees[name] = tree
        if not version.get("error"):
            base = tree
        yield version, tree
    if description["active"] not in trees:
        fail(f"{project.name}: there is no version {description['active']} to activate")


def write(tree, version, folder):
    for path, content in tree.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        target.chmod(0o755 if path in version.get("executables", []) else 0o644)


def run(command, folder, where):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{where}: {' '.join(command)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def check(version, tree, command, where):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        write(tree, version, folder)
        for path in tree:
            if path.endswith(".py") and not version.get("error"):
                try:
                    compile(tree[path], path, "exec")
                except SyntaxError as problem:
                    fail(f"{where}: {problem}")
            if path.endswith(".json"):
                json.loads(tree[path])
        if version.get("error"):
            return f"{len(tree)} files, failed as told"
        told = run([sys.executable, *command[1:]], folder, where).stderr.strip().splitlines()
        ran = [line for line in told if line.startswith("Ran ")]
        if not ran or ran[0].startswith("Ran 0"):
            fail(f"{where}: no test ran")
        return f"{len(tree)} files, {ran[0].lower()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", metavar="FOLDER", help="leave the versions there")
    options = parser.parse_args()
    for project in sorted(path.parent for path in HERE.glob("*/project.json")):
        command = json.loads((project / "project.json").read_text(encoding="utf-8"))["check"].split()
        for number, (version, tree) in enumerate(versions_of(project), 1):
            where = f"{project.name} v{number} {version['name']}"
            print(f"{where}: {check(version, tree, command, where)}")
            if options.write:
                target = pathlib.Path(options.write) / project.name / f"v{number}"
                if target.exists():
                    shutil.rmtree(target)
                write(tree, version, target)


if __name__ == "__main__":
    main()
