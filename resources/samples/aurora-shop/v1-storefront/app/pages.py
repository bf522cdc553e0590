"""Plain pages for browsers without the built front end."""

from html import escape

from . import catalog
from .web import APIRouter, html

router = APIRouter()


def money(cents):
    return f"{cents / 100:.2f} €"


def page(title, body):
    return html(f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title><link rel="stylesheet" href="/styles.css"></head>
<body><header><a href="/"><img src="/aurora.png" alt="" width="96" height="32"> Aurora Shop</a></header><main>{body}</main></body></html>
""")


def card(product):
    return f"""<article><h2>{escape(product.name)}</h2><p>{escape(product.text)}</p>
<p class="price">{money(product.price)}</p></article>"""


@router.get("/")
def storefront():
    return page("Aurora Shop", "".join(card(product) for product in catalog.PRODUCTS.values()))
