"""A shopping cart: lines, promo codes, totals. Amounts are cents."""

from dataclasses import dataclass, field

from . import catalog
from .web import APIRouter, HTTPException

router = APIRouter(prefix="/api/cart")
MOST_OF_ONE = 10
FREE_SHIPPING_FROM = 10000
SHIPPING = 590
PROMOS = {"NORTH10": 10, "FIRSTSNOW": 15}  # per cent


@dataclass
class Line:
    product_id: str
    size: str
    colour: str
    quantity: int = 1

    @property
    def product(self):
        return catalog.find(self.product_id)

    @property
    def total(self):
        return self.product.price * self.quantity

    def check(self):
        if self.size not in self.product.sizes or self.colour not in self.product.colours:
            raise HTTPException(422, f"{self.product.name} does not come in {self.size}, {self.colour}")
        if not 1 <= self.quantity <= MOST_OF_ONE:
            raise HTTPException(422, f"between 1 and {MOST_OF_ONE} of {self.product.name}")


@dataclass
class Cart:
    items: list = field(default_factory=list)
    promo: str = ""

    @classmethod
    def from_json(cls, data):
        try:
            cart = cls([Line(**item) for item in data.get("items", [])], str(data.get("promo", "")).strip().upper())
        except TypeError as problem:
            raise HTTPException(422, f"a line of the cart is malformed: {problem}") from None
        for line in cart.items:
            line.check()
        if cart.promo and cart.promo not in PROMOS:
            raise HTTPException(422, f"the code {cart.promo} is not known")
        return cart

    def to_json(self):
        return {"items": [vars(line) for line in self.items], "promo": self.promo}

    def add(self, product_id, size, colour, quantity=1):
        for line in self.items:
            if (line.product_id, line.size, line.colour) == (product_id, size, colour):
                line.quantity = min(line.quantity + quantity, MOST_OF_ONE)
                return
        line = Line(product_id, size, colour, quantity)
        line.check()
        self.items.append(line)

    @property
    def subtotal(self):
        return sum(line.total for line in self.items)

    @property
    def discount(self):
        return self.subtotal * PROMOS.get(self.promo, 0) // 100

    @property
    def shipping(self):
        return 0 if not self.items or self.subtotal - self.discount >= FREE_SHIPPING_FROM else SHIPPING

    @property
    def total(self):
        return self.subtotal - self.discount + self.shipping


@router.post("/price")
def price(cart: Cart):
    return {"subtotal": cart.subtotal, "discount": cart.discount, "shipping": cart.shipping, "total": cart.total}
