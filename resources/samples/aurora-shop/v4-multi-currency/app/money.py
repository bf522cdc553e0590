"""Amounts in the visitor's currency. Prices are kept in euro cents and converted when they are shown."""

import json
import pathlib
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

RATES = json.loads((pathlib.Path(__file__).parent.parent / "data" / "rates.json").read_text())
DIGITS = {"EUR": 2, "USD": 2, "JPY": 0}
BY_LANGUAGE = {"en-US": "USD", "ja": "JPY", "ja-JP": "JPY"}


@dataclass(frozen=True)
class Money:
    cents: int
    currency: str = "EUR"

    def to(self, currency):
        rate = Decimal(RATES[currency]) / Decimal(RATES[self.currency])
        step = Decimal(1).scaleb(-DIGITS[currency])
        amount = (Decimal(self.cents) / 100 * rate).quantize(step, ROUND_HALF_UP)
        return Money(int(amount * 100), currency)

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be add
