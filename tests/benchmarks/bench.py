#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures strata-cli against the tools people use for the same work.

The machine drifts, so a figure alone says little. Every work is therefore run in turn, ours, first peer, second peer, ours …, and what
counts is the ratio: the median over rounds of ours divided by the peer's time of the same round (below 1 we are faster).

FOLDER holds corpora: FOLDER/<corpus>/v1, v2 … are successive versions of one project. Without it, some are made: from packages when npm
is there, else from the sample projects. Peers that are not installed are named, not guessed.
"""

import argparse
import dataclasses
import json
import math
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tarfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = {"lodash": ["4.17.10", "4.17.11", "4.17.15", "4.17.20", "4.17.21"], "date-fns": ["3.4.0", "3.5.0", "3.6.0", "4.1.0"]}


@dataclasses.dataclass
class Runner:
    """One way to do a work. `prepare` is called before each run and is not timed; `commands` answers what is timed."""

    name: str
    commands: object
    prepare: object = lambda turn: None
    product: object = None  # the file or folder whose size is shown
    good: tuple = (0,)


@dataclasses.dataclass
class Sample:
    seconds: float
    cpu: float
    peak: int  # bytes


def once(commands, good):
    """Runs commands one after another and measures them together."""
    cpu = 0.0
    peak = 0
    start = time.perf_counter()
    for command in commands:
        with open(os.devnull, "r+b") as nothing:
            child = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=subprocess.PIPE)
            complaint = child.stderr.read()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        cpu += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss * 1024)
        if child.returncode not in good:
            words = " ".join(map(str, command))
            sys.exit(f"bench: “{words}” ended with {child.returncode}: {complaint.decode(errors='replace').strip()}")
    return Sample(time.perf_counter() - start, cpu, peak)


def allocated(path):
    if path.is_file():
        return path.stat().st_size
    seen = set()
    total = 0
    for root, folders, files in os.walk(path):
        for name in folders + files:
            info = os.lstat(os.path.join(root, name))
            if (info.st_dev, info.st_ino) not in seen:
                seen.add((info.st_dev, info.st_ino))
                total += info.st_blocks * 512
    return total


def remove(path):
    """Also what is sealed against writing."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        for root, _, _ in os.walk(path):
            os.chmod(root, 0o700)
        shutil.rmtree(path)


class Bench:
    works = {
        "capture_first": "Capture a first version",
        "capture_next": "Capture the next version",
        "capture_zip": "Capture a ZIP",
        "compare": "Compare two stored versions",
        "export_zip": "Export a ZIP",
        "export_tar": "Export a tar.gz",
    }

    def __init__(self, options):
        self.options = options
        self.cli = str(pathlib.Path(options.cli).resolve())
        self.scratch = pathlib.Path(options.scratch).resolve()
        self.results = []
        self.missing = set()

    # -- the works ---------------------------------------------------------------------------------------------------

    def strata(self, library, *arguments):
        return [self.cli, "--library", str(library), *map(str, arguments)]

    def quietly(self, command, **keywords):
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, **keywords)

    def git(self, folder, *arguments):
        quiet = ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "gc.auto=0", "-c", "core.autocrlf=false"]
        return ["git", *quiet, "-C", str(folder), *arguments]

    def fresh(self, folder):
        remove(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        return folder

    def fresh_library(self, folder):
        self.fresh(folder)
        self.quietly(self.strata(folder, "project", "create", "Bench"))
        return folder

    def fresh_repository(self, folder):
        self.fresh(folder).mkdir()
        self.quietly(self.git(folder, "init", "-q"))
        return folder

    def fill_repository(self, folder, version):
        for entry in folder.iterdir():
            if entry.name != ".git":
                remove(entry)
        self.quietly(["cp", "-a", f"{version}/.", str(folder)])

    def capture_first(self, corpus, versions):
        library, copy, repository = (self.scratch / name for name in ("library", "copy", "repository"))
        first = versions[0]
        yield Runner("strata-cli capture", lambda turn: [self.strata(library, "capture", "Bench", first)],
                     lambda turn: self.fresh_library(library), library)
        yield Runner("cp -a, sync -f", lambda turn: [["cp", "-a", str(first), str(copy)], ["sync", "-f", str(copy)]],
                     lambda turn: self.fresh(copy), copy)
        yield Runner("git add, commit", lambda turn: [self.git(repository, "add", "-A"), self.git(repository, "commit", "-q", "-m", "v1")],
                     lambda turn: self.fill_repository(self.fresh_repository(repository), first), repository / ".git")

    def capture_next(self, corpus, versions):
        """Version after version of the corpus, each a folder never seen before; after the last it begins anew."""
        library, copies, repository = (self.scratch / name for name in ("library", "copies", "repository"))

        def which(turn):
            return versions[1 + turn % (len(versions) - 1)]

        def begin(turn, make, first):
            if turn % (len(versions) - 1) == 0:
                make()
                first()

        def begin_repository():
            self.fill_repository(self.fresh_repository(repository), versions[0])
            self.quietly(self.git(repository, "add", "-A"))
            self.quietly(self.git(repository, "commit", "-q", "-m", "v1"))

        def prepare_repository(turn):
            begin(turn, begin_repository, lambda: None)
            self.fill_repository(repository, which(turn))

        yield Runner("strata-cli capture", lambda turn: [self.strata(library, "capture", "Bench", which(turn))],
                     lambda turn: begin(turn, lambda: self.fresh_library(library),
                                        lambda: self.quietly(self.strata(library, "capture", "Bench", versions[0]))), library)
        yield Runner("cp -a, sync -f", lambda turn: [["cp", "-a", str(which(turn)), str(copies / which(turn).name)],
                                                     ["sync", "-f", str(copies)]],
                     lambda turn: begin(turn, lambda: self.fresh(copies).mkdir(),
                                        lambda: self.quietly(["cp", "-a", str(versions[0]), str(copies)])), copies)
        yield Runner("git add, commit", lambda turn: [self.git(repository, "add", "-A"),
                                                      self.git(repository, "commit", "-q", "--allow-empty", "-m", "next")],
                     prepare_repository, repository / ".git")

    def compare(self, corpus, versions):
        library = self.stored(corpus, versions[-2:])
        before, after = map(str, versions[-2:])
        yield Runner("strata-cli diff", lambda turn: [self.strata(library, "diff", "Bench", "v1", "v2")])
        yield Runner("git diff --histogram -M", lambda turn: [["git", "diff", "--no-index", "--histogram", "-M", before, after]], good=(0, 1))
        yield Runner("diff -ruN", lambda turn: [["diff", "-ruN", before, after]], good=(0, 1, 2))

    def export_zip(self, corpus, versions):
        library = self.stored(corpus, versions[-2:])
        ours, theirs, seven = (self.scratch / name for name in ("strata.zip", "zip.zip", "seven.zip"))
        last = str(versions[-1])
        yield Runner("strata-cli export", lambda turn: [self.strata(library, "export", "Bench", "v2", "-o", ours)],
                     lambda turn: remove(ours), ours)
        yield Runner("zip -r", lambda turn: [["sh", "-c", 'cd "$1" && exec zip -qry "$2" .', "sh", last, str(theirs)]],
                     lambda turn: remove(theirs), theirs)
        yield Runner("7z -mx1", lambda turn: [["7z", "a", "-tzip", "-mx1", "-mmt2", str(seven), f"{last}/."]], lambda turn: remove(seven), seven)

    def export_tar(self, corpus, versions):
        library = self.stored(corpus, versions[-2:])
        ours, theirs, parallel = (self.scratch / name for name in ("strata.tar.gz", "tar.tar.gz", "pigz.tar.gz"))
        last = str(versions[-1])
        yield Runner("strata-cli export", lambda turn: [self.strata(library, "export", "Bench", "v2", "--format", "tar.gz", "-o", ours)],
                     lambda turn: remove(ours), ours)
        yield Runner("tar czf", lambda turn: [["tar", "czf", str(theirs), "-C", last, "."]], lambda turn: remove(theirs), theirs)
        yield Runner("pigz", lambda turn: [["tar", "cf", str(parallel), "-I", "pigz", "-C", last, "."]], lambda turn: remove(parallel), parallel)

    def capture_zip(self, corpus, versions):
        library, unpacked, archive = (self.scratch / name for name in ("library", "unpacked", "input.zip"))
        remove(archive)
        self.quietly(["sh", "-c", 'cd "$1" && exec zip -qry "$2" .', "sh", str(versions[-1]), str(archive)])
        yield Runner("strata-cli capture", lambda turn: [self.strata(library, "capture", "Bench", archive)],
                     lambda turn: self.fresh_library(library), library)
        yield Runner("unzip, sha256sum", lambda turn: [["unzip", "-q", str(archive), "-d", str(unpacked)],
                                                       ["sh", "-c", 'find "$1" -type f -print0 | xargs -0 sha256sum', "sh", str(unpacked)]],
                     lambda turn: self.fresh(unpacked).mkdir(), unpacked)

    def stored(self, corpus, versions):
        library = self.fresh_library(self.scratch / "stored")
        for version in versions:
            self.quietly(self.strata(library, "capture", "Bench", version))
        return library

    # -- measuring and telling ---------------------------------------------------------------------------------------

    def available(self, runner):
        """A peer is there when every program its commands begin with is."""
        needed = {command[0] for command in runner.commands(0)} | ({"pigz"} if runner.name == "pigz" else set())
        if runner.name == "zip -r":
            needed.add("zip")
        absent = {program for program in needed if not shutil.which(program)}
        self.missing |= absent
        return not absent

    def measure(self, work, title, corpus, versions):
        if len(versions) < 2:
            print(f"\n{title}, {corpus}: skipped, it has fewer than two versions")
            return
        runners = [runner for runner in getattr(self, work)(corpus, versions) if self.available(runner)]
        samples = {runner.name: [] for runner in runners}
        for turn in range(-self.options.warmup, self.options.rounds):
            for runner in runners:
                runner.prepare(turn + self.options.warmup)
                sample = self.sample(runner, turn + self.options.warmup)
                if turn >= 0:
                    samples[runner.name].append(sample)
        self.tell(work, title, corpus, runners, samples)

    def sample(self, runner, turn):
        return once(runner.commands(turn), runner.good)

    def finish(self):
        """What is measured once, not per corpus."""

    def tell(self, work, title, corpus, runners, samples):
        ours = samples[runners[0].name]
        print(f"\n{title}, {corpus}, {self.options.rounds} rounds in turn")
        print(f"  {'':26}{'median':>10}{'fastest':>10}{'slowest':>10}{'CPU':>10}{'memory':>10}{'size':>10}{'ours/it':>9}")
        for runner in runners:
            taken = samples[runner.name]
            walls = [sample.seconds for sample in taken]
            ratio = statistics.median(our.seconds / their.seconds for our, their in zip(ours, taken))
            size = allocated(runner.product) if runner.product else 0
            row = {"work": work, "corpus": corpus, "runner": runner.name, "median_s": statistics.median(walls), "min_s": min(walls),
                   "max_s": max(walls), "cpu_s": statistics.median(sample.cpu for sample in taken),
                   "peak_bytes": max(sample.peak for sample in taken), "size_bytes": size, "ratio": ratio}
            self.results.append(row)
            print(f"  {runner.name:26}{seconds(row['median_s']):>10}{seconds(row['min_s']):>10}{seconds(row['max_s']):>10}"
                  f"{seconds(row['cpu_s']):>10}{row['peak_bytes'] / 1e6:>7.0f} MB{size / 1e6:>7.1f} MB"
                  f"{'' if runner is runners[0] else f'{ratio:.3f}':>9}")
        sys.stdout.flush()

    def summary(self):
        """Geometric means over the corpora: no corpus outweighs the others."""
        print("\nOver all corpora (geometric mean of ours/it, and the worst)")
        for work, title in self.works.items():
            rows = [row for row in self.results if row["work"] == work and not row["runner"].startswith("strata")]
            for name in dict.fromkeys(row["runner"] for row in rows):
                ratios = [row["ratio"] for row in rows if row["runner"] == name]
                mean = math.exp(statistics.fmean(map(math.log, ratios)))
                print(f"  {title + ' against ' + name:70}{mean:>8.3f}{max(ratios):>8.3f}")
        if self.missing:
            print(f"\nNot compared, because not installed: {', '.join(sorted(self.missing))}")


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def natural(path):
    return int(path.name[1:]) if path.name[1:].isdigit() else math.inf


def versions_of(corpus):
    return sorted((path for path in corpus.glob("v*") if path.is_dir() and path.name[1:].isdigit()), key=natural)


def make_corpora(folder):
    """Successive versions of public packages when npm is there, else the sample projects."""
    if folder.exists():
        return folder
    staged = folder.with_name(folder.name + ".part")
    remove(staged)
    staged.mkdir(parents=True)
    if shutil.which("npm"):
        for package, versions in PACKAGES.items():
            for number, version in enumerate(versions, 1):
                target = staged / package / f"v{number}"
                target.mkdir(parents=True)
                name = subprocess.run(["npm", "pack", "--silent", f"{package}@{version}"], cwd=staged, check=True, capture_output=True,
                                      text=True).stdout.split()[-1]
                with tarfile.open(staged / name) as archive:
                    archive.extractall(staged / "unpacked", filter="data")
                for entry in (staged / "unpacked" / "package").iterdir():
                    entry.rename(target / entry.name)
                remove(staged / "unpacked")
                (staged / name).unlink()
    else:
        print("bench: npm is not installed; the sample projects serve as corpora, small as they are", file=sys.stderr)
        script = HERE.parents[1] / "resources" / "samples" / "check_samples.py"
        subprocess.run([sys.executable, str(script), "--write", str(staged)], check=True, stdout=sys.stderr)
    staged.rename(folder)
    return folder


def run(kind, prog, description):
    """The command line of a Bench: which corpora, which works, how often."""
    parser = argparse.ArgumentParser(prog=prog, description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="corpora; made in the scratch folder when not given")
    parser.add_argument("--cli", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--scratch", default=str(HERE.parents[1] / "build" / "bench"), help="where to work; its file system is what is measured")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--warmup", type=int, default=1)
    parser.add_argument("--corpus", action="append", help="only this corpus (may be given again)")
    parser.add_argument("--work", action="append", choices=kind.works, help="only this work (may be given again)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    if options.rounds < 1 or options.warmup < 0:
        parser.error("--rounds must be 1 or more, --warmup 0 or more")

    os.environ.pop("STRATA_LIBRARY", None)
    bench = kind(options)
    bench.scratch.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(options.folder) if options.folder else make_corpora(bench.scratch / "corpora")
    corpora = [path.resolve() for path in sorted(folder.iterdir()) if versions_of(path)] if folder.is_dir() else []
    if options.corpus:
        corpora = [path for path in corpora if path.name in options.corpus]
    if not corpora:
        sys.exit(f"bench: no corpus in {folder}; it should hold <corpus>/v1, <corpus>/v2 …")
    for work, title in kind.works.items():
        if not options.work or work in options.work:
            for corpus in corpora:
                bench.measure(work, title, corpus.name, versions_of(corpus))
    bench.finish()
    bench.summary()
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(bench.results, indent=2) + "\n")
    for leftover in ("library", "copy", "copies", "repository", "stored", "unpacked"):
        remove(bench.scratch / leftover)


if __name__ == "__main__":
    run(Bench, "./dev bench", __doc__)
