"""Notes from the command line."""

import argparse
import sys
from collections import Counter

from . import __version__
from .store import add, find, notes, tags


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="fieldnotes", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
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
        counts = Counter(tag for _, text in notes() for tag in tags(text))
        for tag, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            print(f"{count:4}  #{tag}")
    else:
        found = find(tag=options.tag) if options.verb == "list" else find(options.words)
        for path, text in found:
            print(f"{path.stem}  {text}")
