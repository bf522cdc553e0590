# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real strata-cli under the shim (shim.c): thousands of times, each run on a copy of a prepared folder.

A case folder holds everything a run may touch: library/, out/ (exports), work/ (a workspace) and canary/ (what must stay as it is).
"""

import argparse
import dataclasses
import errno
import os
import pathlib
import re
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

PLUGIN = "/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers/libqsqlite.so"
LIMIT = 20  # seconds any one run may take
ERRORS = {name: getattr(errno, name) for name in ("EIO", "ENOSPC", "EACCES", "EROFS", "EMFILE", "EDQUOT", "EINTR")}


@dataclasses.dataclass
class Run:
    arguments: list
    status: int  # the exit status, or the signal's number, negative
    output: str
    messages: str
    calls: int
    is_late: bool

    @property
    def acknowledged(self):
        """What the caller was told is done: exit status 0, or a whole answer before the kill."""
        return self.status == 0 or (self.status < 0 and self.output.endswith("\n"))


@dataclasses.dataclass(frozen=True)
class Fault:
    """What the shim does at the `at`-th call: kill before (no errno, no after) or after, fail, or write half."""

    at: int = 0
    after: bool = False
    error: str = ""
    sticky: bool = False
    short: bool = False
    only: str = ""

    def environment(self):
        entries = {"SHIM_AT": self.at, "SHIM_AFTER": int(self.after), "SHIM_STICKY": int(self.sticky), "SHIM_SHORT": int(self.short)}
        if self.error:
            entries["SHIM_ERRNO"] = ERRORS[self.error]
        if self.only:
            entries["SHIM_ONLY"] = self.only
        return {name: str(value) for name, value in entries.items()}

    def __str__(self):
        if self.at == 0:
            return "no fault"
        what = "short write" if self.short else self.error or "kill"
        where = "after" if self.after else "at"
        return f"{what} {where} call {self.at}" + (" and from then on" if self.sticky else "") + (f" of {self.only}" if self.only else "")


class Program:
    """strata-cli behind the shim's fork server. One per worker; not for several threads."""

    def __init__(self, cli, shim, folder, environment=None):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        requests, self._requests = os.pipe()
        self._answers, answers = os.pipe()
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        base = {
            "PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC", "STRATA_WORKERS": "1", "QT_HASH_SEED": "0",
            "LD_PRELOAD": str(shim), "SHIM_SERVE": f"{requests},{answers}", **(environment or {}),
        }
        if os.path.exists(PLUGIN):
            base["SHIM_WARM"] = PLUGIN
        self._server = subprocess.Popen([str(cli)], env=base, pass_fds=(requests, answers), stdin=subprocess.DEVNULL)
        os.close(requests)
        os.close(answers)
        self._files = [str(self.folder / name) for name in ("stdout", "stderr")]

    def close(self):
        os.close(self._requests)
        self._server.wait()
        os.close(self._answers)

    def _take(self, size, limit):
        data = b""
        while len(data) < size:
            if not select.select([self._answers], [], [], max(0, limit - time.monotonic()))[0]:
                return None
            more = os.read(self._answers, size - len(data))
            if not more:
                raise RuntimeError("the fork server ended")
            data += more
        return data

    def run(self, arguments, folder, fault=Fault(), counted=(), environment=None, library=True, killed_after=None):
        """Runs strata-cli in the case folder; calls below the `counted` folders (of the case) count. `killed_after`: seconds."""
        folder = pathlib.Path(folder)
        entries = {"SHIM_ROOT": ":".join(str(folder / each) for each in counted), **fault.environment(), **(environment or {})}
        words = [str(folder), "/dev/null", *self._files, str(len(entries)), *(f"{name}={value}" for name, value in entries.items()),
                 "strata-cli", *(["--library", str(folder / "library")] if library else []), *map(str, arguments)]
        request = b"".join(os.fsencode(word) + b"\0" for word in words)
        for name in self._files: # a run killed at once must not be taken for the one before
            pathlib.Path(name).write_bytes(b"")
        os.write(self._requests, struct.pack("=I", len(request)) + request)
        (pid,) = struct.unpack("=i", self._take(4, time.monotonic() + LIMIT))
        answer = self._take(12, time.monotonic() + (LIMIT if killed_after is None else killed_after))
        is_late = answer is None and killed_after is None
        if answer is None:
            os.kill(pid, signal.SIGKILL)
            answer = self._take(12, time.monotonic() + LIMIT)
        status, calls = struct.unpack("=iq", answer)
        output, messages = (pathlib.Path(name).read_bytes().decode(errors="replace") for name in self._files)
        return Run(list(map(str, arguments)), os.waitstatus_to_exitcode(status), output, messages, calls, is_late)


def copy(source, target):
    """A copy with times, modes and hard links; then the catalog is told of metadata.json's new inode, as if nothing had been
    copied: without that every opening would read all folders again, which is not what is tested."""
    remove(target)
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)
    follow_inodes(pathlib.Path(target) / "library")


def follow_inodes(library):
    catalog = library / "library.db"
    if not catalog.exists() or (library / "library.db-wal").exists():
        return
    connection = sqlite3.connect(catalog)
    try:
        for (project,) in connection.execute("SELECT project_id FROM projects").fetchall():
            metadata = library / "projects" / project / "metadata.json"
            if metadata.exists():
                connection.execute("UPDATE projects SET metadata_inode = ? WHERE project_id = ?", (metadata.stat().st_ino, project))
        connection.commit()
    except sqlite3.DatabaseError:
        pass
    connection.close()


def remove(path):
    """Deletes a tree, sealed folders too."""
    if not os.path.lexists(path):
        return
    if os.geteuid() != 0:
        subprocess.run(["chmod", "-R", "u+rwX", str(path)], check=False, stderr=subprocess.DEVNULL)
    shutil.rmtree(path)


def write(path, text, mode=0o644):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(mode)


def scratch_folder():
    """In memory where there is room: flushing costs nothing there, and what is flushed is told from the log of calls."""
    room = "/dev/shm" if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 1 << 30 else None
    return pathlib.Path(tempfile.mkdtemp(prefix="strata-faults-", dir=os.environ.get("STRATA_SCRATCH", room)))


def absolute(path):
    return pathlib.Path(path).resolve()


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cli", required=True, type=absolute, help="strata-cli of a debug build")
    parser.add_argument("--shim", required=True, type=absolute, help="faults-shim.so")
    parser.add_argument("--seconds", type=float, default=0, help="stop after that long and say what was left out (0: never)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="keep the folder of the first failure")
    parser.add_argument("--first", action="store_true", help="stop at the first failure")
    parser.add_argument("--weakness", default="", help="break one promise on purpose: a name from core/base/weakness.cpp")
    return parser


class Stop(Exception):
    """The first failure was asked for, and there it is."""


class Report:
    """Counts cases, prints each failure with the line that repeats it, and says the figures at the end."""

    def __init__(self, name, options):
        self.name = name
        self.options = options
        self.failures = 0
        self.start = time.monotonic()

    def repeat(self, *extra):
        return " ".join([sys.argv[0], "--cli", str(self.options.cli), "--shim", str(self.options.shim), *map(str, extra)])

    def fail(self, case, problems, *repeat):
        self.failures += 1
        if self.failures <= 20:
            print(f"FAILED {case}")
            for problem in list(problems)[:6]:
                print(f"    {problem}")
            weakness = ["--weakness", self.options.weakness] if self.options.weakness else []
            print(f"    repeat: {self.repeat(*repeat, *weakness)}", flush=True)
        if self.options.first:
            raise Stop

    def out_of_time(self):
        return self.options.seconds > 0 and time.monotonic() - self.start > self.options.seconds

    def say(self, sentence):
        print(f"{self.name}: {sentence} [{time.monotonic() - self.start:.1f} s]", flush=True)

    def end(self):
        if self.failures:
            print(f"{self.name}: {self.failures} failures", flush=True)
        sys.exit(1 if self.failures else 0)


def natural(name):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]
