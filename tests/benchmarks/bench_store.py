#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the store: what many versions cost on disk, and whether late ones are as fast as early ones.

Per corpus FOLDER/<corpus>/v1, v2 …: captures against `cp -a` with a flush and against git, in turn (see bench.py). Then all versions are
captured one after the other, and these are printed:

  disk      blocks of projects/ against the blocks of the unique contents alone (1.00: nothing but contents)
  late      median time of the last five captures against that of the first five, per file captured
  archived  blocks of archive/ after all versions but the last are archived, against git's packs after `git gc` (when there is the verb)

and for a made series of 500 small versions, each with one changed file: the time of versions 496–500 against 1–5.
"""

import os
import statistics
import subprocess
import time

import bench


class StoreBench(bench.Bench):
    works = {"capture_first": "Capture a first version", "capture_next": "Capture the next version", "series": "Capture all versions"}

    def measure(self, work, title, corpus, versions):
        if work != "series":
            super().measure(work, title, corpus, versions)
        elif len(versions) >= 2:
            print(f"\n{title}, {corpus}")
            self.all_versions(corpus, versions)

    def capture_all(self, library, versions):
        """Seconds of each capture."""
        times = []
        for version in versions:
            start = time.perf_counter()
            self.quietly(self.strata(library, "capture", "Bench", version))
            times.append(time.perf_counter() - start)
        return times

    def all_versions(self, corpus, versions):
        library = self.fresh_library(self.scratch / "library")
        times = self.capture_all(library, versions)
        stored, unique = self.blocks(library / "projects")
        database = sum(os.lstat(path).st_blocks * 512 for path in library.glob("library.db*"))
        print(f"  {len(versions)} versions: {stored / 1e6:.1f} MB in blocks, unique contents {unique / 1e6:.1f} MB, the catalog {database / 1e6:.1f} MB")
        self.note(corpus, "disk / unique contents", stored / unique)
        self.note(corpus, "disk with catalog / unique contents", (stored + database) / unique)
        count = min(5, len(versions) // 2)
        files = [sum(len(names) for _, _, names in os.walk(version)) for version in versions]
        per_file = [taken / number for taken, number in zip(times, files)]
        if len(versions) > 10: # the first has nothing to share with
            self.note(corpus, f"v{len(versions)} / v5, time per file", statistics.median(per_file[-count:]) / statistics.median(per_file[3:3 + count]))
        self.archived(corpus, library, versions)

    def blocks(self, folder):
        """(all, unique contents alone) below `folder`, in bytes of blocks; a file with several names counts once."""
        seen, stored, contents = set(), 0, 0
        for root, names, files in os.walk(folder):
            for name in [*names, *files]:
                info = os.lstat(os.path.join(root, name))
                if (info.st_dev, info.st_ino) not in seen:
                    seen.add((info.st_dev, info.st_ino))
                    stored += info.st_blocks * 512
                    if name in files and (root.endswith("/source") or "/source/" in root):
                        contents += info.st_blocks * 512
        return stored, contents

    def archived(self, corpus, library, versions):
        known = subprocess.run(self.strata(library, "archive", "--help"), capture_output=True, check=False).returncode == 0
        if not known:
            print("  archived versions: this strata-cli has no verb for it")
            return
        start = time.perf_counter()
        self.quietly(self.strata(library, "archive", "Bench", *(f"v{number}" for number in range(1, len(versions)))))
        took = time.perf_counter() - start
        repository = self.fresh_repository(self.scratch / "repository")
        for version in versions[:-1]:
            self.fill_repository(repository, version)
            self.quietly(self.git(repository, "add", "-A"))
            self.quietly(self.git(repository, "commit", "-q", "--allow-empty", "-m", version.name))
        start = time.perf_counter()
        self.quietly(self.git(repository, "gc", "-q"))
        collected = time.perf_counter() - start
        ours = sum(bench.allocated(path) for path in library.glob("projects/*/archive"))
        packs = bench.allocated(repository / ".git" / "objects" / "pack")
        print(f"  archived: {ours / 1e6:.2f} MB in {took:.1f} s; git gc: {packs / 1e6:.2f} MB in {collected:.1f} s")
        self.note(corpus, "archived / git's packs", ours / packs)

    def note(self, corpus, what, ratio):
        self.results.append({"work": "series", "corpus": corpus, "runner": what, "ratio": ratio})
        print(f"  {what:44}{ratio:>8.3f}")

    def finish(self):
        """500 versions of 200 small files, one changed in each."""
        if self.options.work and "series" not in self.options.work:
            return
        source, library = self.scratch / "synthetic", self.fresh_library(self.scratch / "library")
        bench.remove(source)
        for number in range(200):
            path = source / f"src/{number % 10}/file{number}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"file {number}\n" * 20)
        times = []
        for version in range(500):
            (source / "src/0/file0.txt").write_text(f"version {version}\n")
            times += self.capture_all(library, [source])
        print("\n500 versions of 200 files")
        self.note("synthetic", "v500 / v5, time", statistics.median(times[-9:]) / statistics.median(times[1:10]))
        bench.remove(source)


if __name__ == "__main__":
    bench.run(StoreBench, "./dev bench store", __doc__)
