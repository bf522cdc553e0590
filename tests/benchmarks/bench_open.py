#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a comparison of two files takes from the start of a program until its window has settled, beside other programs.

    bench_open.py BEFORE AFTER [--strata COMMAND] [--cli COMMAND] [--rounds N]

Needs a display (or xvfb-run). A window has settled when the program and its children have used no more than a hundredth of a second of
processor time for a second; what counts is the moment they last did. Programs run in turn; those that are not installed are named.
COMMAND is how the release build is started where this runs, such as "./dev shell build/release/bin/strata".
"""

import argparse
import os
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TICK = 1 / os.sysconf("SC_CLK_TCK")
QUIET = 1.0  # seconds
LONGEST = 90.0


def family(pid):
    """The process and all below it."""
    pids = [pid]
    for parent in pids:
        try:
            children = Path(f"/proc/{parent}/task/{parent}/children").read_text()
        except OSError:
            continue
        pids += map(int, children.split())
    return pids


def usage(pid):
    """(processor seconds, bytes of memory) of a process and all below it."""
    seconds = memory = 0
    for one in family(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            seconds += (int(fields[11]) + int(fields[12])) * TICK
            for line in Path(f"/proc/{one}/status").read_text().splitlines():
                if line.startswith("VmHWM"):
                    memory = max(memory, int(line.split()[1]) * 1024)
        except OSError:
            continue
    return seconds, memory


def settle(command):
    """(seconds until settled, peak bytes); None when it did not settle in time."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    busy_until, counted, memory = start, 0.0, 0
    try:
        while True:
            time.sleep(0.02)
            now = time.monotonic()
            seconds, peak = usage(process.pid)
            memory = max(memory, peak)
            if seconds > counted + TICK:
                counted, busy_until = seconds, now
            if process.poll() is not None:
                sys.exit(f"bench: {shlex.join(command)} ended by itself with {process.returncode}")
            if counted and now - busy_until > QUIET:
                return busy_until - start, memory
            if now - start > LONGEST:
                return None
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--strata", default="strata")
    parser.add_argument("--cli", default="strata-cli")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    strata, cli = shlex.split(options.strata), shlex.split(options.cli)

    with tempfile.TemporaryDirectory(prefix="strata-open-") as work:
        library = ["--library", f"{work}/library"]
        name = options.after.name
        subprocess.run([*cli, *library, "project", "create", "Bench"], check=True, stdout=subprocess.DEVNULL)
        for number, file in enumerate((options.before, options.after), 1):
            folder = Path(work, f"v{number}")
            folder.mkdir()
            shutil.copy(file, folder / name)
            subprocess.run([*cli, *library, "capture", "Bench", folder], check=True, stdout=subprocess.DEVNULL)
        pair = [str(options.before), str(options.after)]
        commands = {"strata": [*strata, *library, "--project", "Bench", "--compare", "v1..v2", "--file", name],
                    **{peer: [peer, *pair] for peer in ("kdiff3", "kompare", "meld")}}
        missing = [peer for peer, command in commands.items() if not shutil.which(command[0])]
        taken = {peer: [] for peer in commands if peer not in missing}
        for _ in range(options.rounds):
            for peer, samples in taken.items():
                samples.append(settle(commands[peer]))
        subprocess.run(["chmod", "-R", "u+w", work], check=False)

    print(f"  {'':12}{'settled':>12}{'memory':>10}{'ours/its':>10}{'memory':>9}")
    for peer, samples in taken.items():
        if None in samples:
            print(f"  {peer:12}  did not settle in {LONGEST:.0f} s")
            continue
        time_ratios = [ours[0] / its[0] for ours, its in zip(taken["strata"], samples) if ours]
        memory_ratios = [ours[1] / its[1] for ours, its in zip(taken["strata"], samples) if ours]
        print(f"  {peer:12}{statistics.median(sample[0] for sample in samples):>10.2f} s"
              f"{statistics.median(sample[1] for sample in samples) / 1e6:>7.0f} MB"
              f"{statistics.median(time_ratios) if time_ratios else float('nan'):>10.3f}"
              f"{statistics.median(memory_ratios) if memory_ratios else float('nan'):>9.3f}")
    if missing:
        print(f"Not compared, because not installed: {', '.join(missing)}")


if __name__ == "__main__":
    main()
