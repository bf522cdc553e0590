#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A large library (T21): how long its catalog takes to rebuild, to open and to list, and the memory that needs.

    scale.py --cli CLI --shim SHIM [--projects N] [--versions N] [--long N] [--files N]

N projects with so many versions each, one project with --long versions, and one version with --files files. The folders are made directly,
from one captured version; the catalog then comes from `rebuild`. The figures are printed; what fails is only an answer that is wrong, or
one that never comes.
"""

import copy as copying
import json
import os
import subprocess
import time
import uuid

import checker
import harness
import operations

PATIENCE = 300


class Scale:
    def __init__(self, options):
        self.options = options
        self.report = harness.Report("T21", options)
        self.scratch = harness.scratch_folder()
        self.library = self.scratch / "library"
        operations.make_sources(self.scratch / "src")

    def run(self, *arguments):
        """(output, seconds, peak memory in MiB) of one run of the program itself, without shim or fork server."""
        start = time.monotonic()
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.scratch), "LANG": "C.UTF-8"}
        with open(self.scratch / "output", "w+b") as output:
            child = subprocess.Popen([str(self.options.cli), "--library", str(self.library), *map(str, arguments)], env=environment,
                                     stdout=output, stderr=subprocess.PIPE)
            complaint = child.stderr.read()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            text = output.read()
        seconds = time.monotonic() - start
        if child.returncode != 0 or seconds > PATIENCE:
            self.report.fail(" ".join(map(str, arguments)), [f"status {child.returncode} after {seconds:.0f} s: {complaint.decode()[:500]}"])
        return text, seconds, usage.ru_maxrss / 1024

    def multiply(self, template, name, versions):
        """A project like `template` with so many versions, whose contents are shared."""
        metadata = json.loads((template / "metadata.json").read_text())
        (folder,) = (template / "generations").glob("v1__*")
        manifest = json.loads((folder / "manifest.json").read_text())
        identity = str(uuid.uuid4())
        project = self.library / "projects" / identity
        for each in ("generations", "archive", "shared"):
            (project / each).mkdir(parents=True)
        for version in range(1, versions + 1):
            generation = str(uuid.uuid4())
            place = project / "generations" / f"v{version}__{generation}"
            (place / "source").mkdir(parents=True)
            (place / "artifacts").mkdir()
            for path in (folder / "source").iterdir():
                os.link(path, place / "source" / path.name)
            (place / "source").chmod(0o555)
            own = copying.deepcopy(manifest)
            own.update(generation_id=generation, project_id=identity, version=version, prompt=f"Change number {version}",
                       storage_path=str(place.relative_to(self.library)), base_version=version - 1 or None)
            (place / "manifest.json").write_text(json.dumps(own))
        metadata.update(id=identity, name=name, latest_version=versions, status="active")
        (project / "metadata.json").write_text(json.dumps(metadata))
        (project / "events.jsonl").write_text("")

    def go(self):
        options = self.options
        source = self.scratch / "small"
        harness.write(source / "a.py", "print(1)\n")
        harness.write(source / "b.txt", "text\n")
        many = self.scratch / "many"
        for number in range(options.files):
            harness.write(many / f"folder{number % 200}/file{number}.txt", f"{number}\n")
        self.run("project", "create", "Template")
        self.run("capture", "Template", source)
        (template,) = (self.library / "projects").iterdir()
        for number in range(options.projects):
            self.multiply(template, f"Project {number:03}", options.versions)
        self.multiply(template, "Long", options.long)
        for path in self.library.glob("library.db*"):
            path.unlink()

        figures = []
        total = options.projects * options.versions + options.long + 1
        _, seconds, memory = self.run("rebuild")
        figures.append(f"rebuild {total} versions {seconds:.1f} s ({memory:.0f} MiB)")
        for label, arguments, wanted in (("list projects", ("project", "list", "--json"), options.projects + 2),
                                         (f"list {options.versions} versions", ("list", "Project 000", "--json"), options.versions),
                                         (f"list {options.long} versions", ("list", "Long", "--json"), options.long)):
            times = []
            for _ in range(5):
                text, seconds, memory = self.run(*arguments)
                times.append(seconds)
            found = len(json.loads(text or b"[]"))
            if found != wanted:
                self.report.fail(label, [f"{found} instead of {wanted}"])
            figures.append(f"{label} {sorted(times)[2] * 1000:.0f} ms ({memory:.0f} MiB)")
        _, seconds, _ = self.run("capture", "Long", source)
        figures.append(f"capture v{options.long + 1} {seconds * 1000:.0f} ms")
        _, seconds, memory = self.run("capture", "Template", many)
        figures.append(f"capture {options.files} files {seconds:.1f} s ({memory:.0f} MiB)")
        library = checker.Library(self.library)
        if library.check():
            self.report.fail("promises", library.problems)
        for figure in figures:
            print(f"  {figure}")
        self.report.say(f"{options.projects} projects × {options.versions} versions, one × {options.long}, one version of {options.files} files")
        harness.remove(self.scratch)
        self.report.end()


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--projects", type=int, default=200)
    parser.add_argument("--versions", type=int, default=50)
    parser.add_argument("--long", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=20_000)
    Scale(parser.parse_args()).go()


if __name__ == "__main__":
    main()
