"""Where notes live: one SQLite file with an index of every word."""

import datetime
import os
import pathlib
import re
import sqlite3
from contextlib import closing

SCHEMA = """
CREATE TABLE IF NOT EXISTS notes (written TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS tags (tag TEXT NOT NULL, written TEXT NOT NULL REFERENCES notes ON DELETE CASCADE,
                                 PRIMARY KEY (tag, written)) STRICT, WITHOUT ROWID;
"""


def file():
    folder = pathlib.Path(os.environ.get("FIELDNOTES", pathlib.Path.home() / ".fieldnotes"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "notes.db"


def connect():
    connection = sqlite3.connect(file())
    connection.executescript(SCHEMA)
    return connection


def tags(text):
    """The #tags of a note, in lower case."""
    return {tag.lower() for tag in re.findall(r"(?<!\w)#([\w-]+)", text)}


def add(text, now=None):
    """Writes one note and answers its time, by which it is known."""
    written = f"{now or datetime.datetime.now():%Y-%m-%d-%H%M%S}"
    text = text.strip()
    with closing(connect()) as connection, connection:
        try:
            connection.execute("INSERT INTO notes VALUES (?, ?)", (written, text))
        except sqlite3.IntegrityError:
            raise FileExistsError(written) from None
        connection.executemany("INSERT INTO tags VALUES (?, ?)", [(tag, written) for tag in tags(text)])
    return written


def notes():
    """Every note as (time, text), oldest first."""
    with closing(connect()) as connection:
        return connection.execute("SELECT written, text FROM notes ORDER BY written").fetchall()


def find(words=(), tag=""):
    """The notes that have every word, in any case, and the tag."""
    query = "SELECT written, text FROM notes WHERE 1"
    values = []
    for word in words:
        query += " AND instr(lower(text), lower(?))"
        values.append(word)
    if tag:
        query += " AND written IN (SELECT written FROM tags WHERE tag = ?)"
        values.append(tag.lower())
    with closing(connect()) as connection:
        return connection.execute(query + " ORDER BY written", values).fetchall()
