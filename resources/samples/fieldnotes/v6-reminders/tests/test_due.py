import datetime
import pathlib
import unittest

from fieldnotes.due import due, in_words, upcoming

FRIDAY = datetime.date(2026, 5, 1)


class Due(unittest.TestCase):
    def test_a_weekday_is_the_next_one(self):
        self.assertEqual(due("Return the scope @mon", FRIDAY), datetime.date(2026, 5, 4))
        self.assertEqual(due("Return the scope @Fri", FRIDAY), datetime.date(2026, 5, 8))

    def test_an_impossible_date_is_no_reminder(self):
        self.assertIsNone(due("@2026-02-30", FRIDAY))

    def test_mail_addresses_are_no_reminders(self):
        self.assertIsNone(due("write to anna@fri.example", FRIDAY))

    def test_the_soonest_comes_first_and_old_ones_go(self):
        notes = [
            (pathlib.Path("2026-05-01-080000.txt"), "later @2026-06-01"),
            (pathlib.Path("2026-05-01-090000.txt"), "soon @tomorrow"),
            (pathlib.Path("2026-03-01-090000.txt"), "long ago @today"),
        ]
        self.assertEqual([text for _, text in upcoming(notes, FRIDAY)], ["soon @tomorrow", "later @2026-06-01"])

    def test_words(self):
        days = [FRIDAY + datetime.timedelta(days=days) for days in (-2, -1, 0, 1, 9)]
        self.assertEqual([in_words(day, FRIDAY) for day in days], ["2 days late", "1 day late", "today", "tomorrow", "in 9 days"])
