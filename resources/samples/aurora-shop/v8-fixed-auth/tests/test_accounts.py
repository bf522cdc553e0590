import json
import unittest

from app import auth
from app.main import make_app
from app.web import Request

SOCKS = {"product_id": "socks", "size": "M", "colour": "sand"}


class Accounts(unittest.TestCase):
    def setUp(self):
        self.app = make_app()

    def ask(self, method, path, value=None, session="", query=None, refresh=""):
        headers = {"Cookie": f"session={session}; refresh={refresh}"}
        return self.app.handle(Request(method, path, query or {}, headers, json.dumps(value or {}).encode()))

    def cookie(self, answer, name):
        return answer.headers["Set-Cookie"].partition(f"{name}=")[2].partition(";")[0]

    def open_link(self, mail):
        self.ask("POST", "/api/session/link", {"mail": mail})
        token = auth.OUTBOX[-1][1].partition("token=")[2]
        return self.cookie(self.ask("GET", "/api/session/open", query={"token": token}), "refresh")

    def sign_in(self, mail):
        return self.cookie(self.ask("POST", "/api/session/refresh", refresh=self.open_link(mail)), "session")

    def test_the_link_signs_in(self):
        session = self.sign_in("Ada@example.org")
        self.assertEqual(json.loads(self.ask("GET", "/api/session", session=session).body), {"mail": "ada@example.org"})

    def test_a_forged_session_is_refused(self):
        body, _, signature = self.sign_in("ada@example.org").partition(".")
        self.assertEqual(self.ask("GET", "/api/session", session=f"{body}.{signature[::-1]}").status, 401)

    def test_an_old_token_says_nothing(self):
        token = auth.sign({"for": "session", "mail": "ada@example.org"}, 60, now=lambda: 1000)
        self.assertIsNone(auth.claims_of(token, now=lambda: 1060))

    def test_a_session_cannot_renew_itself(self):
        session = self.sign_in("ada@example.org")
        self.assertEqual(self.ask("POST", "/api/session/refresh", refresh=session).status, 401)

    def test_a_refresh_token_is_no_session(self):
        refresh = self.open_link("ada@example.org")
        self.assertEqual(self.ask("GET", "/api/session", session=refresh).status, 401)

    def test_orders_belong_to_who_claimed_them(self):
        bought = self.ask("POST", "/api/checkout", {"cart": {"items": [SOCKS]}, "card": "4242 4242 4242 4242"})
        order = json.loads(bought.body)["order"]
        ada, bob = self.sign_in("ada@example.org"), self.sign_in("bob@example.org")
        self.assertEqual(self.ask("POST", f"/api/orders/{order}/claim", session=ada).status, 200)
        self.assertEqual(self.ask("POST", f"/api/orders/{order}/claim", session=bob).status, 404)
        self.assertEqual([row["id"] for row in json.loads(self.ask("GET", "/api/orders", session=ada).body)], [order])
