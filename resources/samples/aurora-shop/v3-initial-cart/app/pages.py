"""Plain pages for browsers without the built front end."""

import json
from html import escape
from urllib.parse import quote, unquote

from .cart import Cart
from .search import search
from .web import APIRouter, HTTPException, Request, html, redirect

router = APIRouter()


def money(cents):
    return f"{cents / 100:.2f} €"


def page(title, body):
    return html(f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title><link rel="stylesheet" href="/styles.css"></head>
<body><header><a href="/"><img src="/aurora.png" alt="" width="96" height="32"> Aurora Shop</a></header><main>{body}</main></body></html>
""")


def choice(name, values):
    return f'<select name="{name}">{"".join(f"<option>{escape(value)}</option>" for value in values)}</select>'


def card(product):
    return f"""<article><h2>{escape(product.name)}</h2><p>{escape(product.text)}</p>
<form method="post" action="/basket"><span class="price">{money(product.price)}</span>
<input type="hidden" name="product" value="{escape(product.id)}">{choice("size", product.sizes)}{choice("colour", product.colours)}
<button>Add</button></form></article>"""


def basket(request):
    """The cart a browser carries in its cookie; one that no longer fits the shelves is forgotten."""
    try:
        return Cart.from_json(json.loads(unquote(request.cookies.get("basket", "{}"))))
    except (ValueError, HTTPException):
        return Cart()


@router.post("/basket")
def add_to_basket(request: Request):
    form = request.form()
    cart = basket(request)
    cart.add(form.get("product", ""), form.get("size", ""), form.get("colour", ""))
    return redirect("/basket", Set_Cookie=f"basket={quote(json.dumps(cart.to_json()))}; Path=/; SameSite=Lax")


@router.get("/basket")
def show_basket(request: Request):
    cart = basket(request)
    rows = "".join(f"<tr><td>{line.quantity} × {escape(line.product.name)}</td><td>{line.size}, {line.colour}</td><td>{money(line.total)}</td></tr>"
                   for line in cart.items)
    return page("Your cart", f"<table>{rows}<tr><th>Total</th><td></td><td>{money(cart.total)}</td></tr></table>")


@router.get("/")
def storefront(q=""):
    form = f'<form><input type="search" name="q" value="{escape(q)}" aria-label="Search"><button>Search</button></form>'
    found = search(q)
    return page("Aurora Shop", form + ("".join(map(card, found)) or f"<p>Nothing is called “{escape(q)}”.</p>"))
