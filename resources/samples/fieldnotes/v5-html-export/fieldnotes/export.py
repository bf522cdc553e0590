"""Notes as Markdown, or as one HTML page that needs nothing else."""

import base64
import pathlib
import re
from html import escape
from itertools import groupby

TAG = re.compile(r"((?<!\w)#[\w-]+)")
PICTURE = pathlib.Path(__file__).parent.parent / "assets" / "notebook.png"
STYLE = "body{max-width:40rem;margin:2rem auto;font:1rem/1.6 Georgia,serif}time{color:#777}.tag{color:#a33}"


def days(found):
    """(day, [(time, text) …]) in order; the file's name is the time."""
    for day, notes in groupby(found, key=lambda note: note[0].stem[:10]):
        yield day, [(f"{path.stem[11:13]}:{path.stem[13:15]}", text) for path, text in notes]


def markdown(found):
    parts = ["# Field notes"]
    for day, notes in days(found):
        parts.append(f"\n## {day}\n")
        parts += [f"- {time} {text}" for time, text in notes]
    return "\n".join(parts) + "\n"


def with_tags(text):
    """The escaped text, its tags marked."""
    parts = TAG.split(text)  # text, tag, text, tag … text
    return "".join(f'<span class="tag">{escape(part)}</span>' if at % 2 else escape(part) for at, part in enumerate(parts))


def html(found):
    picture = base64.b64encode(PICTURE.read_bytes()).decode()
    body = [f'<h1><img src="data:image/png;base64,{picture}" alt="" width="32" height="32"> Field notes</h1>']
    for day, notes in days(found):
        body.append(f"<h2>{day}</h2><ul>")
        body += [f"<li><time>{time}</time> {with_tags(text)}</li>" for time, text in notes]
        body.append("</ul>")
    return f"<!doctype html><meta charset=utf-8><title>Field notes</title><style>{STYLE}</style>" + "\n".join(body) + "\n"
