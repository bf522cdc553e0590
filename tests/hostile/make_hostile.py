#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_hostile.py FOLDER [--nightly]: the archives that expected.txt tells about, one file each.

Those of the classes Z1 to Z14 are what hostile or broken programs make, those of class B what honest ones do. Everything is made
here, byte by byte or by the archivers at hand; an archiver that is not installed leaves its cases out, and the list written to
FOLDER/made.txt says so."""
import io
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile

from archivebytes import (DESCRIPTOR, UTF8, Tar, Zip, deflated_zeros, end_record, folder, gnu_long, gzip_of,
                          link, many_zip, old_sparse, pax, tar_of, zip64_of, zip_of)

CASES = {}


def add(name, content):
    """`content`: bytes, or a function that answers them (None: the archiver is missing)."""
    assert name not in CASES, name
    CASES[name] = content


def named(case, name, **more):
    add(case + ".zip", lambda: zip_of([Zip("good.txt", b"good\n"), Zip(name, b"x", **more)]))


def tars(case, *entries, **more):
    add(case + ".tar", lambda: tar_of(*entries, **more))


# Z1 absolute, Z2 parent
for case, name in {
        "Z1-root": "/etc/x", "Z1-double-slash": "//srv/x", "Z1-share": "\\\\srv\\s\\x", "Z1-drive": "C:\\x", "Z1-drive-relative": "C:x",
        "Z1-drive-slash": "c:/x", "Z1-backslash": "\\x", "Z1-device-path": "\\\\?\\C:\\x",
        "Z2-parent": "../x", "Z2-inside": "a/../../x", "Z2-at-end": "a/..", "Z2-alone": "..", "Z2-backslash": "..\\x",
        "Z2-backslashes": "a\\..\\..\\x", "Z2-dot": "a/./../../x", "Z2-far": "../../../../../../tmp/x",
        "Z2-overlong": b"\xc0\xae\xc0\xae/x", "Z2-empty-parts": "a//../..//x"}.items():
    named(case, name)
tars("Z1-tar-root", Tar("/etc/x", b"x"))
tars("Z2-tar-parent", Tar("good", b"x"), Tar("../x", b"x"))
tars("Z2-tar-inside", Tar("./a/../../x", b"x"))

# Z3 links
through = [Zip("l/evil", b"x")]
add("Z3-absolute.zip", lambda: zip_of([link("l", "/etc")] + through))
add("Z3-parent.zip", lambda: zip_of([link("l", "..")] + through))
add("Z3-active.zip", lambda: zip_of([link("l", "../active")]))
add("Z3-chain.zip", lambda: zip_of([link("a", "b"), link("b", "c"), link("c", "../x")]))
add("Z3-together.zip", lambda: zip_of([link("d/e/up", "../.."), link("d/e/out", "up/..")]))
add("Z3-loop.zip", lambda: zip_of([Zip("good.txt", b"x"), link("l", "l")]))
add("Z3-link-then-folder.zip", lambda: zip_of([link("l", "d"), folder("l/")]))
add("Z3-folder-then-link.zip", lambda: zip_of([folder("d/"), link("d", "e"), Zip("d/x", b"x")]))
add("Z3-through-inside.zip", lambda: zip_of([folder("d/"), link("l", "d"), Zip("l/x", b"x")]))
add("Z3-long-target.zip", lambda: zip_of([link("l", "a" * 5000)]))
tars("Z3-hard-absolute", Tar("a", kind=b"1", target="/etc/passwd"))
tars("Z3-hard-parent", Tar("a", kind=b"1", target="../x"))
tars("Z3-hard-later", Tar("a", kind=b"1", target="b"), Tar("b", b"x"))
tars("Z3-hard-to-link", Tar("b", b"x"), Tar("l", kind=b"2", target="b"), Tar("a", kind=b"1", target="l"))
tars("Z3-tar-absolute", Tar("l", kind=b"2", target="/etc"), Tar("l/evil", b"x"))
tars("Z3-tar-parent", Tar("l", kind=b"2", target=".."), Tar("l/evil", b"x"))
tars("Z3-tar-through", Tar("d/", kind=b"5"), Tar("l", kind=b"2", target="d"), Tar("l/x", b"x"))
tars("Z3-tar-replaced", Tar("d/", kind=b"5"), Tar("d", kind=b"2", target="e"), Tar("d/x", b"x"))

# Z4 duplicates
add("Z4-twice.zip", lambda: zip_of([Zip("a", b"1"), Zip("a", b"1")]))
add("Z4-twice-differently.zip", lambda: zip_of([Zip("a", b"1"), Zip("a", b"2")]))
add("Z4-file-and-folder.zip", lambda: zip_of([Zip("a", b"1"), folder("a/")]))
add("Z4-file-then-below.zip", lambda: zip_of([Zip("a", b"1"), Zip("a/b", b"2")]))
add("Z4-below-then-file.zip", lambda: zip_of([Zip("a/b", b"1"), Zip("a", b"2")]))
add("Z4-thrice.zip", lambda: zip_of([Zip("a", b"good"), Zip("a", b"2"), Zip("a", b"3")]))
tars("Z4-tar-twice", Tar("a", b"1"), Tar("a", b"2"))
tars("Z4-tar-dotted", Tar("a", b"1"), Tar("./a", b"2"))

# Z5 upper and lower case
add("Z5-readme.zip", lambda: zip_of([Zip("README", b"1"), Zip("readme", b"2")]))
add("Z5-folders.zip", lambda: zip_of([Zip("A/x", b"1"), Zip("a/y", b"2")]))
add("Z5-sharp-s.zip", lambda: zip_of([Zip("stra\u00dfe", b"1"), Zip("STRASSE", b"2")]))
add("Z5-dotted-i.zip", lambda: zip_of([Zip("\u0130", b"1"), Zip("i\u0307", b"2")]))
add("Z5-kelvin.zip", lambda: zip_of([Zip("\u212a", b"1"), Zip("k", b"2")]))
add("Z5-long-s.zip", lambda: zip_of([Zip("\u017f", b"1"), Zip("s", b"2")]))

# Z6 Unicode
add("Z6-composed.zip", lambda: zip_of([Zip("caf\u00e9", b"1"), Zip("cafe\u0301", b"2")]))
named("Z6-override", "a\u202egpj.exe")
named("Z6-zero-width", "a\u200bb")
named("Z6-byte-order-mark", "\ufeffa")
named("Z6-surrogates", b"\xed\xa0\x80\xed\xb0\x80")
named("Z6-invalid", b"a\xff\xfe")
named("Z6-code-page-437", b"gr\x81n.txt", flags=0, system=0)
named("Z6-overlong-slash", b"a\xc0\xafb")
named("Z6-division-slash", "a\u2215b")
named("Z6-full-width-slash", "a\uff0fb")
tars("Z6-tar-invalid", Tar(b"a\xff\xfe", b"x"))
tars("Z6-tar-override", Tar("a\u202egpj.exe", b"x"))

# Z7 control characters
for case, name in {"Z7-nul-inside": b"a\0b", "Z7-nul-at-end": b"a\0", "Z7-newline": b"a\nb", "Z7-escape": b"a\x1b[31m", "Z7-delete": b"a\x7f",
                   "Z7-carriage-return": b"a\r"}.items():
    named(case, name)
tars("Z7-tar-newline", Tar("a\nb", b"x"))

# Z8 length
named("Z8-255", "a" * 255)
named("Z8-256", "a" * 256)
named("Z8-4096", "/".join(["a" * 15] * 256))
named("Z8-65535", "a" * 65535)
named("Z8-levels-1000", "a/" * 1000 + "b")
named("Z8-levels-65", "a/" * 65 + "b")
named("Z8-empty", "")
named("Z8-dot", ".")
add("Z8-dot-slash.zip", lambda: zip_of([Zip("good", b"x"), folder("./")]))
tars("Z8-tar-256", pax(path="a" * 256), Tar("x", b"x"))

# Z9 Windows
for case, name in {"Z9-con": "CON", "Z9-con-txt": "con.txt", "Z9-nul-tar-gz": "NUL.tar.gz", "Z9-com1": "COM1", "Z9-com-superscript": "COM\u00b9",
                   "Z9-lpt9": "LPT9", "Z9-period": "a.", "Z9-space": "a ", "Z9-stream": "a:stream", "Z9-angle": "a<b", "Z9-conin": "CONIN$",
                   "Z9-aux-folder": "AUX/x", "Z9-longer-stream": "ab:stream"}.items():
    named(case, name)
add("Z9-trimmed.zip", lambda: zip_of([Zip("a", b"1"), Zip("a.", b"2"), Zip("a ", b"3")]))


# Z10 bombs
def overlap_bomb():
    kernel = Zip("0", bytes(60000))
    entries = [kernel] + [Zip(str(i), bytes(60000), offset=0) for i in range(1, 2000)] + [Zip("rest", os.urandom(100), method=0)]
    return zip_of(entries)


def nested(levels):
    content = b"the innermost file\n"
    for level in range(levels):
        content = zip_of([Zip(f"level{level}.zip", content)])
    return content


def zeros_zip(mebibytes, **lies):
    packed = deflated_zeros(mebibytes)
    return zip_of([Zip("zeros", b"", packed=packed, crc=0, size=mebibytes << 20, **lies)])


def zeros_gzip(mebibytes):
    return b"\x1f\x8b\x08\0\0\0\0\0\2\3" + deflated_zeros(mebibytes) + struct.pack("<2I", 0, mebibytes << 20 & 0xFFFFFFFF)


def members_of(data, count):
    step = -(-len(data) // count)
    return b"".join(gzip_of(data[i:i + step]) for i in range(0, len(data), step))


def ratio_zip():
    data = bytes(150 << 20)
    return zip_of([Zip("zeros", data)])


def zip64_huge():
    packed = deflated_zeros(10240)
    extra = struct.pack("<2H2Q", 1, 16, 10240 << 20, len(packed))
    return zip_of([Zip("zeros", b"", packed=packed, crc=0, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=extra)])


add("Z10-overlap.zip", overlap_bomb)
add("Z10-one-of-10-GiB.zip", zip64_huge)
add("Z10-one-of-600-MiB.zip", lambda: zeros_zip(600))
add("Z10-five-of-500-MiB.zip", lambda: zip_of([Zip(str(i), b"", packed=deflated_zeros(500), crc=0, size=500 << 20) for i in range(5)]))
add("Z10-ratio.zip", ratio_zip)
add("Z10-nested-16.zip", lambda: zip_of([Zip(f"{i}.zip", zip_of([Zip("zeros", bytes(1 << 20))])) for i in range(16)]))
add("Z10-nested-deep.zip", lambda: nested(64))
add("Z10-million.zip", lambda: many_zip(1000000))
add("Z10-count-2-62.zip", lambda: zip64_of([Zip("a", b"x")], count=2**62))
add("Z10-100001.zip", lambda: many_zip(100001))
tars("Z10-sparse-8-EiB", pax(GNU__sparse__major="1", GNU__sparse__minor="0", GNU__sparse__name="hole", GNU__sparse__realsize=str(2**63 - 1)),
     Tar("GNUSparseFile.0/hole", b"1\n0\n1\n".ljust(512, b"\0") + b"x"))
add("Z10-zeros-10-GiB.tar.gz", lambda: zeros_gzip(10240))
add("Z10-file-of-10-GiB.tar.gz",
    lambda: gzip_of(Tar("zeros", size=b"\x80" + (10 << 30).to_bytes(11, "big")).bytes()) + zeros_gzip(10240))
add("Z10-5000-members.tar.gz", lambda: members_of(tar_of(Tar("a", b"content\n" * 4000)), 5000))
add("Z10-tar-100001.tar.gz", lambda: gzip_of(b"".join(Tar("%06d" % i).bytes() for i in range(100001)) + bytes(1024)))

# Z11 sizes
add("Z11-more-than-declared.zip", lambda: zip_of([Zip("a", bytes(5000000), size=10)]))
add("Z11-less-than-declared.zip", lambda: zip_of([Zip("a", b"x" * 100, size=5000)]))
add("Z11-past-the-end.zip", lambda: zip_of([Zip("a", b"x" * 100, packed_size=100000)]))
add("Z11-no-zip64-field.zip", lambda: zip_of([Zip("a", b"x", size=0xFFFFFFFF)]))
add("Z11-short-zip64-field.zip", lambda: zip_of([Zip("a", b"x", size=0xFFFFFFFF, extra=struct.pack("<2HI", 1, 4, 1))]))
add("Z11-descriptor-differs.zip", lambda: zip_of([Zip("a", b"hello", flags=UTF8 | DESCRIPTOR, descriptor=struct.pack("<4s3I", b"PK\7\10", 1, 2, 3))]))
add("Z11-checksum.zip", lambda: zip_of([Zip("a", b"hello", crc=1)]))
add("Z11-stored-sizes.zip", lambda: zip_of([Zip("a", b"hello", method=0, size=4)]))
add("Z11-empty-with-data.zip", lambda: zip_of([Zip("a", bytes(range(256)), size=0, crc=0)]))
add("Z11-checksum-large.zip", lambda: zip_of([Zip("good", b"x"), Zip("a", os.urandom(1 << 16) * 300, method=0, crc=1)]))


# Z12 structure
def good_zip():
    return zip_of([Zip("a", b"content"), Zip("d/b", b"other" * 50), folder("e/")])


def two_archives(first_comment):
    second = zip_of([Zip("etc/evil", b"x")])
    return zip_of([Zip("a", b"good")], comment=second if first_comment else b"") + (b"" if first_comment else second)


def sized_like_a_program():
    prefix = b"MZ" + bytes(510)
    return zip_of([Zip("a", b"x")], prefix=prefix, shift=len(prefix))


add("Z12-two-ends.zip", lambda: two_archives(True))
add("Z12-end-in-comment.zip", lambda: zip_of([Zip("a", b"x")], comment=end_record(0, 0, 0)))
add("Z12-one-after-another.zip", lambda: two_archives(False))
add("Z12-local-name.zip", lambda: zip_of([Zip("a", b"x", local_name=b"b")]))
add("Z12-local-method.zip", lambda: zip_of([Zip("a", b"x", local_method=0)]))
add("Z12-directory-outside.zip", lambda: zip_of([Zip("a", b"x")], directory_offset=1 << 30))
add("Z12-overlap.zip", lambda: zip_of([Zip("a", b"xxxx"), Zip("b", b"xxxx", offset=0)]))
add("Z12-prefix.zip", sized_like_a_program)
add("Z12-prefix-unadjusted.zip", lambda: b"#!/bin/sh\n" + good_zip())
for tenth in range(1, 10):
    add(f"Z12-cut-{tenth}0.zip", lambda tenth=tenth: good_zip()[:len(good_zip()) * tenth // 10])
add("Z12-cut-1-byte.zip", lambda: good_zip()[:-1])
add("Z12-garbage.zip", lambda: good_zip() + b"garbage")
add("Z12-disks.zip", lambda: zip_of([Zip("a", b"x")], disk=1))
add("Z12-disk-of-entry.zip", lambda: zip_of([Zip("a", b"x", disk=3)]))
add("Z12-count-small.zip", lambda: zip_of([Zip("a", b"x"), Zip("b", b"x")], count=1))
add("Z12-count-large.zip", lambda: zip_of([Zip("a", b"x"), Zip("b", b"x")], count=3))
add("Z12-empty-file.zip", b"")
add("Z12-text.zip", b"this is no archive\n" * 100)

# Z13 kinds of entries
named("Z13-zipcrypto", "a", flags=UTF8 | 1)
named("Z13-aes", "a", flags=UTF8 | 1, method=99, extra=struct.pack("<3H2sBH", 0x9901, 7, 2, b"AE", 3, 8), packed=bytes(29))
named("Z13-lzma", "a", method=14)
named("Z13-bzip2", "a", method=12)
named("Z13-character-device", "a", mode=0o020644)
named("Z13-block-device", "a", mode=0o060644)
named("Z13-pipe", "a", mode=0o010644)
named("Z13-socket", "a", mode=0o140644)
named("Z13-set-user-id", "a", mode=0o106755)
add("Z13-folder-with-data.zip", lambda: zip_of([Zip("d/", b"x", mode=0o40755, method=0)]))
add("Z13-bzip2.tar.bz2", b"BZh91AY&SY" + bytes(100))
add("Z13-xz.tar.xz", b"\xfd7zXZ\0" + bytes(100))
add("Z13-seven.7z", b"7z\xbc\xaf\x27\x1c" + bytes(100))
add("Z13-other.bin", b"\x7fELF" + bytes(600))

# Z14 tar
tars("Z14-pax-parent", pax(path="../x"), Tar("x", b"x"))
tars("Z14-pax-absolute", pax(path="/etc/x"), Tar("x", b"x"))
tars("Z14-pax-size", pax(size=str(10**18)), Tar("x", b"x"))
tars("Z14-pax-linkpath", pax(linkpath="../../etc"), Tar("l", kind=b"2", target="good"))
tars("Z14-long-name-out", gnu_long("../" * 40 + "x"), Tar("x", b"x", magic=b"ustar  \0"))
tars("Z14-long-link-out", gnu_long("../" * 40 + "x", b"K"), Tar("l", kind=b"2", target="y", magic=b"ustar  \0"))
tars("Z14-negative-time", Tar("a", b"x", mtime=b"\xff" * 12))
tars("Z14-size-not-octal", Tar("a", b"x", size=b"99999999999\0"))
tars("Z14-size-huge", Tar("a", b"x", size=b"\x80" + (2**62).to_bytes(11, "big")))
tars("Z14-size-negative", Tar("a", b"x", size=b"\xff" * 12))
tars("Z14-checksum", Tar("a", b"x", wrong_checksum=1))
tars("Z14-character-device", Tar("a", kind=b"3"))
tars("Z14-block-device", Tar("a", kind=b"4"))
tars("Z14-pipe", Tar("a", kind=b"6"))
tars("Z14-sparse", pax(GNU__sparse__major="1", GNU__sparse__minor="0", GNU__sparse__name="hole", GNU__sparse__realsize="10000"),
     Tar("GNUSparseFile.0/hole", b"1\n0\n1\n".ljust(512, b"\0") + b"x"))
tars("Z14-sparse-old", Tar("hole", b"x" * 512, b"S", magic=b"ustar  \0", rest=old_sparse(512, 10000)))
tars("Z14-prefix-parent", Tar("x", b"x", prefix=b"../.."))
tars("Z14-no-end", Tar("a", b"x"), end=False)
tars("Z14-volume", Tar("a", b"the rest of a file", kind=b"M"))
tars("Z14-cut-header", Tar("a", b"x"), Tar("b", b"x"), end=False)
add("Z14-cut.tar", lambda: tar_of(Tar("a", b"x" * 5000))[:3000])
add("Z14-cut.tar.gz", lambda: gzip_of(tar_of(Tar("a", os.urandom(5000))))[:-200])
add("Z14-garbage.tar", lambda: tar_of(Tar("a", b"x")) + b"garbage".ljust(512, b"!"))
add("Z14-garbage.tar.gz", lambda: gzip_of(tar_of(Tar("a", b"x"))) + b"garbage")
add("Z14-checksum.tar.gz", lambda: gzip_of(tar_of(Tar("a", b"x")))[:-8] + struct.pack("<2I", 1, 2048))
add("Z14-empty.tar", b"")
add("Z14-pax-nul.tar", lambda: tar_of(pax(path=b"a\0b"), Tar("x", b"x")))
tars("Z14-backslash", Tar("..\\x", b"x"))

# B: honest archives


def tree(root):
    root = pathlib.Path(root)
    (root / "app").mkdir(parents=True)
    (root / "app/main.py").write_text("print('hello')\n")
    (root / "app/data.bin").write_bytes(bytes(range(256)) * 1500)
    (root / "empty.txt").write_text("")
    (root / "run.sh").write_text("#!/bin/sh\nexit 0\n")
    for path in root.rglob("*"):
        path.chmod(0o755 if path.is_dir() or path.name == "run.sh" else 0o644)
    return root


def made_by(program, *command, result, prepare=None):
    """What an archiver makes of the tree when it is run in it."""

    def make():
        if not shutil.which(program):
            return None
        with tempfile.TemporaryDirectory() as place:
            root = tree(os.path.join(place, "tree"))
            if prepare:
                prepare(root)
            subprocess.run(["sh", "-ec", " ".join(command)], cwd=root, check=True, stdout=subprocess.DEVNULL,
                           env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"})
            return pathlib.Path(place, result).read_bytes()

    return make


def python_zip(fill, unseekable=False, **options):
    def make():
        target = io.BytesIO()
        if unseekable:
            target.seekable = lambda: False
            target.tell = lambda: (_ for _ in ()).throw(OSError())
        with zipfile.ZipFile(target, "w", **options) as archive:
            fill(archive)
        return target.getvalue()

    return make


def python_tar(form, mode="w", fill=None):
    def make():
        with tempfile.TemporaryDirectory() as place:
            root = tree(os.path.join(place, "tree"))
            target = io.BytesIO()
            with tarfile.open(fileobj=target, mode=mode, format=form) as archive:
                (fill or (lambda archive, root: archive.add(root, arcname=".")))(archive, root)
            return target.getvalue()

    return make


def info(name, mode=0o100644, system=3, dos=0):
    made = zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10))
    made.create_system = system
    made.external_attr = mode << 16 | dos
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def usual(archive):
    for name in ("app/main.py", "run.sh"):
        archive.writestr(info(name), "content of " + name)


def zipball(archive):
    archive.comment = b"0123456789abcdef0123456789abcdef01234567"
    for name in ("owner-repo-0123456/", "owner-repo-0123456/src/"):
        archive.writestr(info(name, 0o40755, dos=0x10), "")
    archive.writestr(info("owner-repo-0123456/src/main.c"), "int main(void) { return 0; }\n")
    archive.writestr(info("owner-repo-0123456/configure", 0o100755), "#!/bin/sh\n")


def explorer(archive):
    archive.writestr(info("docs/", 0, 0, 0x10), "")
    archive.writestr(info("docs/letter.txt", 0, 0, 0x20), "Dear reader\r\n")
    archive.writestr(info("read only.txt", 0, 0, 0x21), "x")


def finder(archive):
    archive.writestr(info("site/index.html"), "<p>\n")
    archive.writestr(info("site/.DS_Store"), b"\0\0\0\1Bud1" + bytes(100))
    archive.writestr(info("__MACOSX/site/._index.html"), b"\0\5\x16\7" + bytes(100))


def scripts(archive):
    for name in ("\u043f\u0440\u0438\u0432\u0435\u0442.txt", "\u65e5\u672c\u8a9e.txt", "\u4e2d\u6587/\u6587\u4ef6.txt", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629.txt",
                 "\u0939\u093f\u0928\u094d\u0926\u0940.txt", "\u03b5\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac.txt"):
        archive.writestr(info(name), name)


def zip64(archive):
    with archive.open(info("a.txt"), "w", force_zip64=True) as file:
        file.write(b"small, but with large fields\n")
    archive.writestr(info("b.txt"), "b")


def written(*names, **content):
    def fill(archive):
        for name in names:
            archive.writestr(info(name, 0o40755 if name.endswith("/") else 0o100644), content.get(name, "x"[:0 if name.endswith("/") else 1]))

    return fill


def executables(archive):
    for mode in (0o644, 0o755, 0o700, 0o600, 0o444):
        archive.writestr(info(f"m{mode:o}", 0o100000 | mode), "x")


def windows_careless(archive):
    for name in ("src\\", "src\\app\\main.cs", "readme.txt"):
        made = info("x", 0, 0, 0x20)
        made.filename = name
        archive.writestr(made, b"" if name.endswith("\\") else b"x")


def links(root):
    (root / "link").symlink_to("app/main.py")
    (root / "app/up").symlink_to("../run.sh")


def hard_links(root):
    os.link(root / "run.sh", root / "run-too.sh")


def long_names(root):
    deep = root / "/".join(["a-rather-long-folder-name"] * 6)
    deep.mkdir(parents=True)
    (deep / ("a-long-name-" * 10 + ".txt")).write_text("deep\n")


GIT = "git init -q . && git add -A && git -c user.name=a -c user.email=a@b.c commit -q -m x && "
add("B01-info-zip.zip", made_by("zip", "zip -q -r ../a.zip .", result="a.zip"))
add("B02-info-zip-streamed.zip", made_by("zip", "zip -q -r - . | cat > ../a.zip", result="a.zip"))
add("B03-info-zip-links.zip", made_by("zip", "zip -q -r --symlinks ../a.zip .", result="a.zip", prepare=links))
add("B04-info-zip-stored.zip", made_by("zip", "zip -q -0 -r ../a.zip .", result="a.zip"))
add("B05-bsdtar.zip", made_by("bsdtar", "bsdtar -c --format zip -f ../a.zip *", result="a.zip"))
add("B06-bsdtar.tar", made_by("bsdtar", "bsdtar -cf ../a.tar *", result="a.tar", prepare=links))
add("B07-gnu.tar", made_by("tar", "tar --format gnu -cf ../a.tar .", result="a.tar", prepare=long_names))
add("B08-gnu-posix.tar.gz", made_by("tar", "tar --format posix -czf ../a.tar.gz .", result="a.tar.gz", prepare=long_names))
add("B09-gnu-ustar.tar", made_by("tar", "tar --format ustar -cf ../a.tar .", result="a.tar", prepare=hard_links))
add("B10-gnu-v7.tar", made_by("tar", "tar --format v7 -cf ../a.tar *", result="a.tar"))
add("B11-git-archive.zip", made_by("git", GIT + "git archive --format zip -o ../a.zip HEAD", result="a.zip"))
add("B12-git-archive.tar.gz", made_by("git", GIT + "git archive --format tar.gz --prefix p/ -o ../a.tar.gz HEAD", result="a.tar.gz"))
add("B13-python.zip", python_zip(usual))
add("B14-python-streamed.zip", python_zip(usual, unseekable=True))
add("B15-python-pax.tar.gz", python_tar(tarfile.PAX_FORMAT, "w:gz"))
add("B16-python-gnu.tar", python_tar(tarfile.GNU_FORMAT))
add("B17-zipball.zip", python_zip(zipball))
add("B18-explorer.zip", python_zip(explorer))
add("B19-finder.zip", python_zip(finder))
add("B20-scripts.zip", python_zip(scripts))
add("B21-zip64.zip", python_zip(zip64))
add("B22-empty-folders.zip", python_zip(written("a/", "a/b/", "c/", "c/x")))
add("B23-modes.zip", python_zip(executables))
add("B24-dot-files.zip", python_zip(written(".env.example", ".config/.x", ".gitignore", "Makefile", "LICENSE")))
add("B25-deep.zip", python_zip(written("d/" * 63 + "file")))
add("B26-members.tar.gz", lambda: members_of(tar_of(Tar("a/b", b"content\n" * 100), Tar("a/c", b"x")), 7))
add("B27-padded.tar.gz", lambda: gzip_of(tar_of(Tar("a", b"x"))) + bytes(512))
add("B28-nothing.zip", end_record(0, 0, 0))
add("B29-nothing.tar", bytes(10240))
add("B30-careless.zip", python_zip(windows_careless))
tars("B33-decomposed", Tar("cafe\u0301", b"1"), pax(path="re\u0301sume\u0301"), Tar("x", b"2"), pax(path="l", linkpath="re\u0301sume\u0301"),
     Tar("l", kind=b"2", target="x"), Tar("r\u00e9sum\u00e9", b"3"))
add("B31-65535.zip", lambda: many_zip(65535))
add("B32-65536.zip", lambda: many_zip(65536))


def huge_zip():
    """4 GiB and a byte: what only fields of 64 bits can tell."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive, archive.open("zeros", "w", force_zip64=True) as file:
        for _ in range(4096):
            file.write(bytes(1 << 20))
        file.write(b"x")
    return target.getvalue()


def main():
    place = pathlib.Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    expected = {}
    for line in pathlib.Path(__file__).with_name("expected.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            case, *rest = line.split()
            expected[case] = rest
    if set(expected) != set(CASES):
        sys.exit("expected.txt and the script differ: " + ", ".join(sorted(set(expected) ^ set(CASES))))
    made, missing = [], []
    for name, content in CASES.items():
        data = content() if callable(content) else content
        if data is None:
            missing.append(name)
            continue
        (place / name).write_bytes(data)
        made.append(name)
    if "--nightly" in sys.argv[2:]:
        (place / "nightly-4-GiB.zip").write_bytes(huge_zip())
    (place / "made.txt").write_text("\n".join(made) + "\n")
    print(f"{len(made)} archives; no archiver for {len(missing)}: {' '.join(missing)}" if missing else f"{len(made)} archives")


if __name__ == "__main__":
    main()
