import json
import pathlib
import tempfile
import unittest

from app.main import make_app
from app.web import Request


class Catalog(unittest.TestCase):
    def setUp(self):
        self.app = make_app()

    def get(self, path):
        return self.app.handle(Request("GET", path))

    def test_lists_every_product(self):
        self.assertEqual(len(json.loads(self.get("/api/products").body)), 6)

    def test_unknown_product_is_not_found(self):
        self.assertEqual(self.get("/api/products/sledge").status, 404)

    def test_storefront_shows_names_and_prices(self):
        page = self.get("/").body.decode()
        self.assertIn("Polar Parka", page)
        self.assertIn("249.00 €", page)

    def test_the_built_front_end_comes_first(self):
        with tempfile.TemporaryDirectory() as built:
            pathlib.Path(built, "index.html").write_text("built")
            page = make_app(pathlib.Path(built)).handle(Request("GET", "/"))
        self.assertEqual(page.body, b"built")

    def test_serves_nothing_outside_public(self):
        self.assertEqual(self.get("/../app/main.py").status, 404)
