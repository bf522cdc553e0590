"""Finds products by words, size and colour. Every word must occur somewhere in a product."""

import unicodedata
from dataclasses import asdict

from . import catalog
from .web import APIRouter

router = APIRouter(prefix="/api/search")


def fold(text):
    """Lower case without accents, so that “fjäll” is found by “fjall”."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def haystack(product):
    return fold(" ".join((product.name, product.text, *product.colours)))


def search(words="", size="", colour=""):
    wanted = fold(words).split()
    return [
        product
        for product in catalog.PRODUCTS.values()
        if all(word in haystack(product) for word in wanted)
        and (not size or size in product.sizes)
        and (not colour or colour in product.colours)
    ]


@router.get("")
def found(q="", size="", colour=""):
    return [asdict(product) for product in search(q, size, colour)]
