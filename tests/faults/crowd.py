#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many processes on one library: writers killed at random (T7), and a crowd of writers, readers, activations and a watcher (T8).

    crowd.py --cli CLI --shim SHIM [T7] [T8] [--kills N] [--captures N] [--writers N] [--seconds S]

What the writers were told is done is kept in a log outside the library. At the end everything in it must be there, the numbers of every
project must be dense (but for those of killed captures, which must be there whole or not at all), each writer's own numbers must rise,
nobody may have been told that the library is busy, and `active` must have led to a whole version at every instant.
"""

import json
import os
import random
import sys
import threading
import time

import checker
import harness
import operations

PROJECTS = ("Alpha", "Beta", "Gamma", "Delta")


class Crowd:
    def __init__(self, name, options):
        self.options = options
        self.name = name
        self.report = harness.Report(name, options)
        self.scratch = harness.scratch_folder()
        self.case = self.scratch / "case"
        operations.make_sources(self.scratch / "src")
        operations.make_canary(self.case)
        self.weakness = {"STRATA_WEAKNESS": options.weakness} if options.weakness else {}
        self.acknowledged = open(self.scratch / "acknowledged", "w", encoding="utf-8")
        self.lock = threading.Lock()
        self.problems = []
        self.counts = {}
        self.slowest = 0.0
        self.ends = threading.Event()
        builder = self.program("builder")
        for project in PROJECTS:
            operations.Prepared.need(builder.run(["project", "create", project], self.case))
            operations.Prepared.need(builder.run(["capture", project, str(self.scratch / "src/one"), "--activate"], self.case))
        self.builder = builder

    def program(self, name):
        return harness.Program(self.options.cli, self.options.shim, self.scratch / name, self.weakness)

    def complain(self, sentence):
        with self.lock:
            self.problems.append(sentence)
        if self.options.first:
            self.ends.set()

    def count(self, what, number=1):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + number

    def timed(self, program, arguments, **more):
        start = time.monotonic()
        run = program.run(arguments, self.case, **more)
        with self.lock:
            self.slowest = max(self.slowest, time.monotonic() - start)
        if run.is_late:
            self.complain(f"I13: {arguments} had not ended after {harness.LIMIT} s")
        if run.status not in (0, -9):
            self.complain(f"{arguments} ended with {run.status}: {run.messages.strip()[:300]}")
        return run

    def writer(self, number, captures, kills):
        """Captures a folder that nobody else has, again and again; with kills, so many of them are cut off."""
        chance = random.Random(f"{self.options.seed} {number}")
        program = self.program(f"writer-{number}")
        source = self.scratch / f"source-{number}"
        harness.copy(self.scratch / "src/one", source)
        highest = {}
        done = 0
        while (done < captures if not kills else kills > 0) and not self.ends.is_set():
            project = PROJECTS[(number + done) % len(PROJECTS)]
            own = f"writer {number}, capture {done}\n"
            (source / "own.txt").write_text(own)
            killed_after = chance.random() ** 3 * self.options.longest if kills else None
            run = self.timed(program, ["capture", project, str(source), "--json"], killed_after=killed_after)
            done += 1
            if run.status == -9:
                kills -= 1
                self.count("kills")
            if not run.acknowledged:
                continue
            version = json.loads(run.output)["version"]
            if version <= highest.get(project, 0):
                self.complain(f"I5: {project} gave out v{version} after v{highest[project]}")
            highest[project] = version
            tree = {os.path.relpath(path, source): checker.digest(path)
                    for path in source.rglob("*") if path.is_file() and not path.is_symlink()}
            with self.lock:
                self.acknowledged.write(json.dumps({"project": project, "version": version, "tree": tree}) + "\n")
            self.count("captures")
        program.close()

    def reader(self, number):
        program = self.program(f"reader-{number}")
        chance = random.Random(f"{self.options.seed} reader {number}")
        while not self.ends.is_set():
            project = chance.choice(PROJECTS)
            self.timed(program, chance.choice((["list", project, "--json"], ["project", "list"], ["show", project, "v1"],
                                               ["files", project, "latest"], ["verify", project, "v1"])))
            self.count("reads")
        program.close()

    def activator(self, number):
        program = self.program(f"activator-{number}")
        chance = random.Random(f"{self.options.seed} activator {number}")
        while not self.ends.is_set():
            project = chance.choice(PROJECTS)
            self.timed(program, ["activate", project, chance.choice(("v1", "latest"))])
            self.count("activations")
            time.sleep(0.01)
        program.close()

    def watcher(self):
        """Resolves every `active`, as a program that serves the active version does; never once may it lead nowhere."""
        links = list((self.case / "library/projects").glob("*/generations/active"))
        while not self.ends.is_set():
            for link in links:
                try:
                    folder = link.parent / os.readlink(link)
                    with open(folder / "source/main.py", "rb") as file:
                        file.read()
                    with open(folder / "manifest.json", "rb") as file:
                        json.load(file)
                except (OSError, ValueError) as error:
                    self.complain(f"I3: active did not lead to a whole version: {error}")
                self.count("looks at active")
            time.sleep(0.002)

    def run(self, kills, captures, writers, crowd):
        threads = [threading.Thread(target=self.writer, args=(number, captures, kills)) for number in range(writers)]
        others = [threading.Thread(target=self.watcher)]
        if crowd:
            others += [threading.Thread(target=self.reader, args=(number,)) for number in range(4)]
            others += [threading.Thread(target=self.activator, args=(number,)) for number in range(2)]
        for thread in threads + others:
            thread.start()
        for thread in threads:
            thread.join()
        self.ends.set()
        for thread in others:
            thread.join()
        self.acknowledged.close()
        self.end(dense=not kills)

    def end(self, dense):
        verified = self.builder.run(["verify", "--json"], self.case)
        if verified.status != 0:
            self.complain(f"I1: verify: {verified.messages}{verified.output}"[:600])
        library = checker.Library(self.case / "library")
        problems = library.check()
        checker.check_acknowledged(library, self.scratch / "acknowledged")
        for metadata, versions in library.projects.values():
            if dense and sorted(versions) != list(range(1, len(versions) + 1)):
                self.complain(f"I5: {metadata['name']} has the numbers {sorted(versions)}")
        before = library.logical()
        operations.without_catalog(self.case)
        rebuilt = self.builder.run(["rebuild"], self.case)
        after = checker.Library(self.case / "library")
        if rebuilt.status != 0 or after.check() or after.logical() != before:
            self.complain(f"I10: rebuild: {rebuilt.messages} {checker.difference(before, after.logical())}")
        self.problems += problems
        try:
            if self.problems:
                self.report.fail(self.name, self.problems, self.name, "--seed", self.options.seed)
        except harness.Stop:
            pass
        figures = ", ".join(f"{number} {what}" for what, number in sorted(self.counts.items()))
        self.report.say(f"{figures}; slowest call {self.slowest:.2f} s; {len(self.problems)} violations")
        self.builder.close()
        harness.remove(self.scratch)


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("tests", nargs="*", default=["T7", "T8"], help="of T7, T8")
    parser.add_argument("--kills", type=int, default=104, help="processes to kill in T7")
    parser.add_argument("--longest", type=float, default=0.5, help="seconds a writer of T7 lives at most")
    parser.add_argument("--captures", type=int, default=50, help="captures of each writer in T8")
    parser.add_argument("--writers", type=int, default=16, help="writers of T8")
    options = parser.parse_args()
    failures = 0
    for test in options.tests:
        crowd = Crowd(test, options)
        if test == "T7":
            crowd.run(kills=-(-options.kills // 8), captures=0, writers=8, crowd=False)
        else:
            crowd.run(kills=0, captures=options.captures, writers=options.writers, crowd=True)
        failures += crowd.report.failures
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
