"""Reminders: a note with “@2026-05-04” or “@fri” is due that day."""

import datetime
import re

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MARK = re.compile(r"(?<!\w)@(\d{4}-\d\d-\d\d|" + "|".join(WEEKDAYS) + r"|today|tomorrow)\b", re.IGNORECASE)


def due(text, written):
    """The day a note is due, counted from the day it was written; nothing when it has no mark or the date does not exist."""
    found = MARK.search(text)
    if not found:
        return None
    mark = found[1].lower()
    if mark == "today":
        return written
    if mark == "tomorrow":
        return written + datetime.timedelta(days=1)
    if mark in WEEKDAYS:
        ahead = (WEEKDAYS.index(mark) - written.weekday() - 1) % 7 + 1  # the next one, never the same day
        return written + datetime.timedelta(days=ahead)
    try:
        return datetime.date.fromisoformat(mark)
    except ValueError:
        return None


def written_on(path):
    return datetime.date.fromisoformat(path.stem[:10])


def upcoming(notes, today):
    """(day, text) of what is due today or later, or overdue by up to a week; the soonest first."""
    dated = [(due(text, written_on(path)), text) for path, text in notes]
    return sorted((day, text) for day, text in dated if day and day >= today - datetime.timedelta(days=7))


def in_words(day, today):
    days = (day - today).days
    if days < 0:
        return "1 day late" if days == -1 else f"{-days} days late"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
