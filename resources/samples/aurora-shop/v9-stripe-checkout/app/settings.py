"""What differs from machine to machine comes from the environment. Nothing secret has a default."""

import os

STRIPE_KEY = os.environ.get("STRIPE_KEY", "")
STRIPE_WEBHOOK_SECRET = os.environ.get("STRIPE_WEBHOOK_SECRET", "")
STRIPE_API = os.environ.get("STRIPE_API", "https://api.stripe.com/v1")
