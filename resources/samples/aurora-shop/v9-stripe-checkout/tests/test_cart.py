import json
import unittest

from app.cart import MOST_OF_ONE, SHIPPING, Cart
from app.main import make_app
from app.web import HTTPException, Request

SOCKS = {"product_id": "socks", "size": "M", "colour": "sand", "quantity": 2}
PARKA = {"product_id": "parka", "size": "L", "colour": "night", "quantity": 1}


class Totals(unittest.TestCase):
    def test_small_orders_pay_shipping(self):
        cart = Cart.from_json({"items": [SOCKS]})
        self.assertEqual((cart.subtotal, cart.shipping, cart.total), (3800, SHIPPING, 3800 + SHIPPING))

    def test_promo_is_taken_off_before_shipping_is_decided(self):
        cart = Cart.from_json({"items": [PARKA], "promo": "north10"})
        self.assertEqual((cart.discount, cart.shipping, cart.total), (2490, 0, 22410))

    def test_an_empty_cart_costs_nothing(self):
        self.assertEqual(Cart().total, 0)

    def test_unknown_promo_is_refused(self):
        with self.assertRaises(HTTPException):
            Cart.from_json({"items": [SOCKS], "promo": "SUMMER"})

    def test_adding_the_same_thing_counts_it_up(self):
        cart = Cart()
        for _ in range(MOST_OF_ONE + 3):
            cart.add("socks", "M", "sand")
        self.assertEqual([line.quantity for line in cart.items], [MOST_OF_ONE])


class LineItems(unittest.TestCase):
    def test_their_sum_is_the_total_whatever_the_discount(self):
        for promo in ("", "NORTH10", "FIRSTSNOW"):
            cart = Cart.from_json({"items": [SOCKS, PARKA, {**SOCKS, "size": "S", "quantity": 3}], "promo": promo})
            amounts = [item["price_data"]["unit_amount"] for item in cart.as_line_items()]
            self.assertEqual(sum(amounts), cart.total)


class Checkout(unittest.TestCase):
    def buy(self, items):
        return make_app().handle(Request("POST", "/api/checkout", body=json.dumps({"items": items}).encode()))

    def test_without_a_key_the_shop_says_so(self):
        answer = self.buy([SOCKS])
        self.assertEqual((answer.status, json.loads(answer.body)["detail"][:24]), (503, "payments are not set up:"))

    def test_nothing_cannot_be_bought(self):
        self.assertEqual(self.buy([]).status, 400)
