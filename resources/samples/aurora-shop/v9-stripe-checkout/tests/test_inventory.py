import json
import threading
import unittest

from app.inventory import HOLD_SECONDS, STOCK, Inventory
from app.main import make_app
from app.web import Request


class Holds(unittest.TestCase):
    def setUp(self):
        self.now = 0
        self.stock = Inventory({"beanie": 3}, clock=lambda: self.now)

    def test_a_hold_takes_from_what_is_available(self):
        self.assertEqual(self.stock.hold("anna", {"beanie": 2}), [])
        self.assertEqual(self.stock.available("beanie"), 1)

    def test_overselling_is_refused_and_holds_nothing(self):
        self.assertEqual(self.stock.hold("anna", {"beanie": 4}), ["beanie"])
        self.assertEqual(self.stock.available("beanie"), 3)

    def test_a_hold_runs_out(self):
        self.stock.hold("anna", {"beanie": 3})
        self.now = HOLD_SECONDS
        self.assertEqual(self.stock.available("beanie"), 3)
        self.assertFalse(self.stock.sell("anna"))

    def test_selling_is_for_good(self):
        self.stock.hold("anna", {"beanie": 3})
        self.assertTrue(self.stock.sell("anna"))
        self.assertEqual(self.stock.available("beanie"), 0)

    def test_a_hundred_buyers_get_three_beanies(self):
        winners = []

        def buy(name):
            if not self.stock.hold(name, {"beanie": 1}):
                winners.append(name)

        buyers = [threading.Thread(target=buy, args=(str(number),)) for number in range(100)]
        for buyer in buyers:
            buyer.start()
        for buyer in buyers:
            buyer.join()
        self.assertEqual(len(winners), 3)


class Shop(unittest.TestCase):
    def test_the_last_one_is_held_once(self):
        last = [{"product_id": "beanie", "size": "one size", "colour": "night"}]
        STOCK.hold("another customer", {"beanie/one size/night": 1})
        answer = make_app().handle(Request("POST", "/api/checkout", body=json.dumps({"items": last}).encode()))
        self.assertEqual(answer.status, 409)
        STOCK.release("another customer")
        self.assertEqual(STOCK.available("beanie/one size/night"), 1)
