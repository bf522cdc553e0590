import unittest

from app.search import fold, search


def names(**criteria):
    return [product.name for product in search(**criteria)]


class Search(unittest.TestCase):
    def test_every_word_must_occur(self):
        self.assertEqual(names(words="wool warm"), ["Lichen Fleece"])
        self.assertEqual(names(words="wool thermoses"), [])

    def test_size_and_colour_narrow(self):
        self.assertEqual(names(size="XL"), ["Polar Parka"])
        self.assertEqual(names(colour="moss", size="XS"), ["Lichen Fleece"])

    def test_accents_do_not_matter(self):
        self.assertEqual(fold("FJÄLL"), "fjall")

    def test_nothing_asked_is_everything(self):
        self.assertEqual(len(search()), 6)
