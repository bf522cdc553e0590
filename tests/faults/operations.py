# SPDX-License-Identifier: GPL-3.0-or-later
"""The operations under test, one entry each: what is there before, the command, and what else must hold after it.

To add one: an Operation in `all_operations`. `{src}` in a word stands for the folder of sources (see make_sources), `{case}` for the
case folder. What is counted as done is the command's exit status 0 (or its whole answer before a kill); then the library must be as a
run without faults leaves it. Otherwise it must be as before, or as after, or as one of `between` leaves it, each a list of commands.
"""

import dataclasses
import hashlib
import io
import pathlib
import random
import sqlite3
import tarfile
import zipfile

import checker
import harness


@dataclasses.dataclass
class Operation:
    name: str
    setup: list  # commands
    command: list
    between: list = dataclasses.field(default_factory=list)
    prepare: object = None  # called with the case folder after `setup`
    outside: object = None  # called with (program, case folder, is done): answers problems
    needs: str = ""  # a verb; without it the operation is left out
    counted: tuple = ("library",)
    recovers_by: tuple = ("verify", "--json")
    power_loss: bool = False  # also simulated on every commit


def make_sources(folder):
    """one: 5 files and a link; two: the next version, most of it shared; nested: 60 files in folders; and archives of `one`."""
    chance = random.Random(7)

    def text(lines):
        return "".join(f"line {i}: {chance.randrange(10**9)}\n" for i in range(lines))

    one = {"main.py": text(40), "README.md": text(8), "app/util.py": text(90), "app/data.json": '{"a": 1}\n', "empty.txt": ""}
    two = {**one, "main.py": one["main.py"] + "print(2)\n", "app/new.py": text(5)}
    del two["README.md"]
    nested = {f"src/{i % 6}/deep/{i % 3}/file{i}.ts": text(3 + i) for i in range(60)}
    nested["assets/blob.bin"] = chance.randbytes(300_000).hex()
    for name, files in (("one", one), ("two", two), ("nested", nested)):
        for path, content in files.items():
            harness.write(folder / name / path, content, 0o755 if path == "main.py" else 0o644)
    for name in ("one", "two"):
        (folder / name / "app" / "link.py").symlink_to("util.py")
    with zipfile.ZipFile(folder / "one.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in one.items():
            archive.writestr(path, content)
    with tarfile.open(folder / "one.tar.gz", "w:gz") as archive:
        for path, content in one.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(content.encode())
            archive.addfile(entry, io.BytesIO(content.encode()))


def older_schema(case):
    """Gives the library's catalog the tables of schema 1, with as much of its rows as these can hold."""
    current = case / "library" / "library.db"
    first = pathlib.Path(__file__).resolve().parents[2] / "core/catalog/migrations/0001_initial.sql"
    old = sqlite3.connect(case / "old.db")
    old.executescript(first.read_text())
    old.execute("ATTACH ? AS new", (str(current),))
    (application,) = old.execute("PRAGMA new.application_id").fetchone()
    tables = [name for (name,) in old.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
    for table in tables:
        columns = [row[1] for row in old.execute(f"PRAGMA main.table_info({table})")]
        names = ", ".join(columns)
        old.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
    old.commit()
    old.execute("DETACH new")
    old.execute(f"PRAGMA application_id = {application}")
    old.execute("PRAGMA user_version = 1")
    old.execute("PRAGMA journal_mode = WAL")
    old.close()
    for suffix in ("-wal", "-shm"):
        (case / f"library/library.db{suffix}").unlink(missing_ok=True)
    (case / "old.db").rename(current)


def without_catalog(case):
    for path in (case / "library").glob("library.db*"):
        path.unlink()


def whole_export(reads):
    """An archive is there with all files of `one`, or, when the export was not acknowledged, perhaps not at all."""

    def check(_, case, is_done):
        archives = sorted((case / "out").iterdir())
        finished = [path for path in archives if not path.name.startswith(".")]
        if is_done and len(finished) != 1:
            return [f"I1: the export was acknowledged, and out/ has {[path.name for path in archives]}"]
        problems = []
        for path in finished:
            try:
                names = reads(path)
            except Exception as error:  # whatever a damaged archive makes of its reader
                problems.append(f"I4: {path.name} is half an archive: {error}")
                continue
            if "main.py" not in names or "app/util.py" not in names:
                problems.append(f"I4: {path.name} holds {sorted(names)}")
        return problems

    return check


def zip_names(path):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            raise ValueError(f"{archive.testzip()} is damaged")
        return archive.namelist()


def tar_names(path):
    with tarfile.open(path) as archive:
        for entry in archive:
            if entry.isfile():
                archive.extractfile(entry).read()
        return archive.getnames()


def workspace_is_whole(program, case, is_done):
    """The linked folder holds the person's edits, or the version asked for and the edits are a version of their own."""
    for settled in ("--resume", "--back"):
        program.run(["workspace", "sync", "Shop", settled], case)
    edits, work = (checker.contents_of(case / name) for name in ("edits", "work"))
    if work == edits:
        return ["I1: the sync was acknowledged, and the folder is as before"] if is_done else []
    library = checker.Library(case / "library")
    (versions,) = (each for metadata, each in library.projects.values() if metadata.get("name") == "Shop")
    trees = {number: tree_of(manifest) for number, (_, _, manifest) in versions.items()}
    if tree_of_folder(work) != trees[2]:
        return ["I4: the folder is neither as it was edited nor the version asked for"]
    if tree_of_folder(edits) not in trees.values():
        return ["I1: the edits of the folder are gone"]
    return []


def files_of_mine(case):
    """`out` has files of somebody's own, two of them where the version has others; `mine` remembers what it held."""
    harness.write(case / "out/main.py", "mine\n", 0o600)
    harness.write(case / "out/app/util.py", "mine, too\n", 0o755)
    harness.write(case / "out/own.txt", "my own\n")
    harness.copy(case / "out", case / "mine")


def taken_is_whole(program, case, is_done):
    """Each file in `out` is somebody's own or the version's, whole; undoing brings back exactly what was there."""
    library = checker.Library(case / "library")
    (versions,) = (each for metadata, each in library.projects.values() if metadata.get("name") == "Shop")
    tree = tree_of(versions[2][2])
    mine, out = (tree_of_folder(checker.contents_of(case / name)) for name in ("mine", "out"))
    # A stage that a kill left, or that could not be deleted, is cleared away with the undo.
    out = {path: facts for path, facts in out.items() if not path.startswith(".strata-take-")}
    wanted = {**mine, **tree}
    problems = []
    if is_done and out != wanted:
        problems.append("I1: it was acknowledged, and out/ is something else: " + checker.difference(wanted, out))
    for path, facts in out.items():
        if facts not in (mine.get(path), wanted.get(path)):
            problems.append(f"I4: out/{path} is neither what was there nor what the version has")
    undone = program.run(["take", "Shop", "--undo"], case)
    after = checker.contents_of(case / "out")
    if after != checker.contents_of(case / "mine"):
        problems.append(f"I1: what was in out/ does not come back: {checker.difference(checker.contents_of(case / 'mine'), after)} "
                        f"({undone.messages.strip()})")
    return problems


def tree_of(manifest):
    return {each["path"]: (each.get("link_target") or each["sha256"], bool(int(each["mode"], 8) & 0o100) and not each.get("link_target"))
            for each in manifest["files"]}


def tree_of_folder(contents):
    return {path: (content, executable) for path, (_, content, executable) in contents.items()}


def edited_workspace(case):
    """`work` has a file edited by hand and a new one; `edits` remembers what it held."""
    harness.write(case / "work/main.py", "edited by hand\n", 0o755)
    harness.write(case / "work/notes/new.txt", "mine\n")
    harness.copy(case / "work", case / "edits")


def all_operations(program=None):
    """Those whose verbs the program has."""
    known = {}

    def has(verb):
        if verb not in known:
            known[verb] = not verb or program is None or program.run([*verb.split(), "--help"], "/", library=False).status == 0
        return known[verb]

    return [operation for operation in described_operations() if has(operation.needs)]


def described_operations():
    create = ["project", "create", "Shop"]
    one = ["capture", "Shop", "{src}/one"]
    two = ["capture", "Shop", "{src}/two"]
    other = [["project", "create", "Other"], ["capture", "Other", "{src}/one", "--activate"]]
    three = [create, [*one, "--activate"], two, [*one, "--name", "third"]]
    return [
        Operation("create-library", [], create, recovers_by=("project", "list", "--json")),
        Operation("create-project", other, create),
        Operation("capture-first", [*other, create], one),
        Operation("capture-next", [create, [*one, "--activate"]], two, power_loss=True),
        Operation("capture-nested", [create], ["capture", "Shop", "{src}/nested"]),
        Operation("capture-activate", [create, [*one, "--activate"]], [*two, "--activate"], between=[[two]], power_loss=True),
        Operation("capture-create", other, [*one, "--create", "--activate"], between=[[create], [create, one]]),
        Operation("import-zip", [create], ["capture", "Shop", "{src}/one.zip"]),
        Operation("import-tar-gz", [create], ["capture", "Shop", "{src}/one.tar.gz"]),
        Operation("activate", three, ["activate", "Shop", "v3"], power_loss=True),
        Operation("rollback", [*three, ["activate", "Shop", "v3"]], ["rollback", "Shop"]),
        Operation("redo", [*three, ["activate", "Shop", "v3"], ["rollback", "Shop"]], ["redo", "Shop"]),
        Operation("edit-project", three, ["project", "edit", "Shop", "--name", "Store", "--domain", "ecommerce"],
                  power_loss=True),
        Operation("archive-project", three, ["project", "archive", "Shop"]),
        Operation("delete-project", [*other, *three], ["project", "delete", "Shop"], power_loss=True),
        Operation("restore-project", [*other, *three, ["project", "delete", "Shop"]], ["project", "restore", "Shop"], power_loss=True),
        Operation("export-zip", three, ["export", "Shop", "v1", "-o", "{case}/out/shop.zip"], counted=("library", "out"),
                  outside=whole_export(zip_names)),
        Operation("export-tar-gz", three, ["export", "Shop", "v1", "--format", "tar.gz", "-o", "{case}/out/shop.tar.gz"],
                  counted=("library", "out"), outside=whole_export(tar_names)),
        Operation("migrate-schema", three, ["project", "list"], prepare=older_schema, power_loss=True),
        Operation("rebuild", three, ["rebuild"]),
        Operation("rebuild-lost", three, ["rebuild"], prepare=without_catalog),
        Operation("archive", three, ["archive", "Shop", "v2"], needs="archive", power_loss=True),
        Operation("restore", [*three, ["archive", "Shop", "v2"]], ["restore", "Shop", "v2"], needs="archive"),
        Operation("archive-second", [*three, ["archive", "Shop", "v2"], ["capture", "Shop", "{src}/two"]], ["archive", "Shop", "v3"],
                  needs="archive"),
        Operation("delete", three, ["delete", "Shop", "v2"], needs="delete", power_loss=True),
        Operation("restore-deleted", [*three, ["delete", "Shop", "v2"]], ["restore", "Shop", "v2"], needs="delete"),
        Operation("empty-trash", [*three, ["delete", "Shop", "v2"]], ["trash", "empty"], needs="trash empty"),
        Operation("link-workspace", three, ["workspace", "link", "Shop", "{case}/work"], needs="workspace link"),
        Operation("take", three, ["take", "Shop", "v2", ".", "--to", "{case}/out", "--replace"], counted=("library", "out"),
                  prepare=files_of_mine, outside=taken_is_whole, needs="take"),
        Operation("sync-workspace", [create, [*one, "--activate"], two, ["capture", "Shop", "{case}/work"],
                                     ["workspace", "link", "Shop", "{case}/work"]],
                  ["workspace", "sync", "Shop", "v2"], between=[[["capture", "Shop"]]], counted=("library", "work"),
                  prepare=edited_workspace, outside=workspace_is_whole, needs="workspace sync"),
    ]


def filled(command, src, case):
    return [word.replace("{src}", str(src)).replace("{case}", str(case)) for word in command]


def make_canary(case):
    """What lies around the library and must never change."""
    canary = case / "canary"
    harness.write(canary / "file.txt", "still here\n", 0o640)
    harness.write(canary / "folder/deep.bin", hashlib.sha256(b"canary").digest())
    (canary / "link").symlink_to("folder/deep.bin")
    (canary / "to-library").symlink_to("../library")
    for name in ("out", "work"):
        (case / name).mkdir(exist_ok=True)


class Prepared:
    """An operation's state before, what it is after, and how many calls lie between."""

    def __init__(self, operation, program, scratch, sources):
        self.operation = operation
        self.sources = sources
        self.base = scratch / f"base-{operation.name}"
        self.case = scratch / "case"
        # Set up where it will run, for a library knows linked folders by their whole paths.
        harness.remove(self.case)
        self.case.mkdir()
        make_canary(self.case)
        harness.write(self.case / "work/README.md", "the folder somebody works in\n")
        for command in operation.setup:
            self.need(program.run(filled(command, sources, self.case), self.case))
        if operation.prepare:
            operation.prepare(self.case)
        if (self.case / "library").exists():
            # Whatever the set-up left to be put right is put right now; what the migration is for stays.
            if not operation.prepare:
                self.need(program.run(["project", "list"], self.case))
        harness.copy(self.case, self.base)
        self.before = checker.Library(self.base / "library").logical()
        self.allowed = [self.before]
        for commands in operation.between:
            harness.copy(self.base, self.case)
            for command in commands:
                self.need(program.run(filled(command, sources, self.case), self.case))
            self.allowed.append(checker.Library(self.case / "library").logical())
        harness.copy(self.base, self.case)
        self.whole = self.need(self.run(program))
        self.calls = self.whole.calls
        self.after = checker.Library(self.case / "library").logical()
        self.allowed.append(self.after)
        self.canary = checker.tree_facts(self.base / "canary", contents=False)

    @staticmethod
    def need(run):
        if run.status != 0:
            raise RuntimeError(f"{run.arguments} ended with {run.status}: {run.messages}{run.output}")
        return run

    def run(self, program, fault=harness.Fault(), environment=None):
        command = filled(self.operation.command, self.sources, self.case)
        return program.run(command, self.case, fault, self.operation.counted, environment)
