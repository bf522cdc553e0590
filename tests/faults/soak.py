#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A random mix of everything on one library by many processes, some of them killed, some with calls that fail (T22).

    soak.py --cli CLI --shim SHIM --seconds S [--workers N] [--seed N]

Each worker keeps a history of what it was told. At the end: every version that was acknowledged and that nobody may have deleted is there
and is what was captured, archived or not; nothing else is broken; temp/ is empty; memory of a long-lived fork is not asked for here (see crowd.py T8).
"""

import json
import random
import sys
import threading
import time

import checker
import harness
import operations
from harness import Fault

PROJECTS = ("Alpha", "Beta", "Gamma")
ERRORS = ("EIO", "ENOSPC", "EACCES", "EDQUOT", "EMFILE")


class Soak:
    def __init__(self, options):
        self.options = options
        self.report = harness.Report("T22", options)
        self.scratch = harness.scratch_folder()
        self.case = self.scratch / "case"
        operations.make_sources(self.scratch / "src")
        operations.make_canary(self.case)
        self.canary = checker.tree_facts(self.case / "canary")
        self.lock = threading.Lock()
        self.promised = {}  # (project, version) → tree
        self.doubtful = set()  # (project, version) somebody tried to delete
        self.counts = {}
        self.problems = []
        self.builder = harness.Program(options.cli, options.shim, self.scratch / "builder")
        for project in PROJECTS:
            self.builder.run(["project", "create", project], self.case)
            self.builder.run(["capture", project, str(self.scratch / "src/one"), "--activate"], self.case)
        helped = self.builder.run(["--help"], self.case, library=False).output
        self.verbs = [verb for verb in ("archive", "delete", "restore", "retention") if f"  {verb}" in helped]
        self.deadline = time.monotonic() + options.seconds

    def fault(self, chance):
        """Mostly none, so that there is something to lose; a kill or a failing call at a random place."""
        dice = chance.random()
        at = chance.randrange(1, 220)
        if dice < 0.7:
            return Fault()
        if dice < 0.85:
            return Fault(at, after=chance.random() < 0.5)
        if dice < 0.88:
            return Fault(at, short=True)
        if dice < 0.9:
            return Fault(at, error="EINTR")
        return Fault(at, error=chance.choice(ERRORS), sticky=chance.random() < 0.2)

    def action(self, chance, source, number, step):
        """(name, arguments) of something a person might do now."""
        project = chance.choice(PROJECTS)
        version = f"v{chance.randrange(1, 80)}"
        choices = [
            ("capture", ["capture", project, str(source), "--json", *(["--activate"] if chance.random() < 0.3 else [])], 8),
            ("activate", ["activate", project, chance.choice((version, "latest"))], 3),
            ("roll back", ["rollback", project], 1),
            ("redo", ["redo", project], 1),
            ("edit", ["project", "edit", project, "--domain", f"domain {number}.{step}"], 1),
            ("export", ["export", project, "latest", "-o", str(self.case / "out" / f"{number}.zip"), "--force"], 1),
            ("create", ["project", "create", f"Extra {number}.{step}"], 1),
            ("delete project", ["project", "delete", f"Extra {number}.{step - chance.randrange(1, 30)}"], 1),
            ("verify", ["verify", project, version], 1),
            ("list", ["list", project, "--json"], 2),
            ("rebuild", ["rebuild"], 0.05),
        ]
        for verb in self.verbs:
            if verb == "retention":
                choices.append((verb, ["retention", "apply", project], 0.5))
            else:
                choices.append((verb, [verb, project, version], 1))
        name, arguments, _ = chance.choices(choices, [weight for _, _, weight in choices])[0]
        return name, arguments, project, version

    def worker(self, number):
        chance = random.Random(f"{self.options.seed} {number}")
        program = harness.Program(self.options.cli, self.options.shim, self.scratch / f"worker-{number}")
        source = self.scratch / f"source-{number}"
        harness.copy(self.scratch / "src/one", source)
        step = 0
        while time.monotonic() < self.deadline:
            step += 1
            (source / "own.txt").write_text(f"{number}.{step}\n")
            name, arguments, project, version = self.action(chance, source, number, step)
            fault = self.fault(chance)
            if name == "delete":
                with self.lock:
                    self.doubtful.add((project, version))
            run = program.run(arguments, self.case, fault, ("library",))
            with self.lock:
                self.counts[name] = self.counts.get(name, 0) + 1
                self.counts["faults"] = self.counts.get("faults", 0) + (fault.at > 0)
                if run.is_late:
                    self.problems.append(f"I13: {arguments} with {fault} had not ended after {harness.LIMIT} s")
                if run.status not in (0, 1, -9):
                    self.problems.append(f"I11: {arguments} with {fault} ended with {run.status}: {run.messages[:200]}")
                if name == "capture" and run.output.endswith("}\n"):
                    tree = {str(path.relative_to(source)): checker.digest(path)
                            for path in source.rglob("*") if path.is_file() and not path.is_symlink()}
                    self.promised[project, json.loads(run.output)["version"]] = tree
        program.close()

    def files_of(self, project, version, entry):
        """{path: sha256}, of an archived version as strata lists it: what of that the packs give back is verify's to say."""
        if not entry:
            return None
        if "files" in entry[2]:
            files = entry[2]["files"]
        else:
            self.counts["archived at the end"] = self.counts.get("archived at the end", 0) + 1
            listed = self.builder.run(["files", project, f"v{version}", "--json"], self.case)
            if listed.status != 0:
                return None
            files = json.loads(listed.output)
        return {each["path"]: each["sha256"] for each in files if not each.get("link_target")}

    def go(self):
        threads = [threading.Thread(target=self.worker, args=(number,)) for number in range(self.options.workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.builder.run(["project", "list"], self.case)
        verified = self.builder.run(["verify", "--json"], self.case)
        if verified.status != 0:
            self.problems.append(f"I1: verify: {verified.messages}{verified.output}"[:800])
        library = checker.Library(self.case / "library")
        self.problems += library.check()
        by_name = {metadata["name"]: versions for metadata, versions in library.projects.values() if metadata}
        for (project, version), tree in self.promised.items():
            if (project, f"v{version}") in self.doubtful:
                continue
            entry = by_name[project].get(version)
            if self.files_of(project, version, entry) != tree:
                self.problems.append(f"I1: v{version} of {project} was acknowledged and is {'another' if entry else 'gone'}")
        if checker.tree_facts(self.case / "canary") != self.canary:
            self.problems.append("I7: the canary tree was touched")
        if self.problems:
            self.report.fail("soak", self.problems, "--seconds", self.options.seconds, "--workers", self.options.workers,
                             "--seed", self.options.seed)
        figures = ", ".join(f"{number} {what}" for what, number in sorted(self.counts.items()))
        self.report.say(f"seed {self.options.seed}: {figures}; {len(self.promised)} versions promised, {len(self.problems)} violations")
        self.builder.close()
        if self.options.keep and self.problems:
            print(f"    kept: {self.case}")
        else:
            harness.remove(self.scratch)
        self.report.end()


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=8)
    options = parser.parse_args()
    options.seconds = options.seconds or 60
    Soak(options).go()


if __name__ == "__main__":
    sys.exit(main())
