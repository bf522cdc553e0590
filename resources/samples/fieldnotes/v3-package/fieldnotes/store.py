"""Where notes live: one text file each, named by the time it was written."""

import datetime
import os
import pathlib
import re


def folder():
    return pathlib.Path(os.environ.get("FIELDNOTES", pathlib.Path.home() / ".fieldnotes"))


def add(text, now=None):
    """Writes one note to a file of its own and answers the file."""
    now = now or datetime.datetime.now()
    folder().mkdir(parents=True, exist_ok=True)
    path = folder() / f"{now:%Y-%m-%d-%H%M%S}.txt"
    with open(path, "x", encoding="utf-8") as file:
        file.write(text.strip() + "\n")
    return path


def notes():
    """Every note as (file, text), oldest first."""
    return [(path, path.read_text(encoding="utf-8").strip()) for path in sorted(folder().glob("*.txt"))]


def tags(text):
    """The #tags of a note, in lower case."""
    return {tag.lower() for tag in re.findall(r"(?<!\w)#([\w-]+)", text)}


def find(words=(), tag=""):
    """The notes that have every word, in any case, and the tag."""
    wanted = [word.casefold() for word in words]
    for path, text in notes():
        if all(word in text.casefold() for word in wanted) and (not tag or tag.lower() in tags(text)):
            yield path, text
