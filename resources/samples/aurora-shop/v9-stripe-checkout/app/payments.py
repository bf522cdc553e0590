"""Stripe Checkout over its HTTP interface: a session to send the customer to, and events that can be trusted.

The customer pays on Stripe's page, so that no card number ever reaches this shop.
"""

import hashlib
import hmac
import json
import ssl
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from urllib.parse import urlencode

from . import settings
from .web import HTTPException

TOLERANCE_SECONDS = 300


@dataclass
class Session:
    id: str
    url: str


def flatten(value, name=""):
    """Stripe's form encoding: {"a": [{"b": 1}]} becomes a[0][b]=1."""
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    else:
        return [(name, str(value))]
    return [pair for key, inner in pairs for pair in flatten(inner, f"{name}[{key}]" if name else str(key))]


def trusted():
    try:
        import certifi
    except ImportError:
        return ssl.create_default_context()
    return ssl.create_default_context(cafile=certifi.where())


def call(path, form, idempotency_key, opener=None):
    if not settings.STRIPE_KEY:
        raise HTTPException(503, "payments are not set up: STRIPE_KEY is empty")
    request = urllib.request.Request(f"{settings.STRIPE_API}{path}", urlencode(flatten(form)).encode())
    request.add_header("Authorization", f"Bearer {settings.STRIPE_KEY}")
    request.add_header("Idempotency-Key", idempotency_key)
    try:
        open_url = opener or (lambda asked: urllib.request.urlopen(asked, timeout=20, context=trusted()))
        with open_url(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as problem:
        raise HTTPException(502, f"Stripe refused the payment ({problem.code})") from problem
    except OSError as problem:
        raise HTTPException(502, "Stripe cannot be reached") from problem


def create_session(lines, success_url, cancel_url, order_id, idempotency_key, opener=None):
    form = {
        "mode": "payment",
        "line_items": lines,
        "success_url": success_url,
        "cancel_url": cancel_url,
        "client_reference_id": order_id,
    }
    answer = call("/checkout/sessions", form, idempotency_key, opener)
    return Session(answer["id"], answer.get("url") or "")


def signature_of(body, timestamp, secret):
    return hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()


def verified_event(body, header, now=time.time):
    """The event in a webhook's body when Stripe signed it a short while ago; 400 for anything else."""
    parts = [part.partition("=") for part in header.split(",")]
    timestamps = [value for name, _, value in parts if name.strip() == "t"]
    signatures = [value for name, _, value in parts if name.strip() == "v1"]
    if not settings.STRIPE_WEBHOOK_SECRET or len(timestamps) != 1 or not timestamps[0].isdigit():
        raise HTTPException(400, "the event is not signed")
    expected = signature_of(body, timestamps[0], settings.STRIPE_WEBHOOK_SECRET)
    if not any(hmac.compare_digest(expected, signature) for signature in signatures):
        raise HTTPException(400, "the signature does not fit")
    if abs(now() - int(timestamps[0])) > TOLERANCE_SECONDS:
        raise HTTPException(400, "the event is too old")
    return json.loads(body)
