"""Who wants to know when something happens to an order."""

import logging

log = logging.getLogger("aurora.hooks")
_listeners = {"order.paid": [], "order.refused": []}


def on(event):
    """@on("order.paid") def send_mail(order): …"""

    def register(listener):
        _listeners[event].append(listener)
        return listener

    return register


def emit(event, order):
    """Tells every listener; one that fails does not keep the others from hearing."""
    for listener in _listeners[event]:
        try:
            listener(order)
        except Exception:
            log.exception("%s failed on %s", listener.__name__, event)


@on("order.paid")
def write_log(order):
    log.info("order %s paid: %d cents", order["id"], order["total"])
