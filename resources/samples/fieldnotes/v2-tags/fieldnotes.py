#!/usr/bin/env python3
"""Notes from the command line."""

import argparse
import datetime
import os
import pathlib
import re
import sys


def folder():
    return pathlib.Path(os.environ.get("FIELDNOTES", pathlib.Path.home() / ".fieldnotes"))


def add(text, now=None):
    """Writes one note to a file of its own, named by the time, and answers the file."""
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


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="fieldnotes", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("add", help="write a note").add_argument("text")
    lister = verbs.add_parser("list", help="show every note")
    lister.add_argument("--tag", default="", help="only notes with this #tag")
    verbs.add_parser("find", help="show the notes with every word").add_argument("words", nargs="+")
    verbs.add_parser("tags", help="count the tags")
    options = parser.parse_args(arguments)
    if options.verb == "add":
        try:
            print(add(options.text).stem)
        except FileExistsError:
            sys.exit("fieldnotes: there is a note of this second already; try again")
    elif options.verb == "tags":
        counts = {}
        for _, text in notes():
            for tag in tags(text):
                counts[tag] = counts.get(tag, 0) + 1
        for tag, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            print(f"{count:4}  #{tag}")
    else:
        found = find(tag=options.tag) if options.verb == "list" else find(options.words)
        for path, text in found:
            print(f"{path.stem}  {text}")


if __name__ == "__main__":
    main()
