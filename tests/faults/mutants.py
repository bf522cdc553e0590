#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks one promise of the store after the other (core/base/weakness.h) and asks whether a test notices (T23).

    mutants.py --cli CLI --shim SHIM [--only NAME]

Prints which test caught which weakness. One that no test catches, or that stands in weakness.cpp and not here, fails.
"""

import pathlib
import re
import subprocess
import sys
import time

import harness

HERE = pathlib.Path(__file__).resolve().parent
NAMES = HERE.parents[1] / "core/base/weakness.cpp"

CAPTURE = "--only capture-next"
CROWD = "crowd.py T8 --captures 20 --writers 8"
CAUGHT_BY = {
    "commits-before-rename": [f"faults.py T1 {CAPTURE}"],
    "hides-failed-publish": [f"faults.py T3 {CAPTURE}"],
    "skips-flush": [f"powerloss.py {CAPTURE}"],
    "skips-flush-of-generations": [f"powerloss.py {CAPTURE}"],
    "skips-flush-of-source": [f"powerloss.py {CAPTURE}"],
    "commits-without-flush": ["powerloss.py --only edit-project --held"],
    "unlinks-active": ["faults.py T1 --only activate"],
    "writes-in-place": ["faults.py T1 --only edit-project"],
    "ignores-flush-errors": [f"faults.py T4 {CAPTURE}"],
    "ignores-full-disk": [f"faults.py T3 {CAPTURE} --error ENOSPC"],
    "ignores-short-writes": [f"faults.py T3 {CAPTURE} --error short"],
    "never-waits-for-catalog": [CROWD],
    "never-locks": [CROWD],
    "removes-living-stages": [CROWD],
    "skips-recovery": [f"faults.py T1 {CAPTURE}"],
    "adopts-unverified": ["damage.py"],
    "leaves-unsealed": [f"faults.py T1 {CAPTURE}"],
    "skips-hash-check": ["damage.py"],
    "trusts-paths": ["damage.py"],
}


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--only", help="one weakness")
    options = parser.parse_args()
    report = harness.Report("T23", options)
    known = re.findall(r'\{"([a-z-]+)", Weakness::', NAMES.read_text())
    for name in sorted(set(known) ^ CAUGHT_BY.keys()):
        report.fail(name, ["it is in weakness.cpp and not here" if name in known else "it is no longer in weakness.cpp"])
    caught = 0
    for name, tests in CAUGHT_BY.items():
        if options.only and name != options.only:
            continue
        start = time.monotonic()
        for test in tests:
            script, *words = test.split()
            command = [sys.executable, str(HERE / script), *words, "--cli", str(options.cli), "--shim", str(options.shim), "--first",
                       "--weakness", name]
            ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            if "FAILED " in ended.stdout:
                line = ended.stdout[ended.stdout.index("FAILED "):].splitlines()
                print(f"  {name}: caught by {test}: {' '.join(line[1].split())[:110]} [{time.monotonic() - start:.1f} s]", flush=True)
                caught += 1
                break
        else:
            report.fail(name, ["no test noticed", *ended.stdout.splitlines()[-3:]], "--only", name)
    report.say(f"{caught} weaknesses, each caught; {report.failures} not")
    report.end()


if __name__ == "__main__":
    main()
