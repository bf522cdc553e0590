#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a small series of versions that holds every kind of change a patch, an archive or a manifest can get wrong.

    make_series.py FOLDER               makes FOLDER/v1, FOLDER/v2, … anew
    make_series.py FOLDER SEED COUNT    makes COUNT versions by random changes instead
"""

import os
import random
import shutil
import sys
from pathlib import Path

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c489".replace(" ", ""))


def lines(count, seed=0):
    numbers = random.Random(seed)
    return "".join(f"line {i}: {numbers.randrange(10 ** 6)}\n" for i in range(count))


class Tree:
    """The files of the version being made; each save() writes them out as the next one."""

    def __init__(self, target):
        self.target = Path(target)
        self.version = 0
        self.files = {}  # path: (bytes, permissions), or a link's target
        self.folders = set()

    def put(self, path, content, mode=0o644):
        self.files[path] = (content.encode() if isinstance(content, str) else content, mode)

    def edit(self, path, old, new):
        content, mode = self.files[path]
        assert old.encode() in content, f"{path} has no {old!r}"
        self.put(path, content.replace(old.encode(), new.encode(), 1), mode)

    def chmod(self, path, mode):
        self.put(path, self.files[path][0], mode)

    def link(self, path, target):
        self.files[path] = target

    def rename(self, old, new):
        self.files[new] = self.files.pop(old)

    def delete(self, path):
        del self.files[path]

    def save(self):
        self.version += 1
        root = self.target / f"v{self.version}"
        for folder in self.folders:
            (root / folder).mkdir(parents=True)
        for path, content in self.files.items():
            full = root / path
            full.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, str):
                os.symlink(content, full)
            else:
                full.write_bytes(content[0])
                os.chmod(full, content[1])


def make(target):
    shutil.rmtree(target, ignore_errors=True)
    tree = Tree(target)
    tree.put("README.md", "# Series\n\nA project.\n")
    tree.put("app/main.py", lines(60, 1))
    tree.put("app/util.py", lines(40, 2))
    tree.put("app/big.txt", lines(5000, 3))
    tree.put("logo.png", PNG + bytes(range(256)) * 8)
    tree.put("empty.txt", "")
    tree.put("unix.txt", "one\ntwo\nthree\n")
    tree.put("dos.txt", "one\r\ntwo\r\nthree\r\n")
    tree.put("no newline", "first\nlast")
    tree.put("run.sh", "#!/bin/sh\necho run\n", 0o755)
    tree.put("plain.sh", "#!/bin/sh\necho plain\n")
    tree.put("with space/a file.txt", "space\n")
    tree.put("ünï/日本語 ☃.txt", "snow\n")
    tree.put('quote"s/it\'s "so".txt', "quoted\n")
    tree.link("link", "README.md")
    tree.folders.add("empty folder")
    tree.save()

    # Plain edits at the beginning, in the middle, at the end; a new and a deleted file.
    tree.edit("app/main.py", "line 0:", "first 0:")
    tree.edit("app/main.py", "line 30:", "thirty:")
    tree.edit("app/main.py", "line 59:", "last:")
    tree.put("app/new.py", "print('new')\n")
    tree.delete("app/util.py")
    tree.save()

    # Renames: exact, with an edit, into another folder, of case only; a file in place of an old name.
    tree.rename("app/new.py", "lib/moved.py")
    tree.rename("app/big.txt", "app/Big.txt")
    tree.edit("app/Big.txt", "line 2500:", "changed:")
    tree.rename("with space/a file.txt", "with space/another file.txt")
    tree.rename("logo.png", "assets/logo.png")
    tree.save()

    # Final newlines come and go; line ends change.
    tree.put("no newline", "first\nlast\n")
    tree.put("unix.txt", "one\ntwo\nthree")
    tree.put("dos.txt", "one\r\n2\r\nthree\r\n")
    tree.save()
    tree.put("no newline", "changed\nlast")
    tree.put("unix.txt", "one\r\ntwo\r\nthree\r\n")
    tree.put("dos.txt", "one\n2\nthree\n")
    tree.put("cr only", "one\rtwo\rthree\r")
    tree.save()

    # Permissions alone, permissions with content, a rename with permissions.
    tree.chmod("run.sh", 0o644)
    tree.chmod("plain.sh", 0o755)
    tree.edit("plain.sh", "plain", "now executable")
    tree.save()
    tree.rename("run.sh", "bin/run")
    tree.chmod("bin/run", 0o755)
    tree.chmod("plain.sh", 0o644)
    tree.save()

    # Binary: changed, new, deleted; text becomes binary and the reverse.
    tree.put("assets/logo.png", PNG + bytes(reversed(range(256))) * 8)
    tree.put("data.bin", random.Random(7).randbytes(30_000))
    tree.put("unix.txt", b"now\0binary\n")
    tree.save()
    tree.delete("data.bin")
    tree.put("unix.txt", "text again\n")
    tree.save()

    # Empty files: new, filled, emptied, deleted.
    tree.put("empty.txt", "filled\n")
    tree.put("README.md", "")
    tree.put("also empty", "")
    tree.save()
    tree.delete("also empty")
    tree.put("README.md", "# Series\n\nBack again.\n")
    tree.save()

    # A link changes, becomes a file; a file becomes a link; a file becomes a folder and the reverse.
    tree.link("link", "app/main.py")
    tree.link("dos.txt", "unix.txt")
    tree.save()
    tree.put("link", "a file now\n")
    tree.put("dos.txt", "a file again\n")
    tree.delete("cr only")
    tree.put("cr only/inside.txt", "a folder now\n")
    tree.save()
    tree.delete("cr only/inside.txt")
    tree.put("cr only", "a file once more\n")
    tree.delete("link")
    tree.save()

    # Odd names are edited, renamed and deleted; text that looks like a patch; a line that looks like a header.
    tree.edit("ünï/日本語 ☃.txt", "snow", "ice")
    tree.edit('quote"s/it\'s "so".txt', "quoted", "unquoted")
    tree.put("notes.patch", "--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-old\n+new\n")
    tree.put("sql.txt", "-- comment\n++ increment\nselect 1;\n")
    tree.save()
    tree.rename("ünï/日本語 ☃.txt", "ünï/日本 雪.txt")
    tree.delete('quote"s/it\'s "so".txt')
    tree.put("sql.txt", "select 1;\n")
    tree.put("notes.patch", "--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-older\n+newer\n")
    tree.save()

    # Much at once: swapped names, repeated lines, a file whose every line changes.
    swapped = tree.files["plain.sh"]
    tree.files["plain.sh"] = tree.files["bin/run"]
    tree.files["bin/run"] = swapped
    tree.put("app/main.py", lines(60, 99))
    tree.put("repeat.txt", "same\n" * 200)
    tree.folders.add("another/empty/one")
    tree.save()
    tree.put("repeat.txt", "same\n" * 90 + "other\n" + "same\n" * 112)
    tree.folders.clear()
    tree.save()
    tree.save()  # nothing changes


def make_random(target, seed, count):
    """Versions that differ by a handful of random changes each, from a small stock of lines so that they repeat."""
    shutil.rmtree(target, ignore_errors=True)
    tree = Tree(target)
    pick = random.Random(seed)
    stock = ["", "{", "}", "    return x", "# a comment", "ünï", "-- dashes", "++ plusses", "@@ -1 +1 @@", "\\ No newline", "tab\tbed",
             "trailing  ", "diff --git a/x b/x"] + [f"value_{i} = {i}" for i in range(20)]
    names = ["a", "b.txt", "dir/c d", "dir/deep/é.py", "sp ace/x", "dir/e\"q", "f-g", "h.sh"] + [f"many/file{i}" for i in range(12)]
    ends = [b"\n"] * 6 + [b"\r\n", b"\r"]

    def text():
        end = pick.choice(ends)
        content = end.join(pick.choice(stock).encode() for _ in range(pick.choice([0, 1, 2, 5, 40, 300])))
        return content + (end if content and pick.random() < 0.8 else b"")

    def changed(content):
        end = b"\r\n" if b"\r\n" in content else b"\n"
        lines = content.split(end)
        for _ in range(pick.choice([1, 1, 2, 5])):
            at = pick.randrange(len(lines))
            action = pick.random()
            if action < 0.4:
                lines.insert(at, pick.choice(stock).encode())
            elif action < 0.7 and len(lines) > 1:
                del lines[at]
            elif action < 0.9:
                lines[at] = pick.choice(stock).encode()
            else:
                lines[at:at + 5] = reversed(lines[at:at + 5])
        return end.join(lines)

    def fits(path):
        """Whether a file can be at `path` beside the others: none is its folder, and it is no folder of theirs."""
        return not any(path != other and (path.startswith(other + "/") or other.startswith(path + "/")) for other in tree.files)

    while tree.version < count:
        for _ in range(pick.choice([1, 2, 4, 8])):
            path = pick.choice(names)
            there = tree.files.get(path)
            action = pick.random()
            if there is None and fits(path):
                if action < 0.1:
                    tree.link(path, "/".join([".."] * path.count("/") + ["a"]))
                elif action < 0.3:
                    tree.put(path, pick.randbytes(pick.choice([1, 100, 5000])))
                else:
                    tree.put(path, text(), pick.choice([0o644, 0o755]))
            elif isinstance(there, tuple):
                if action < 0.1:
                    tree.delete(path)
                elif action < 0.2:
                    tree.chmod(path, there[1] ^ 0o111)
                elif action < 0.35:
                    free = [name for name in names if name not in tree.files and fits(name)]
                    if free:
                        tree.rename(path, pick.choice(free))
                elif action < 0.45:
                    tree.put(path, text(), there[1])
                else:
                    tree.put(path, changed(there[0]), there[1])
            elif there is not None and action < 0.3:
                tree.delete(path)
        if any(isinstance(content, tuple) for content in tree.files.values()):
            tree.save()


if __name__ == "__main__":
    if len(sys.argv) == 4:
        make_random(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    else:
        make(sys.argv[1])
