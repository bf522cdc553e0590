#!/usr/bin/env python3
"""Notes from the command line."""

import argparse
import datetime
import os
import pathlib
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


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="fieldnotes", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("add", help="write a note").add_argument("text")
    verbs.add_parser("list", help="show every note")
    options = parser.parse_args(arguments)
    if options.verb == "add":
        try:
            print(add(options.text).stem)
        except FileExistsError:
            sys.exit("fieldnotes: there is a note of this second already; try again")
    else:
        for path, text in notes():
            print(f"{path.stem}  {text}")


if __name__ == "__main__":
    main()
