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


class Checkout(unittest.TestCase):
    def buy(self, items, card="4242 4242 4242 4242"):
        body = json.dumps({"cart": {"items": items}, "card": card}).encode()
        return make_app().handle(Request("POST", "/api/checkout", body=body))

    def test_a_good_card_pays(self):
        answer = self.buy([SOCKS])
        self.assertEqual((answer.status, json.loads(answer.body)["status"]), (200, "paid"))

    def test_a_bad_card_is_declined(self):
        self.assertEqual(self.buy([SOCKS], "4242 4242 4242 4241").status, 402)

    def test_nothing_cannot_be_bought(self):
        self.assertEqual(self.buy([]).status, 400)
