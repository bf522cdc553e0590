"""From a cart to an order."""

import secrets
from dataclasses import dataclass

from .web import APIRouter, HTTPException
from .cart import Cart
from .fake_payment import charge
from .hooks import emit
from .inventory import STOCK, hold

router = APIRouter(prefix="/api/checkout")
ORDERS = {}


@dataclass
class Purchase:
    cart: Cart
    card: str

    @classmethod
    def from_json(cls, data):
        return cls(Cart.from_json(data.get("cart", {})), str(data.get("card", "")))


def order_summary(order):
    count = sum(item["quantity"] for item in order["items"])
    things = "1 thing" if count == 1 else f"{count} things"
    return f"{things}, {order['total'] / 100:.2f} EUR"


def place(cart):
    """A new order that is not paid yet."""
    order_id = secrets.token_hex(6)
    ORDERS[order_id] = {"id": order_id, "paid": False, "total": cart.total, **cart.to_json()}
    return ORDERS[order_id]


@router.post("")
def checkout(purchase: Purchase):
    cart = purchase.cart
    if not cart.items:
        raise HTTPException(400, "empty cart")
    order = place(cart)
    hold(order["id"], cart)
    ok = charge(cart.total, purchase.card)
    if not ok:
        STOCK.release(order["id"])
        emit("order.refused", order)
        raise HTTPException(402, "declined")
    STOCK.sell(order["id"])
    order["paid"] = True
    emit("order.paid", order)
    return {"status": "paid", "order": order["id"]}


@router.get("/done")
def done(order_id):
    # Who knows the number may look: it is random and not shown elsewhere.
    if order_id not in ORDERS:
        raise HTTPException(404, f"there is no order {order_id}")
    return {"order": order_id, "summary": order_summary(ORDERS[order_id])}
