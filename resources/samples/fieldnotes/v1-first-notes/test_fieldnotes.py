import datetime
import os
import tempfile
import unittest

import fieldnotes

NOON = datetime.datetime(2026, 5, 1, 12)


class Notes(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        os.environ["FIELDNOTES"] = self.scratch.name

    def tearDown(self):
        self.scratch.cleanup()

    def test_a_note_is_a_file(self):
        path = fieldnotes.add(" Heron ", NOON)
        self.assertEqual((path.name, path.read_text()), ("2026-05-01-120000.txt", "Heron\n"))

    def test_oldest_first(self):
        fieldnotes.add("second", NOON + datetime.timedelta(days=1))
        fieldnotes.add("first", NOON)
        self.assertEqual([text for _, text in fieldnotes.notes()], ["first", "second"])

    def test_no_note_is_overwritten(self):
        fieldnotes.add("kept", NOON)
        with self.assertRaises(FileExistsError):
            fieldnotes.add("lost", NOON)
