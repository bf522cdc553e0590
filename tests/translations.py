#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py FOLDER: what a translation must keep of its sentence. Says how much of each language is done.

A lost %1 loses a file's name in an error message; a lost plural form shows nothing at all.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
PLACES = re.compile(r"%(?:L?\d|L?n)")


def places(text):
    return sorted(PLACES.findall(text))


def problems_of(message, language):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        return None
    forms = [form.text or "" for form in translation.findall("numerusform")] if message.get("numerus") else [translation.text or ""]
    found = []
    if message.get("numerus") and len(forms) != FORMS[language]:
        found.append(f"{len(forms)} plural forms, not {FORMS[language]}")
    for form in forms:
        if not form.strip():
            found.append("empty")
        # A form for exactly one may say the number in words.
        elif places(form) != places(source) and not (message.get("numerus") and set(places(source)) - set(places(form)) <= {"%n"}):
            found.append(f"has {places(form)}, the sentence has {places(source)}")
        elif FORMS[language] > 1 and (form[0].isspace(), form[-1].isspace()) != (source[0].isspace(), source[-1].isspace()):
            found.append("other space at its ends")  # Chinese and Japanese punctuation brings its own
        elif source.endswith("…") != form.endswith("…"):
            found.append("the final … differs")
    return found


def main():
    bad = 0
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.ts"))
    if len(files) < 2 * len(FORMS) - 1:
        sys.exit(f"only {len(files)} translations in {sys.argv[1]}")
    for file in files:
        language = file.stem.partition("_")[2]
        done = 0
        messages = xml.parse(file).getroot().findall("context/message")
        for message in messages:
            found = problems_of(message, language)
            done += found is not None
            for problem in found or []:
                bad += 1
                print(f"{file.name}: “{message.findtext('source')}”: {problem}")
        print(f"{file.name}: {done} of {len(messages)} sentences")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
