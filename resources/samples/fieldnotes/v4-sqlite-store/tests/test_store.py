import datetime
import os
import tempfile
import unittest

from fieldnotes import store

NOON = datetime.datetime(2026, 5, 1, 12)


class Notes(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        os.environ["FIELDNOTES"] = self.scratch.name

    def tearDown(self):
        self.scratch.cleanup()

    def test_a_note_is_a_row(self):
        self.assertEqual(store.add(" Heron ", NOON), "2026-05-01-120000")
        self.assertEqual(store.notes(), [("2026-05-01-120000", "Heron")])

    def test_oldest_first(self):
        store.add("second", NOON + datetime.timedelta(days=1))
        store.add("first", NOON)
        self.assertEqual([text for _, text in store.notes()], ["first", "second"])

    def test_no_note_is_overwritten(self):
        store.add("kept", NOON)
        with self.assertRaises(FileExistsError):
            store.add("lost", NOON)

    def test_tags_are_words_with_a_hash(self):
        self.assertEqual(store.tags("#Birds at the #north-bank, not a#b"), {"birds", "north-bank"})

    def test_find_wants_every_word(self):
        store.add("Heron on the bank", NOON)
        self.assertEqual(len(list(store.find(["BANK", "heron"]))), 1)
        self.assertEqual(len(list(store.find(["bank", "otter"]))), 0)

    def test_a_tag_narrows(self):
        store.add("Heron #birds", NOON)
        store.add("Otter #mammals", NOON + datetime.timedelta(hours=1))
        self.assertEqual([text for _, text in store.find(tag="Mammals")], ["Otter #mammals"])
