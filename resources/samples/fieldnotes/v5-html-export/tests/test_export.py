import pathlib
import unittest

from fieldnotes import export

NOTES = [
    (pathlib.Path("2026-05-01-120000.txt"), "Heron on the #north-bank, #north of <here>"),
    (pathlib.Path("2026-05-01-173000.txt"), "Otter"),
    (pathlib.Path("2026-05-02-061500.txt"), "Frost"),
]


class Export(unittest.TestCase):
    def test_markdown_groups_by_day(self):
        text = export.markdown(NOTES)
        self.assertEqual(text.count("## 2026"), 2)
        self.assertIn("- 17:30 Otter", text)

    def test_html_escapes_and_marks_tags(self):
        page = export.html(NOTES)
        self.assertIn("&lt;here&gt;", page)
        self.assertIn('<span class="tag">#north-bank</span>, <span class="tag">#north</span> of', page)
        self.assertEqual(page.count('class="tag"'), 2)

    def test_nothing_is_still_a_page(self):
        self.assertTrue(export.html([]).startswith("<!doctype html>"))
