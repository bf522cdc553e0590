"""Stock per product, size and colour. A checkout holds what it sells, so that nothing is sold twice."""

import json
import threading
import time
from collections import Counter

from . import catalog
from .web import APIRouter, HTTPException

router = APIRouter(prefix="/api/stock")
HOLD_SECONDS = 15 * 60


def key(product_id, size, colour):
    return f"{product_id}/{size}/{colour}"


class Inventory:
    """Counts and holds, safe for the server's threads. `clock` is seconds that only grow."""

    def __init__(self, counts, clock=time.monotonic):
        self._counts = Counter(counts)
        self._holds = {}  # name -> (end, Counter)
        self._clock = clock
        self._lock = threading.Lock()

    def _expire(self):
        now = self._clock()
        self._holds = {name: hold for name, hold in self._holds.items() if hold[0] > now}

    def _free(self, item):
        return self._counts[item] - sum(held[item] for _, held in self._holds.values())

    def available(self, item):
        with self._lock:
            self._expire()
            return max(self._free(item), 0)

    def hold(self, name, wanted):
        """Holds all that is wanted for some minutes, or nothing; answers what there is too little of."""
        with self._lock:
            self._expire()
            self._holds.pop(name, None)
            short = [item for item, count in wanted.items() if self._free(item) < count]
            if not short:
                self._holds[name] = (self._clock() + HOLD_SECONDS, Counter(wanted))
            return short

    def sell(self, name):
        """Takes what `name` holds off the shelf; False when the hold has run out."""
        with self._lock:
            self._expire()
            if name not in self._holds:
                return False
            self._counts -= self._holds.pop(name)[1]
            return True

    def release(self, name):
        with self._lock:
            self._holds.pop(name, None)


STOCK = Inventory(json.loads((catalog.DATA / "stock.json").read_text(encoding="utf-8")))


def wanted(cart):
    counts = Counter()
    for line in cart.items:
        counts[key(line.product_id, line.size, line.colour)] += line.quantity
    return counts


def hold(name, cart):
    short = STOCK.hold(name, wanted(cart))
    if short:
        left = ", ".join(f"{STOCK.available(item)} of {item}" for item in short)
        raise HTTPException(409, f"not enough left: {left}")


@router.get("/{product_id}")
def stock_of(product_id):
    product = catalog.find(product_id)
    return {f"{size}/{colour}": STOCK.available(key(product.id, size, colour)) for size in product.sizes for colour in product.colours}
