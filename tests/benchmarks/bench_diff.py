#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Strata's comparison against diff and git, which compare the same trees in turn.

FOLDER holds corpora: FOLDER/<corpus>/v1, v2 … are successive versions of one project; the last two are compared. Ratios are ours by
theirs, below 1 we are faster. The largest changed file of each corpus is also compared inside one process, without the start of a
program, and laid out and painted in a window that is not on a screen: a frame of the panes is set beside the same page in a plain text
widget of Qt. Last come inputs as bad as can be.
"""

import filecmp
import os
import pathlib
import re
import statistics
import subprocess
import sys

import bench

TEXT_ENOUGH = 8000  # bytes without a NUL make a file text, as git decides


class DiffBench(bench.Bench):
    works = {
        "patch": "Compare two trees, whole patch",
        "count": "Compare two trees, lines counted",
        "line_diff": "Line diff of the largest changed file",
        "document": "Rows and marks of the largest changed file",
        "file_patch": "Patch of the largest changed file",
    }

    def trees(self, corpus, versions, ours, git_options, diff_options):
        library = self.stored(corpus, versions[-2:])
        before, after = map(str, versions[-2:])
        yield bench.Runner("strata-cli diff", lambda turn: [self.strata(library, "diff", "Bench", "v1", "v2", *ours)])
        for algorithm in ("histogram", "myers"):
            command = ["git", "diff", "--no-index", f"--diff-algorithm={algorithm}", "-M", *git_options, before, after]
            yield bench.Runner(f"git {algorithm} -M", lambda turn, command=command: [command], good=(0, 1))
        yield bench.Runner("diff -ruN", lambda turn: [["diff", "-ruN", *diff_options, before, after]], good=(0, 1, 2))

    def patch(self, corpus, versions):
        return self.trees(corpus, versions, [], [], [])

    def count(self, corpus, versions):
        return self.trees(corpus, versions, ["--stat"], ["--numstat"], [])

    def program(self, name):
        return str(pathlib.Path(self.cli).parent / name)

    def one_file(self, versions, work):
        pair = largest_changed_file(*versions[-2:])
        if not pair:
            return
        before, after = map(str, pair)
        yield Inside("strata, in-process", [self.program("diffbench"), before, after, "3"], work)
        for algorithm in ("histogram", "myers"):
            command = ["git", "diff", "--no-index", f"--diff-algorithm={algorithm}", before, after]
            yield bench.Runner(f"git {algorithm}", lambda turn, command=command: [command], good=(0, 1))
        for options in ([], ["--speed-large-files"]):
            command = ["diff", "-u", *options, before, after]
            yield bench.Runner(" ".join(command[:-2]), lambda turn, command=command: [command], good=(0, 1, 2))

    def line_diff(self, corpus, versions):
        return self.one_file(versions, "line diff")

    def document(self, corpus, versions):
        return self.one_file(versions, "document")

    def file_patch(self, corpus, versions):
        return self.one_file(versions, "patch")

    def sample(self, runner, turn):
        if not isinstance(runner, Inside):
            return super().sample(runner, turn)
        printed = subprocess.run(runner.command, check=True, capture_output=True, text=True).stdout
        found = re.search(rf"{runner.work} ([\d.]+) ms", printed)
        if not found:
            sys.exit(f"bench: {runner.command[0]} says nothing of “{runner.work}”")
        return bench.Sample(float(found[1]) / 1000, float(found[1]) / 1000, 0)

    def finish(self):
        print("\nIn a window that is not on a screen", flush=True)
        subprocess.run([self.program("viewbench")], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        print("\nInputs as bad as can be", flush=True)
        subprocess.run([self.program("pathological")], check=True)


class Inside(bench.Runner):
    """A work one of our programs measures itself, several times, and prints as “work N ms”."""

    def __init__(self, name, command, work):
        super().__init__(name, lambda turn: [command])
        self.command = command
        self.work = work


def largest_changed_file(before, after):
    """The two paths of the largest text file that is in both trees and differs; None when there is none."""
    best, size = None, 0
    for path in after.rglob("*"):
        older = before / path.relative_to(after)
        if path.is_symlink() or not path.is_file() or not older.is_file() or path.stat().st_size <= size:
            continue
        with path.open("rb") as file:
            is_text = b"\0" not in file.read(TEXT_ENOUGH)
        if is_text and not filecmp.cmp(older, path, shallow=False):
            best, size = (older, path), path.stat().st_size
    return best


if __name__ == "__main__":
    bench.run(DiffBench, "./dev bench diff", __doc__)
