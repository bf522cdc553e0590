#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three kinds of harm done to a library, and what strata-cli must make of each: a flipped bit, a version that was cut off and is not what
its manifest says, and an archive that wants out.

    damage.py --cli CLI --shim SHIM
"""

import io
import sys
import tarfile

import checker
import harness
import operations


def flip(path):
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    path.chmod(0o444)


def source_of(case, version):
    (folder,) = (case / "library/projects").glob(f"*/generations/v{version}__*")
    return folder / "source"


def a_flipped_bit_is_found(program, case, sources):
    flip(source_of(case, 1) / "app/util.py")
    found = program.run(["verify"], case)
    return [] if found.status == 1 and "app/util.py" in found.output else [f"verify did not name it: {found.status} {found.output}"]


def half_a_version_is_not_taken_in(program, case, sources):
    """Killed between its move into place and its row; then a bit of it flips."""
    log = case / "calls"
    command = ["capture", "Shop", str(sources / "two")]
    trial = case.with_name("trial")
    harness.copy(case, trial)
    program.run(command, trial, counted=("library",), environment={"SHIM_LOG": str(log)})
    moves = [line for line in log.read_text().splitlines() if "\trename\t" in line and "to=" in line and "/generations/v2__" in line]
    program.run(command, case, harness.Fault(int(moves[-1].split("\t")[0]), after=True), ("library",))
    flip(source_of(case, 2) / "app/new.py")
    program.run(["project", "list"], case)
    shown = program.run(["list", "Shop"], case)
    kept = list((case / "library/quarantine").glob("*")) if (case / "library/quarantine").exists() else []
    if "v2" in shown.output or not kept:
        return [f"it is listed or was not kept aside: {shown.output} {kept}"]
    return []


def an_archive_stays_inside(program, case, sources):
    archive = case / "evil.tar"
    with tarfile.open(archive, "w") as tar:
        for name in ("good.txt", "../../../../out/escaped.txt", "../escaped.txt"):
            entry = tarfile.TarInfo(name)
            entry.size = 4
            tar.addfile(entry, io.BytesIO(b"evil"))
    ended = program.run(["capture", "Shop", str(archive)], case)
    escaped = [str(path) for path in case.rglob("escaped.txt")]
    if escaped or "escaped.txt" not in ended.messages:
        return [f"it got to {escaped}, or was not named: {ended.status} {ended.output} {ended.messages}"]
    return []


def main():
    options = harness.arguments(__doc__.splitlines()[0]).parse_args()
    report = harness.Report("damage", options)
    scratch = harness.scratch_folder()
    operations.make_sources(scratch / "src")
    builder = harness.Program(options.cli, options.shim, scratch / "builder")
    weakness = {"STRATA_WEAKNESS": options.weakness} if options.weakness else {}
    program = harness.Program(options.cli, options.shim, scratch / "program", weakness)
    base = scratch / "base"
    operations.make_canary(base)
    for command in (["project", "create", "Shop"], ["capture", "Shop", str(scratch / "src/one")]):
        operations.Prepared.need(builder.run(command, base))
    tests = (a_flipped_bit_is_found, half_a_version_is_not_taken_in, an_archive_stays_inside)
    try:
        for test in tests:
            harness.copy(base, scratch / "case")
            canary = checker.tree_facts(scratch / "case/canary")
            problems = test(program, scratch / "case", scratch / "src")
            if checker.tree_facts(scratch / "case/canary") != canary:
                problems.append("I7: the canary tree was touched")
            if problems:
                report.fail(test.__name__, problems)
    except harness.Stop:
        pass
    report.say(f"{len(tests)} kinds of damage, {report.failures} not noticed")
    for each in (program, builder):
        each.close()
    harness.remove(scratch)
    report.end()


if __name__ == "__main__":
    sys.exit(main())
