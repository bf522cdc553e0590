#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the calls the shim sees with those strace sees, for one run of every kind: a call past the shim would make kill and error
tests blind to it (a library linked statically, a raw system call).

    shim_check.py --cli CLI --shim SHIM
"""

import os
import re
import subprocess
import sys

import harness
import operations

# Name in the shim's log of each system call that changes what is on disk.
CALLS = {
    "open": "creat", "openat": "creat", "creat": "creat", "write": "write", "writev": "write", "pwrite64": "pwrite", "pwritev": "pwrite",
    "fsync": "fsync", "fdatasync": "fdatasync", "syncfs": "syncfs", "ftruncate": "ftruncate", "fallocate": "fallocate",
    "rename": "rename", "renameat": "rename", "renameat2": "rename", "link": "link", "linkat": "link", "symlink": "symlink",
    "symlinkat": "symlink", "unlink": "unlink", "unlinkat": "unlink", "rmdir": "rmdir", "mkdir": "mkdir", "mkdirat": "mkdir",
    "chmod": "chmod", "fchmod": "fchmod", "fchmodat": "chmod", "chown": "chown", "fchown": "fchown", "lchown": "chown",
    "utimensat": "utimens", "copy_file_range": "copy_file_range", "sendfile": "sendfile", "ioctl": "ficlone",
    "truncate": "truncate", "mknod": "mknod", "mknodat": "mknod", "setxattr": "setxattr", "fsetxattr": "setxattr",
    "fchmodat2": "chmod", "openat2": "creat", "pwritev2": "pwrite", "sync_file_range": "sync", "removexattr": "setxattr",
}


def seen_by_strace(file, root):
    seen = []
    for line in file.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(?:<\.\.\. )?(\w+)(?:\(| resumed)(.*)", line)
        if not match or match[1] not in CALLS or "resumed" in line[: match.start(2)]:
            continue
        name, rest = CALLS[match[1]], match[2]
        if f'<{root}/' not in rest and f'<{root}>' not in rest and f'"{root}/' not in rest and f'"{root}"' not in rest:
            continue
        if name == "creat" and match[1] != "creat" and "O_CREAT" not in rest and "O_TRUNC" not in rest:
            continue
        if name == "ficlone" and "FICLONE" not in rest:
            continue
        if match[1] == "unlinkat" and "AT_REMOVEDIR" in rest:
            name = "rmdir"
        if match[1] == "utimensat" and "NULL, [" in rest:
            name = "futimens"
        seen.append(name)
    return seen


def main():
    options = harness.arguments(__doc__.splitlines()[0]).parse_args()
    report = harness.Report("shim", options)
    scratch = harness.scratch_folder()
    operations.make_sources(scratch / "src")
    program = harness.Program(options.cli, options.shim, scratch / "program")
    environment = {"PATH": os.environ["PATH"], "HOME": str(scratch / "program/home"), "LANG": "C.UTF-8", "STRATA_WORKERS": "1"}
    total = 0
    for operation in operations.all_operations(program):
        prepared = operations.Prepared(operation, program, scratch, scratch / "src")
        shim_log, strace_log = scratch / "shim.log", scratch / "strace.log"
        # One run seen by both: two runs of the same command need not make the same calls in the same order.
        known = ",".join(f"?{name}" for name in CALLS)
        shim = {"LD_PRELOAD": str(options.shim), "SHIM_ROOT": str(prepared.case / "library"), "SHIM_LOG": str(shim_log)}
        harness.copy(prepared.base, prepared.case)
        command = ["strace", "-f", "-y", "-s", "64", "-o", str(strace_log), "-e", f"trace={known}",
                   *(word for name, value in shim.items() for word in ("-E", f"{name}={value}")), str(options.cli), "--library",
                   str(prepared.case / "library"), *operations.filled(operation.command, scratch / "src", prepared.case)]
        ended = subprocess.run(command, env=environment, cwd=prepared.case, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               check=False)
        if ended.returncode != 0 and "Operation not permitted" in ended.stderr:
            print("SKIPPED: strace may not trace here")
            sys.exit(0)
        if ended.returncode != 0:
            report.fail(operation.name, [ended.stderr.strip()])
        ours = [line.split("\t")[1] for line in shim_log.read_text(errors="replace").splitlines() if not line.startswith("0\t")]
        theirs = seen_by_strace(strace_log, prepared.case / "library")
        if ours != theirs:
            at = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
            report.fail(operation.name, [f"{len(ours)} calls seen by the shim, {len(theirs)} by strace; from call {at + 1}: "
                                         f"{ours[at:at + 5]} against {theirs[at:at + 5]}"])
        total += len(ours)
        harness.remove(prepared.base)
    report.say(f"{total} calls that change the disk, the same seen by the shim and by strace")
    program.close()
    harness.remove(scratch)
    report.end()


if __name__ == "__main__":
    main()
