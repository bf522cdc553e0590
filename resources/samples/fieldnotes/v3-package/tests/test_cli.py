import contextlib
import io
import os
import tempfile
import unittest

from fieldnotes import cli


class CommandLine(unittest.TestCase):
    def run_cli(self, *arguments):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            cli.main(arguments)
        return out.getvalue()

    def test_what_is_added_is_listed(self):
        with tempfile.TemporaryDirectory() as folder:
            os.environ["FIELDNOTES"] = folder
            name = self.run_cli("add", "Heron #birds").strip()
            self.assertEqual(self.run_cli("list"), f"{name}  Heron #birds\n")
            self.assertEqual(self.run_cli("tags"), "   1  #birds\n")

    def test_an_unknown_verb_is_wrong_usage(self):
        with self.assertRaises(SystemExit) as ended, contextlib.redirect_stderr(io.StringIO()):
            self.run_cli("burn")
        self.assertEqual(ended.exception.code, 2)
