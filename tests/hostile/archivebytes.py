# SPDX-License-Identifier: GPL-3.0-or-later
"""ZIP and tar archives byte by byte, so that every lie can be told."""
import struct
import zlib

UTF8 = 0x800
DESCRIPTOR = 0x8


class Zip:
    """One entry of a ZIP. What is given differs from the truth on purpose."""

    def __init__(self, name, data=b"", mode=0o100644, method=8, flags=UTF8, **lies):
        self.name = name.encode() if isinstance(name, str) else name
        self.data = data
        self.mode = mode
        self.method = method
        self.flags = flags
        self.lies = lies
        if method == 8 and "packed" not in lies:
            packer = zlib.compressobj(6, zlib.DEFLATED, -15)
            self.packed = packer.compress(data) + packer.flush()
        else:
            self.packed = lies.get("packed", data)

    def get(self, key, truth):
        return self.lies.get(key, truth)


def folder(name, mode=0o40755):
    return Zip(name, mode=mode, method=0)


def link(name, target):
    return Zip(name, target.encode(), mode=0o120777, method=0)


def local_header(entry):
    name = entry.get("local_name", entry.name)
    streamed = entry.flags & DESCRIPTOR
    crc, packed, size = (0, 0, 0) if streamed else (
        entry.get("crc", zlib.crc32(entry.data)), entry.get("packed_size", len(entry.packed)), entry.get("size", len(entry.data)))
    extra = entry.get("local_extra", entry.get("extra", b""))
    return struct.pack("<4s5H3I2H", b"PK\3\4", 20, entry.flags, entry.get("local_method", entry.method), 0, 0x5A21,
                       crc, packed, size, len(name), len(extra)) + name + extra


def central_header(entry, offset):
    extra = entry.get("extra", b"")
    return struct.pack("<4s6H3I5H2I", b"PK\1\2", entry.get("system", 3) << 8 | 20, 20, entry.flags, entry.method, 0, 0x5A21,
                       entry.get("crc", zlib.crc32(entry.data)), entry.get("packed_size", len(entry.packed)),
                       entry.get("size", len(entry.data)), len(entry.name), len(extra), 0, entry.get("disk", 0), 0,
                       entry.get("attributes", entry.mode << 16) & 0xFFFFFFFF, entry.get("offset", offset)) + entry.name + extra


def zip_of(entries, comment=b"", prefix=b"", shift=0, **lies):
    """`prefix` goes before everything; `shift` is added to the offsets the directory tells."""
    body = bytearray(prefix)
    directory = bytearray()
    for entry in entries:
        offset = len(body) - len(prefix) + shift
        if "offset" not in entry.lies:
            body += local_header(entry) + entry.packed
            if entry.flags & DESCRIPTOR:
                body += entry.get("descriptor", struct.pack("<4s3I", b"PK\7\10", zlib.crc32(entry.data), len(entry.packed),
                                                            len(entry.data)))
        directory += central_header(entry, offset)
    start = lies.get("directory_offset", len(body) - len(prefix) + shift)
    count = lies.get("count", len(entries))
    return bytes(body + directory) + end_record(count, len(directory), start, comment, lies.get("disk", 0))


def end_record(count, size, offset, comment=b"", disk=0):
    return struct.pack("<4s4H2IH", b"PK\5\6", disk, disk, min(count, 0xFFFF), min(count, 0xFFFF), size, offset, len(comment)) + comment


def end64(count, size, offset, at):
    return struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset) + struct.pack("<4sIQI", b"PK\6\7", 0, at, 1)


def zip64_of(entries, count=None):
    """With a zip64 end record, whether it is needed or not."""
    body = bytearray()
    directory = bytearray()
    for entry in entries:
        directory += central_header(entry, len(body))
        body += local_header(entry) + entry.packed
    at = len(body) + len(directory)
    number = len(entries) if count is None else count
    return bytes(body + directory) + end64(number, len(directory), len(body), at) + end_record(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)


def many_zip(count):
    """`count` empty files, made fast."""
    body, directory = [], []
    for i in range(count):
        name = b"%08d" % i
        common = struct.pack("<5H3I2H", 20, UTF8, 0, 0, 0x5A21, 0, 0, 0, 8, 0)
        body.append(b"PK\3\4" + common + name)
        directory.append(b"PK\1\2" + struct.pack("<H", 3 << 8 | 20) + common + struct.pack("<3H2I", 0, 0, 0, 0o100644 << 16, 38 * i) + name)
    body, directory = b"".join(body), b"".join(directory)
    tail = end_record(count, len(directory), len(body))
    if count > 0xFFFF:
        tail = end64(count, len(directory), len(body), len(body) + len(directory)) + end_record(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    return body + directory + tail


def deflated_zeros(mebibytes):
    """A raw deflate stream of so many zeros: one packed piece again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return piece * mebibytes + b"\3\0"


# tar


def octal(value, width):
    return b"%0*o\0" % (width - 1, value)


class Tar:
    """One header of a tar and its content."""

    def __init__(self, name, data=b"", kind=b"0", target=b"", mode=0o644, **lies):
        self.name = name.encode() if isinstance(name, str) else name
        self.target = target.encode() if isinstance(target, str) else target
        self.data, self.kind, self.mode, self.lies = data, kind, mode, lies

    def bytes(self):
        size = self.lies.get("size", octal(len(self.data), 12))
        magic = self.lies.get("magic", b"ustar\x0000")
        rest = self.lies.get("rest", b"\0" * 64 + octal(0, 8) + octal(0, 8) + self.lies.get("prefix", b"").ljust(155, b"\0") + b"\0" * 12)
        header = (self.name.ljust(100, b"\0")[:100] + octal(self.mode, 8) + octal(0, 8) + octal(0, 8) + size.ljust(12, b"\0")[:12]
                  + self.lies.get("mtime", octal(1700000000, 12)) + b" " * 8 + self.kind + self.target.ljust(100, b"\0")[:100]
                  + magic + rest)
        assert len(header) == 512, len(header)
        total = sum(header) + self.lies.get("wrong_checksum", 0)
        header = header[:148] + b"%06o\0 " % total + header[156:]
        return header + self.data + b"\0" * (-len(self.data) % 512)


def old_sparse(first, whole):
    """What GNU tar writes behind the magic of a sparse file's header: `first` bytes at its start, then a hole."""
    fields = b"\0" * 64 + b"\0" * 16 + b"\0" * 41 + octal(0, 12) + octal(first, 12) + octal(whole, 12) + octal(0, 12)
    return fields.ljust(483 - 265, b"\0") + octal(whole, 12) + b"\0" * 17


def pax(**records):
    body = b""
    for key, value in records.items():
        key = key.replace("__", ".").encode()
        value = value if isinstance(value, bytes) else value.encode()
        length = len(key) + len(value) + 3
        while len(b"%d" % length) + len(key) + len(value) + 3 != length:
            length = len(b"%d" % length) + len(key) + len(value) + 3
        body += b"%d %s=%s\n" % (length, key, value)
    return Tar("PaxHeaders/x", body, b"x")


def gnu_long(text, kind=b"L"):
    return Tar("././@LongLink", text.encode() + b"\0", kind, magic=b"ustar  \0")


def tar_of(*entries, end=True):
    return b"".join(entry.bytes() for entry in entries) + (b"\0" * 1024 if end else b"")


def gzip_of(data):
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()
