#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The long tests, each in its share of the time given: ./dev soak [MINUTES].

    nightly.py --cli CLI --shim SHIM --tests FOLDER [--minutes M] [--seed N]

FOLDER holds the QtTest programs. Two tests run at a time. What the time did not suffice for is named by each.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time

import harness

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--tests", required=True, type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=60)
    options = parser.parse_args()
    both = options.minutes * 60 * 2 # two at a time
    program = ["--cli", str(options.cli), "--shim", str(options.shim), "--seed", str(options.seed)]

    def script(share, name, *words, clock="--seconds"):
        return [sys.executable, str(HERE / name), *words, *program, clock, str(int(both * share))]

    window_seconds = max(60, int(both * 0.08))
    works = [
        script(0.16, "faults.py", "T1", "T2", "--nightly"),
        script(0.22, "faults.py", "T3", "T4", "--nightly"),
        script(0.16, "powerloss.py", "--all"),
        script(0.12, "powerloss.py", "--pairs"),
        script(0.16, "soak.py"),
        ["env", f"STRATA_SOAK_SECONDS={window_seconds}", "QT_QPA_PLATFORM=offscreen", str(options.tests / "tst_crowdedlibrary")],
        [sys.executable, str(HERE / "crowd.py"), "T7", *program, "--kills", str(max(104, int(options.minutes * 30)))],
        [sys.executable, str(HERE / "crowd.py"), "T8", *program, "--captures", str(max(50, min(500, int(options.minutes * 4))))],
    ]
    start = time.monotonic()
    failures = []

    def run(command):
        scratch = harness.scratch_folder() # a home of its own for the window
        environment = {**os.environ, "HOME": str(scratch), "XDG_CONFIG_HOME": str(scratch), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
        ended = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        harness.remove(scratch)
        lines = [line for line in ended.stdout.splitlines() if line.strip() and not line.startswith(("PASS", "Config:", "Totals", "***"))]
        print("\n".join(lines), flush=True)
        if ended.returncode != 0:
            failures.append(" ".join(command))

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(run, works))
    print(f"soak: {len(works)} tests in {(time.monotonic() - start) / 60:.0f} min, {len(failures)} failed")
    for failure in failures:
        print(f"  failed: {failure}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
