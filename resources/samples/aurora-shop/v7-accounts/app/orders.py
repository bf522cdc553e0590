"""A visitor's own orders, newest first."""

from .auth import visitor
from .checkout import ORDERS, order_summary
from .web import APIRouter, HTTPException, Request

router = APIRouter(prefix="/api/orders")


def mine(request):
    mail = visitor(request)
    return [order for order in reversed(ORDERS.values()) if order.get("mail") == mail]


@router.get("")
def all_orders(request: Request):
    return [{"id": order["id"], "paid": order["paid"], "summary": order_summary(order)} for order in mine(request)]


@router.post("/{order_id}/claim")
def claim(order_id, request: Request):
    """Takes an order that was made before signing in; the number is the proof."""
    order = ORDERS.get(order_id)
    if not order or order.get("mail", visitor(request)) != visitor(request):
        raise HTTPException(404, f"there is no order {order_id}")
    order["mail"] = visitor(request)
    return {"id": order_id}
