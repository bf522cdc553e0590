#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulates power cuts (T5, T6): what may be on disk when the power goes, written out, opened and checked.

    powerloss.py --cli CLI --shim SHIM [--only OPERATION] [--all] [--pairs] [--most N] [--seconds S] [--seed N]

The shim logs what strata-cli asks of the disk, with the bytes. A change of a file's content or mode lasts when the file was flushed after
it; a name that was made, moved or removed lasts when the folder it went to was. All else may have reached the disk or not, each for itself:
POSIX promises no more, though most file systems do. For every cut between two calls these states are made: nothing of what may be lost is
there, all of it is, only names, only contents, each alone missing, each alone there, each large write torn, and random choices.

Modelled: POSIX, not a disk that lies about flushes. SQLite's -shm is mapped memory that nobody reads after a restart; it is left out.
--all takes every operation instead of those marked for every commit; --pairs two operations, one after the other.
"""

import dataclasses
import hashlib
import os
import pathlib
import random
import stat
import subprocess
import sys

import checker
import harness
import operations
from faults import Examiner

SECTOR = 512
RANDOM_STATES = 6
HELD = " beside another program"
HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM projects").fetchall()
print(flush=True)
sys.stdin.read()
"""


class Thing:
    """A file, folder or link on the simulated disk."""

    def __init__(self, kind, mode=0o644, content=b"", mtime=0):
        self.kind = kind
        self.mode = mode
        self.content = content
        self.mtime = mtime


@dataclasses.dataclass
class Change:
    """One call's effect. `flushed_by`: the thing whose flush makes it last."""

    flushed_by: Thing
    is_name: bool
    apply: object  # called with the Disk
    tear: object = None  # the same change, half of it done
    label: str = ""
    lasts_from: int = 1 << 60  # the position in the log from which it lasts


class Disk:
    """A tree of things: what a state is made of."""

    def __init__(self, names, contents, modes):
        self.names = names  # folder → {name: thing}
        self.contents = contents
        self.modes = modes

    def write(self, thing, offset, data):
        old = self.contents.get(thing, thing.content)
        self.contents[thing] = old[:offset].ljust(offset, b"\0") + data + old[offset + len(data):]

    def truncate(self, thing, size):
        self.contents[thing] = self.contents.get(thing, thing.content)[:size].ljust(size, b"\0")


class Log:
    """Reads the shim's logs against the tree as it was, call by call."""

    def __init__(self, root):
        self.root = os.fspath(root)
        self.live = {}  # the running system's names, as Disk.names
        self.top = self.scan(self.root)
        self.base = {folder: dict(names) for folder, names in self.live.items()}
        self.changes = []  # (position, Change)
        self.acknowledged = []  # positions
        self.length = 0

    def scan(self, path):
        info = os.lstat(path)
        if stat.S_ISLNK(info.st_mode):
            return Thing("link", 0o777, os.readlink(path))
        if stat.S_ISREG(info.st_mode):
            key = (info.st_dev, info.st_ino)
            self.seen = getattr(self, "seen", {})
            if key not in self.seen:
                self.seen[key] = Thing("file", stat.S_IMODE(info.st_mode), pathlib.Path(path).read_bytes(), info.st_mtime_ns)
            return self.seen[key]
        folder = Thing("folder", stat.S_IMODE(info.st_mode))
        self.live[folder] = {name: self.scan(f"{path}/{name}") for name in os.listdir(path) if not name.endswith("-shm")}
        return folder

    def find(self, path):
        """(folder, name, thing or None) of a path below the root."""
        if path == self.root:
            return None, "", self.top
        parts = path[len(self.root) + 1:].split("/")
        folder = self.top
        for part in parts[:-1]:
            folder = self.live[folder][part]
        return folder, parts[-1], self.live[folder].get(parts[-1])

    def add(self, file):
        for line in file.read_text(errors="surrogateescape").splitlines():
            self.length += 1
            number, name, result, *rest = line.split("\t")
            if name == "ack":
                if not self.acknowledged or self.acknowledged[-1] < self.started:
                    self.acknowledged.append(self.length)
            elif int(result) >= 0 and not any(each.endswith("-shm") for each in rest):
                self.call(name, int(result), dict(each.split("=", 1) for each in rest))

    def begin(self):
        self.started = self.length + 1

    def change(self, flushed_by, is_name, apply, tear=None, label=""):
        self.changes.append((self.length, Change(flushed_by, is_name, apply, tear, label)))

    def put(self, folder, name, thing):
        self.live[folder][name] = thing
        if thing.kind == "folder":
            self.live.setdefault(thing, {})
        self.change(folder, True, lambda disk: disk.names.setdefault(folder, {}).__setitem__(name, thing))

    def call(self, name, result, values):
        path = values.get("path", "")
        if name in ("fsync", "fdatasync", "syncfs"):
            if name == "syncfs":
                return self.flush(lambda thing: True)
            flushed = self.find(path)[2]
            return self.flush(lambda thing: thing is flushed)
        if name in ("fchown", "utimens", "futimens", "ficlone"):
            if name == "ficlone":
                raise RuntimeError("this file system clones files; run where it does not")
            return None
        if path.endswith(" (deleted)"):
            return None # a file without a name is gone with the power
        if name == "link":
            folder, link, _ = self.find(values["to"])
            return self.put(folder, link, self.find(path)[2])
        if name == "symlink":
            folder, link, _ = self.find(values["to"])
            return self.put(folder, link, Thing("link", 0o777, path))
        folder, own, thing = self.find(path)
        if name == "creat":
            if thing is None:
                return self.put(folder, own, Thing("file", int(values["mode"], 8) & ~0o022))
            if values["truncates"] == "1":
                self.change(thing, False, lambda disk: disk.truncate(thing, 0))
        elif name == "mkdir":
            self.put(folder, own, Thing("folder", int(values["mode"], 8) & ~0o022))
        elif name in ("write", "pwrite"):
            offset, data = int(values["offset"]), bytes.fromhex(values.get("data", ""))
            half = len(data) // 2 // SECTOR * SECTOR
            tear = (lambda disk: disk.write(thing, offset, data[:half])) if half else None
            self.change(thing, False, lambda disk: disk.write(thing, offset, data), tear, own)
        elif name in ("ftruncate", "fallocate"):
            size = int(values["size"])
            if name == "ftruncate" or size > 0:
                self.change(thing, False, lambda disk: disk.truncate(thing, size))
        elif name in ("chmod", "fchmod"):
            mode = int(values["mode"], 8)
            self.change(thing, False, lambda disk: disk.modes.__setitem__(thing, mode))
        elif name in ("unlink", "rmdir"):
            self.live[folder].pop(own)
            self.change(folder, True, lambda disk: disk.names.get(folder, {}).pop(own, None))
        elif name == "rename":
            target, new, replaced = self.find(values["to"])
            if replaced is thing:
                return None # two names of one file: nothing happens
            self.live[folder].pop(own)
            self.live[target][new] = thing

            def move(disk):
                if disk.names.get(folder, {}).get(own) is thing:
                    disk.names[folder].pop(own)
                disk.names.setdefault(target, {})[new] = thing

            self.change(target, True, move)
        else:
            raise RuntimeError(f"the simulator does not know {name}")
        return None

    def flush(self, reaches):
        for position, change in self.changes:
            if reaches(change.flushed_by) and position < self.length:
                change.lasts_from = min(change.lasts_from, self.length)

    def unflushed_commits(self):
        """Writes to the catalog's log that an acknowledgement did not wait for. The folders would make up for most of what is lost
        with them, so that no state shows it; what only the catalog knows (which changes were viewed) would be gone."""
        return [f"I1: acknowledged at call {at} with {change.label} unflushed" for at in self.acknowledged
                for position, change in self.changes
                if change.label.endswith("library.db-wal") and position < at < change.lasts_from and not change.is_name]

    def learn_times(self, root):
        """Files the run made get the times they have now: recovery compares them with the catalog."""
        for folder, names, files in os.walk(root):
            for name in files:
                path = f"{folder}/{name}"
                try:
                    thing = self.find(self.root + path[len(os.fspath(root)):])[2]
                except KeyError:
                    continue
                if thing is not None and thing.kind == "file" and thing.mtime == 0:
                    thing.mtime = os.lstat(path).st_mtime_ns

    def choices(self, cut, chance):
        """(label, changes) of every state a power cut before call `cut` may leave."""
        made = [change for position, change in self.changes if position <= cut]
        lost = [i for i, change in enumerate(made) if change.lasts_from > cut]

        def without(gone, torn=()):
            return [(change.tear if i in torn else change.apply) for i, change in enumerate(made) if i not in gone]

        everything = set(lost)
        names = {i for i in lost if made[i].is_name}
        yield "all", without(set())
        yield "none", without(everything)
        yield "names", without(everything - names)
        yield "contents", without(names)
        for i in lost:
            yield f"without {i}", without({i})
            yield f"only {i}", without(everything - {i})
            if made[i].tear:
                yield f"torn {i}", without(set(), {i})
        for number in range(RANDOM_STATES if len(lost) > 2 else 0):
            yield f"random {number}", without({i for i in lost if chance.random() < 0.5})

    def state(self, applied):
        disk = Disk({folder: dict(names) for folder, names in self.base.items()}, {}, {})
        for apply in applied:
            apply(disk)
        return disk

    def fingerprint(self, disk):
        """Equal for equal trees, whatever led to them."""
        sum_ = hashlib.blake2b(digest_size=16)

        def walk(thing, path):
            for name in sorted(disk.names.get(thing, {})):
                each = disk.names[thing][name]
                sum_.update(f"{path}/{name}\0{each.kind}{disk.modes.get(each, each.mode)}".encode())
                if each.kind == "folder":
                    walk(each, f"{path}/{name}")
                elif not name.endswith(".lock"):
                    content = disk.contents.get(each, each.content)
                    sum_.update(content.encode() if isinstance(content, str) else content)

        walk(self.top, "")
        return sum_.digest()

    def write_out(self, disk, root):
        harness.remove(root)
        written, folders = {}, []

        def walk(thing, path):
            os.mkdir(path)
            folders.append((path, disk.modes.get(thing, thing.mode)))
            for name, each in disk.names.get(thing, {}).items():
                place = f"{path}/{name}"
                if each.kind == "folder":
                    walk(each, place)
                elif each.kind == "link":
                    os.symlink(each.content, place)
                elif each in written:
                    os.link(written[each], place)
                else:
                    fd = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                    os.write(fd, disk.contents.get(each, each.content))
                    os.fchmod(fd, disk.modes.get(each, each.mode))
                    os.close(fd)
                    if each.mtime:
                        os.utime(place, ns=(each.mtime, each.mtime))
                    written[each] = place

        walk(self.top, os.fspath(root))
        for path, mode in reversed(folders):
            os.chmod(path, mode)


class PowerLoss:
    def __init__(self, options):
        self.options = options
        self.report = harness.Report("powerloss", options)
        self.scratch = harness.scratch_folder()
        operations.make_sources(self.scratch / "src")
        environment = {"STRATA_WEAKNESS": options.weakness} if options.weakness else {}
        # The state is set up without the weakness under test.
        self.builder = harness.Program(options.cli, options.shim, self.scratch / "program")
        self.program = harness.Program(options.cli, options.shim, self.scratch / "weak", environment) if environment else self.builder
        self.states = 0
        self.left_out = 0
        self.runs = 0

    def record(self, prepared, commands, is_held):
        """Runs the commands and answers their log and the library after each. Held: while another program has the catalog open, so
        that nobody copies SQLite's log into it and flushes that on the way out."""
        harness.copy(prepared.base, prepared.case)
        if is_held:
            # Another process indeed: reading the file here, as Log does, would drop SQLite's locks.
            other = subprocess.Popen([sys.executable, "-c", HOLDER, str(prepared.case / "library/library.db")], stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE)
            other.stdout.readline()
        log = Log(prepared.case / "library")
        stages = [prepared.before]
        file = self.scratch / "calls"
        for command in commands:
            words = operations.filled(command, self.scratch / "src", prepared.case)
            run = self.program.run(words, prepared.case, counted=("library",), environment={"SHIM_LOG": str(file), "SHIM_DATA": "1"})
            prepared.need(run)
            log.begin()
            log.add(file)
            stages.append(checker.Library(prepared.case / "library").logical())
        log.learn_times(prepared.case / "library")
        if is_held:
            other.communicate()
        return log, stages

    def simulate(self, name, prepared, commands, is_held=False):
        log, stages = self.record(prepared, commands, is_held)
        if len(log.acknowledged) != len(commands):
            raise RuntimeError(f"{name}: {len(log.acknowledged)} acknowledgements of {len(commands)} commands")
        self.runs += 1
        if log.unflushed_commits():
            self.report.fail(name, log.unflushed_commits(), "--only", name.removesuffix(HELD))
        examiner = Examiner(self.builder, prepared)
        chance = random.Random(f"{self.options.seed} {name}")
        seen = set()
        todo = []
        for cut in range(log.length + 1):
            done = sum(position <= cut for position in log.acknowledged)
            for label, applied in log.choices(cut, chance):
                disk = log.state(applied)
                key = (log.fingerprint(disk), done)
                if key not in seen:
                    seen.add(key)
                    todo.append((cut, label, applied, done))
        if self.options.cut is not None:
            todo = [each for each in todo if each[0] == self.options.cut]
        elif self.options.most and len(todo) > self.options.most:
            self.left_out += len(todo) - self.options.most
            todo = chance.sample(todo, self.options.most)
        for cut, label, applied, done in todo:
            if self.report.out_of_time():
                self.left_out += 1
                continue
            self.states += 1
            log.write_out(log.state(applied), prepared.case / "library")
            prepared.after = stages[done]
            prepared.allowed = stages[done:] + (prepared.between if len(commands) == 1 and done == 0 else [])
            run = harness.Run(commands[0], -9, "", "", 0, False)
            problems = examiner.after(run, harness.Fault())
            if problems:
                self.report.fail(f"{name}: power cut before call {cut + 1} of {log.length}, {label}, {done} acknowledged", problems,
                                 "--only", name.removesuffix(HELD), "--cut", cut, "--seed", self.options.seed)
                if self.options.keep:
                    print(f"    kept: {prepared.case}")
                    sys.exit(1)

    def all(self):
        wanted = [each for each in operations.all_operations(self.builder) if each.name != "create-library"]
        for operation in wanted:
            if self.options.only:
                if operation.name != self.options.only:
                    continue
            elif self.options.pairs or not (self.options.all or operation.power_loss):
                continue
            prepared = operations.Prepared(operation, self.builder, self.scratch, self.scratch / "src")
            prepared.between = prepared.allowed[1:-1]
            if not self.options.held:
                self.simulate(operation.name, prepared, [operation.command])
            if "rebuild" not in operation.name and "migrate" not in operation.name:
                self.simulate(operation.name + HELD, prepared, [operation.command], is_held=True)
            harness.remove(prepared.base)
        if self.options.pairs:
            self.pairs(wanted)
        left = f"; {self.left_out} left out by the limits given" if self.left_out else ""
        kind = "pairs of operations" if self.options.pairs else "operations"
        self.report.say(f"{self.states} distinct states after power cuts in {self.runs} {kind}, {self.report.failures} violations{left}")

    def run(self):
        try:
            self.all()
        except harness.Stop:
            pass
        self.program.close()
        if self.program is not self.builder:
            self.builder.close()
        if not (self.options.keep and self.report.failures):
            harness.remove(self.scratch)
        self.report.end()

    def pairs(self, wanted):
        """Two operations that begin with the same three versions, the second on what the first may not have flushed."""
        start = next(each for each in wanted if each.name == "activate")
        mates = [each for each in wanted if each.setup == start.setup and not each.prepare and each.counted == ("library",)]
        for first in mates:
            for second in mates:
                if self.report.out_of_time():
                    self.left_out += 1
                    continue
                prepared = operations.Prepared(dataclasses.replace(start), self.builder, self.scratch, self.scratch / "src")
                try:
                    self.simulate(f"{first.name}+{second.name}", prepared, [first.command, second.command])
                except RuntimeError:
                    pass # the second has nothing left to do, as activating twice
                harness.remove(prepared.base)


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--only", help="one operation")
    parser.add_argument("--cut", type=int, help="only cuts after this many calls")
    parser.add_argument("--all", action="store_true", help="every operation")
    parser.add_argument("--held", action="store_true", help="only beside another program that has the catalog open")
    parser.add_argument("--pairs", action="store_true", help="two operations in sequence")
    parser.add_argument("--most", type=int, default=0, help="so many states of each operation at most, chosen by the seed")
    PowerLoss(parser.parse_args()).run()


if __name__ == "__main__":
    main()
