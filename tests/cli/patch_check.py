#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the patches of strata-cli between successive versions of real projects, and how long they are beside git's.

    patch_check.py STRATA_CLI CORPORA [--corpus NAME]…

CORPORA/<name>/v1, v2 … are versions of one project. For each two neighbours `git apply` must turn a copy of the older into exactly
the newer (bytes, types, permissions as git knows them). For files that are in both versions, the lines the patch adds and deletes are
counted against those of `git diff --no-index --histogram`: a longer script hides what really changed.

Prints one line per corpus and exits with 1 when a patch failed, or all scripts together are more than one percent longer than git's.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from series_check import Failure, Strata, as_git_sees, first_difference, need, tree_of

WORST = 1.01  # times git's script, over a whole corpus


def numstat(output):
    """Lines added and deleted by path; binary files have none."""
    counts = {}
    for record in output.decode("utf-8", "surrogateescape").split("\0"):
        added, deleted, path = (record.split("\t", 2) + ["", ""])[:3]
        if path and added != "-":
            counts[path] = int(added) + int(deleted)
    return counts


def run(*command, cwd=None, good=(0,)):
    process = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True)
    need(process.returncode in good, f"{' '.join(map(str, command[:4]))} …: {process.stderr.decode(errors='replace').strip()}")
    return process.stdout


def git_counts(older, newer):
    """Of files that are in both; git says paths of both sides when the folder's name differs, so both are called alike."""
    output = run("git", "diff", "--no-index", "--histogram", "--no-renames", "--numstat", "-z", older.name, newer.name, cwd=older.parent,
                 good=(0, 1))
    # With -z and two folders a record is "added deleted NUL old NUL new NUL".
    fields = output.decode("utf-8", "surrogateescape").split("\0")
    counts = {}
    for at in range(0, len(fields) - 2, 3):
        added, deleted = fields[at].split("\t")[:2]
        before, after = (Path(name) for name in fields[at + 1:at + 3])
        if added != "-" and "/dev/null" not in (str(before), str(after)):
            counts[str(after.relative_to(newer.name))] = int(added) + int(deleted)
    return counts


def check_corpus(program, corpus, work):
    versions = sorted((path for path in corpus.glob("v*") if path.name[1:].isdigit()), key=lambda path: int(path.name[1:]))
    strata = Strata(program, work / "library")
    strata.run("project", "create", "Check")
    for version in versions:
        strata.run("capture", "Check", version)
    pairs = ours = theirs = 0
    for number, (older, newer) in enumerate(zip(versions, versions[1:]), 1):
        patch = work / "pair.patch"
        patch.write_bytes(strata.run("diff", "Check", f"v{number}", f"v{number + 1}"))
        copy = work / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(older, copy, symlinks=True)
        run("git", "apply", "--whitespace=nowarn", "--allow-empty", patch, cwd=copy)
        difference = first_difference(as_git_sees(tree_of(newer)), as_git_sees(tree_of(copy)))
        need(not difference, f"{corpus.name} v{number} → v{number + 1}: {difference}")
        pairs += 1
        mine = numstat(run("git", "apply", "--numstat", "-z", "--allow-empty", patch, cwd=copy))
        git = git_counts(older, newer)
        common = mine.keys() & git.keys()
        ours += sum(mine[path] for path in common)
        theirs += sum(git[path] for path in common)
    return pairs, ours, theirs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="STRATA_CLI")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--corpus", action="append", help="only this one (may be given again)")
    options = parser.parse_args()
    failed = False
    for corpus in sorted(path for path in options.corpora.resolve().iterdir() if (path / "v2").is_dir()):
        if options.corpus and corpus.name not in options.corpus:
            continue
        with tempfile.TemporaryDirectory(prefix="strata-patches-") as work:
            try:
                pairs, ours, theirs = check_corpus(Path(options.program).resolve(), corpus, Path(work))
                ratio = ours / theirs if theirs else 1.0
                failed |= ratio > WORST
                print(f"{corpus.name:12} {pairs:3} patches give the newer tree; {ours} lines against git's {theirs}: {ratio:.4f}")
            except Failure as failure:
                failed = True
                print(f"{corpus.name:12} FAILED: {failure}")
            sys.stdout.flush()
            subprocess.run(["chmod", "-R", "u+w", work], check=False)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
