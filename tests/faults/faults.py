#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills strata-cli at every call that changes the disk (T1), kills what puts that right (T2), and makes every call fail (T3, T4).

    faults.py --cli CLI --shim SHIM [T1] [T2] [T3] [T4] [--only OPERATION] [--at N …] [--nightly] [--seconds S]

After each case the library is opened again and checker.py asks for every promise; the second opening must change nothing (I9), and for
some of the cases library.db is deleted and rebuilt (I10). --only, --test and --at repeat one case.
"""

import dataclasses
import sys

import checker
import harness
import operations
from harness import Fault

FLUSHES = "fsync,fdatasync,syncfs"

def is_beside(operation, path, lines, failed):
    """Whether that flush was for something the acknowledgement does not speak of: the day's copy of the catalog (and its folder's name),
    or the record of an archive that is whole elsewhere, of which a sentence says that it is missing."""
    before = lines[lines.index(failed[0]) - 1] if failed and lines.index(failed[0]) > 0 else ""
    return ("/backups" in path or (path.endswith("/library") and "/backups" in before)
            or (operation.startswith("export-") and path.endswith("/events.jsonl")))


class Examiner:
    """What must hold after a run, whatever happened in it."""

    def __init__(self, program, prepared, environment=None):
        self.program = program
        self.prepared = prepared
        self.environment = environment
        self.count = 0
        self.hashes = {}

    def after(self, run, fault, was_put_right=False):
        """The problems after `run` ended with `fault` in the case folder."""
        prepared, case = self.prepared, self.prepared.case
        self.count += 1
        self.hashes.clear()  # inodes are used again
        problems = []
        if run.is_late:
            problems.append(f"I13: it had not ended after {harness.LIMIT} s")
        if run.status not in (0, 1) and run.status != -9:
            problems.append(f"I11: it ended with {run.status}: {run.messages.strip()}")
        if run.status == 1 and "strata-cli: " not in run.messages:
            problems.append("I11: it failed and did not say why")
        if not was_put_right and (case / "library" / "projects").is_dir():
            seen = checker.Library(case / "library")
            seen.problems.clear()
            seen.check_active(must_agree=False)
            active = [project for (project, trashed), facts in prepared.before.items() if facts["active"] and not trashed]
            links = list((case / "library" / "projects").glob("*/generations/active"))
            if len(links) < len(active) and len(seen.projects) >= len(prepared.before):
                seen.problems.append("I3: nothing is active where something was")
            problems += [f"{each} (before it was put right)" for each in seen.problems]
        recovered = self.program.run(prepared.operation.recovers_by, case, environment=self.environment)
        if recovered.status != 0 and not (not prepared.before and "There is no library" in recovered.messages):
            problems.append(f"I1: opening again: {recovered.messages.strip()}{recovered.output.strip()}"[:600])
        if not (case / "library" / "library.db").exists():
            return problems + ([] if not prepared.before and not run.acknowledged else ["I6: there is no catalog"])
        library = checker.Library(case / "library", self.hashes)
        problems += library.check()
        logical = library.logical()
        if run.acknowledged and logical != prepared.after:
            problems.append("I1: it was acknowledged, and " + checker.difference(prepared.after, logical))
        elif logical not in prepared.allowed:
            problems.append("I4: neither before nor after: " + checker.difference(prepared.before, logical) + " | "
                            + checker.difference(prepared.after, logical))
        if checker.tree_facts(case / "canary", contents=False).keys() != prepared.canary.keys():
            problems.append("I7: the canary tree has other entries")
        for path, fact in checker.tree_facts(case / "canary", contents=False).items():
            if (fact[0], fact[1], fact[3]) != tuple(prepared.canary[path][i] for i in (0, 1, 3)):
                problems.append(f"I7: canary/{path} was touched")
        if prepared.operation.outside:
            problems += prepared.operation.outside(self.program, case, run.acknowledged)
        if self.count % 3 == 0:
            problems += self.opening_again_changes_nothing(case)
        if self.count % 12 == 0 and not problems:
            problems += self.rebuilding_gives_the_same(case, logical)
        return problems

    def opening_again_changes_nothing(self, case):
        before = checker.dump(case / "library")
        self.program.run(["project", "list"], case, environment=self.environment)
        after = checker.dump(case / "library")
        return [f"I9: opening once more changed {checker.difference(before, after)}"] if before != after else []

    def rebuilding_gives_the_same(self, case, logical):
        operations.without_catalog(case)
        rebuilt = self.program.run(["rebuild", "--json"], case, environment=self.environment)
        library = checker.Library(case / "library", self.hashes)
        problems = library.check()
        if rebuilt.status != 0 or '"problems": [\n    ]' not in rebuilt.output:
            problems.append(f"I10: rebuild: {rebuilt.messages}{rebuilt.output}")
        if library.logical() != logical:
            problems.append("I10: rebuilt is another: " + checker.difference(logical, library.logical()))
        return problems


@dataclasses.dataclass
class Tally:
    cases: int = 0
    left_out: int = 0


class Faults:
    def __init__(self, options):
        self.options = options
        self.report = harness.Report("faults", options)
        self.scratch = harness.scratch_folder()
        self.sources = self.scratch / "src"
        operations.make_sources(self.sources)
        # What is there before is made without the weakness under test.
        self.builder = harness.Program(options.cli, options.shim, self.scratch / "builder")
        weakness = {"STRATA_WEAKNESS": options.weakness} if options.weakness else {}
        self.program = harness.Program(options.cli, options.shim, self.scratch / "program", weakness)
        self.tallies = {}

    def prepared(self):
        for operation in operations.all_operations(self.builder):
            if not self.options.only or operation.name == self.options.only:
                yield operations.Prepared(operation, self.builder, self.scratch, self.sources)

    def points(self, calls, most):
        """Every call, or evenly spread ones when there are more than `most`."""
        if self.options.at:
            return self.options.at
        stride = 1 if self.options.nightly else max(1, -(-calls // most))
        return range(1 + self.options.seed % stride, calls + 1, stride)

    def one(self, test, prepared, examiner, fault, environment=None):
        tally = self.tallies.setdefault(test, Tally())
        if self.report.out_of_time():
            tally.left_out += 1
            return None
        tally.cases += 1
        harness.copy(prepared.base, prepared.case)
        run = prepared.run(self.program, fault, environment)
        return run

    def conclude(self, test, prepared, fault, problems, *repeat):
        if not problems:
            return
        self.report.fail(f"{test} {prepared.operation.name}: {fault}", problems, test, "--only", prepared.operation.name, "--at", fault.at, *repeat)
        if self.options.keep:
            print(f"    kept: {prepared.case}")
            sys.exit(1)

    def kills(self, prepared):
        examiner = Examiner(self.program, prepared)
        crashed = self.scratch / "crashed"
        for at in self.points(prepared.calls, 160):
            # After a call is before the next one but for what is said in between; on every commit a third of them will do.
            for after in (False, True) if self.options.nightly or self.options.at or at % 3 == 0 else (False,):
                fault = Fault(at, after)
                run = self.one("T1", prepared, examiner, fault)
                if not run:
                    continue
                if "T2" in self.options.tests and not after and at % 10 == 0:
                    harness.remove(crashed)
                    harness.subprocess.run(["cp", "-a", str(prepared.case), str(crashed)], check=True)
                self.conclude("T1", prepared, fault, examiner.after(run, fault))
                if "T2" in self.options.tests and not after and at % 10 == 0:
                    self.kills_of_recovery(prepared, crashed, run, at)

    def kills_of_recovery(self, prepared, crashed, run, first):
        examiner = Examiner(self.program, prepared)

        def again(fault):
            harness.remove(prepared.case)
            harness.subprocess.run(["cp", "-a", str(crashed), str(prepared.case)], check=True)
            return self.program.run(["project", "list"], prepared.case, fault, ("library",))

        calls = again(Fault()).calls
        stride = 1 if self.options.nightly else 17
        for at in range(1 + first // 10 % stride, calls + 1, stride):
            tally = self.tallies.setdefault("T2", Tally())
            if self.report.out_of_time():
                tally.left_out += 1
                continue
            tally.cases += 1
            again(Fault(at))
            problems = examiner.after(run, Fault(first), was_put_right=True)
            if problems:
                self.conclude("T2", prepared, Fault(first), [f"then recovery killed at its call {at}", *problems])

    def errors(self, prepared):
        examiner = Examiner(self.program, prepared)
        faults = [Fault(error="EIO"), Fault(error="ENOSPC")]
        if self.options.nightly:
            faults += [Fault(error=error) for error in ("EACCES", "EROFS", "EMFILE", "EDQUOT", "EINTR")]
            faults += [Fault(error=error, sticky=True) for error in ("EIO", "ENOSPC", "EACCES", "EROFS", "EMFILE", "EDQUOT")]
        if self.options.nightly or self.options.error == "short":
            faults.append(Fault(short=True))
        for at in self.points(prepared.calls, 100):
            for kind in faults:
                if self.options.error and self.options.error != (kind.error or "short"):
                    continue
                fault = dataclasses.replace(kind, at=at)
                run = self.one("T3", prepared, examiner, fault)
                if run:
                    self.conclude("T3", prepared, fault, examiner.after(run, fault), "--error", kind.error or "short")

    def flushes(self, prepared):
        """A flush or a close that fails: the work must not be acknowledged, unless it was SQLite's own: that one
        knows which of its flushes matter."""
        examiner = Examiner(self.program, prepared)
        for only in (FLUSHES, "close"):
            harness.copy(prepared.base, prepared.case)
            calls = prepared.run(self.program, Fault(only=only)).calls
            for at in self.points(calls, 60):
                fault = Fault(at, error="EIO", only=only)
                log = self.scratch / "calls"
                run = self.one("T4", prepared, examiner, fault, {"SHIM_LOG": str(log)})
                if not run:
                    continue
                problems = examiner.after(run, fault)
                lines = log.read_text(errors="replace").splitlines()
                failed = [line for line in lines if line.startswith(f"{at}\t")]
                call, path = (failed[0].split("\t")[1], failed[0].split("path=")[1]) if failed and "path=" in failed[0] else ("", "")
                if run.status == 0 and call in ("fsync", "syncfs") and not is_beside(prepared.operation.name, path, lines, failed): # SQLite asks for fdatasync
                    problems.append(f"I11: acknowledged though flushing {path} failed")
                if run.status == 0 and call == "close" and "/source/" in path and not path.endswith("(deleted)"):
                    problems.append(f"I11: acknowledged though closing {path} failed")
                self.conclude("T4", prepared, fault, problems)

    def run(self):
        try:
            self.all()
        except harness.Stop:
            pass
        self.program.close()
        self.builder.close()
        if not (self.options.keep and self.report.failures):
            harness.remove(self.scratch)
        self.report.end()

    def all(self):
        operations_seen = 0
        for prepared in self.prepared():
            operations_seen += 1
            if "T1" in self.options.tests:
                self.kills(prepared)
            if "T3" in self.options.tests:
                self.errors(prepared)
            if "T4" in self.options.tests:
                self.flushes(prepared)
            harness.remove(prepared.base)
        says = {"T1": "kills", "T2": "kills of a recovery", "T3": "errors injected", "T4": "flushes and closes failed"}
        for test, tally in self.tallies.items():
            left = f"; {tally.left_out} left out, the time was up" if tally.left_out else ""
            self.report.say(f"{test}: {tally.cases} {says[test]} in {operations_seen} operations, {self.report.failures} violations{left}")


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("tests", nargs="*", default=["T1", "T2", "T3", "T4"], help="of T1, T2, T3, T4")
    parser.add_argument("--only", help="one operation")
    parser.add_argument("--at", type=int, nargs="+", help="only these calls")
    parser.add_argument("--error", help="only this error")
    parser.add_argument("--nightly", action="store_true", help="every call, every error")
    Faults(parser.parse_args()).run()


if __name__ == "__main__":
    main()
