"""Plain pages for browsers without the built front end."""

from html import escape

from .search import search
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
def storefront(q=""):
    form = f'<form><input type="search" name="q" value="{escape(q)}" aria-label="Search"><button>Search</button></form>'
    found = search(q)
    return page("Aurora Shop", form + ("".join(map(card, found)) or f"<p>Nothing is called “{escape(q)}”.</p>"))
