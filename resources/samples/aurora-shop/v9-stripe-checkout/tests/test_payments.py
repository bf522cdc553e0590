import io
import json
import time
import unittest
from unittest import mock
from urllib.parse import parse_qsl

from app import payments, settings
from app.cart import Cart
from app.checkout import place
from app.inventory import STOCK, hold
from app.main import make_app
from app.web import HTTPException, Request

SOCKS = {"product_id": "socks", "size": "L", "colour": "moss"}
SECRET = "whsec_for_tests"


class Sessions(unittest.TestCase):
    def test_nested_values_become_form_fields(self):
        self.assertEqual(payments.flatten({"a": [{"b": 1}], "c": "x"}), [("a[0][b]", "1"), ("c", "x")])

    def test_the_order_travels_with_the_session(self):
        asked = []

        def opener(request):
            asked.append(request)
            return io.BytesIO(b'{"id": "cs_1", "url": "https://pay.example/cs_1"}')

        with mock.patch.object(settings, "STRIPE_KEY", "sk_test"):
            session = payments.create_session(Cart.from_json({"items": [SOCKS]}).as_line_items(), "s", "c", "order1", "key1", opener)
        self.assertEqual(session.url, "https://pay.example/cs_1")
        form = dict(parse_qsl(asked[0].data.decode()))
        self.assertEqual(form["client_reference_id"], "order1")
        self.assertEqual(form["line_items[0][price_data][unit_amount]"], "1900")
        self.assertEqual(asked[0].get_header("Idempotency-key"), "key1")


@mock.patch.object(settings, "STRIPE_WEBHOOK_SECRET", SECRET)
class Webhooks(unittest.TestCase):
    def send(self, order_id, secret=SECRET, at=None):
        body = json.dumps({"type": "checkout.session.completed", "data": {"object": {"client_reference_id": order_id}}}).encode()
        stamp = int(at or time.time())
        header = f"t={stamp},v1={payments.signature_of(body, stamp, secret)}"
        return make_app().handle(Request("POST", "/api/checkout/stripe", headers={"Stripe-Signature": header}, body=body))

    def test_a_signed_event_pays_the_order_once(self):
        cart = Cart.from_json({"items": [SOCKS]})
        order = place(cart)
        before = STOCK.available("socks/L/moss")
        hold(order["id"], cart)
        self.assertEqual([self.send(order["id"]).status for _ in range(2)], [200, 200])
        self.assertTrue(order["paid"])
        self.assertEqual(STOCK.available("socks/L/moss"), before - 1)

    def test_a_forged_event_is_refused(self):
        self.assertEqual(self.send("any", secret="guessed").status, 400)

    def test_a_replayed_event_is_refused(self):
        self.assertEqual(self.send("any", at=time.time() - 3600).status, 400)

    def test_an_unsigned_event_is_refused(self):
        with self.assertRaises(HTTPException):
            payments.verified_event(b"{}", "")
