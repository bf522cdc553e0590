"""From a cart to an order."""

import secrets

from .web import APIRouter, HTTPException, Request
from .cart import Cart
from .payments import create_session, verified_event
from .webhooks import emit, on
from .inventory import STOCK, hold

router = APIRouter(prefix="/api/checkout")
ORDERS = {}


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
def checkout(cart: Cart, request: Request):
    if not cart.items:
        raise HTTPException(400, "empty cart")
    order = place(cart)
    hold(order["id"], cart)
    try:
        session = create_session(
            lines=cart.as_line_items(),
            success_url=request.url_for(f"/api/checkout/done?order_id={order['id']}"),
            cancel_url=request.url_for("/"),
            order_id=order["id"],
            idempotency_key=order["id"],
        )
    except HTTPException:
        STOCK.release(order["id"])
        emit("order.refused", order)
        raise
    if not session.url:
        raise HTTPException(502, "no payment page")
    return {"url": session.url, "order": order["id"]}


@router.post("/stripe")
def from_stripe(request: Request):
    """Stripe repeats an event until it is answered with 200, so an order may be told twice and is paid once."""
    event = verified_event(request.body, request.headers.get("Stripe-Signature", ""))
    if event["type"] != "checkout.session.completed":
        return {"ignored": event["type"]}
    order = ORDERS.get(event["data"]["object"].get("client_reference_id"))
    if not order:
        raise HTTPException(404, "there is no such order")
    if not order["paid"]:
        order["paid"] = True
        emit("order.paid", order)
    return {"order": order["id"]}


@on("order.paid")
def take_off_the_shelf(order):
    STOCK.sell(order["id"])


@router.get("/done")
def done(order_id):
    # Who knows the number may look: it is random and not shown elsewhere.
    if order_id not in ORDERS:
        raise HTTPException(404, f"there is no order {order_id}")
    order = ORDERS[order_id]
    if not order["paid"]:
        raise HTTPException(409, "payment pending; Stripe has not told us yet")
    return {"order": order_id, "summary": order_summary(order)}
