"""Signing in by a link sent to one's mail address. Sessions are signed tokens: the server remembers nothing."""

import base64
import hashlib
import hmac
import json
import secrets
import time

from .web import APIRouter, HTTPException, Request, Response

router = APIRouter(prefix="/api/session")
SECRET = secrets.token_bytes(32)
LINK_SECONDS = 15 * 60
SESSION_SECONDS = 60 * 60
OUTBOX = []  # what would be mailed; the development server prints it


def sign(claims, seconds, now=time.time):
    body = base64.urlsafe_b64encode(json.dumps({**claims, "until": int(now() + seconds)}).encode()).decode()
    return f"{body}.{hmac.new(SECRET, body.encode(), hashlib.sha256).hexdigest()}"


def claims_of(token, now=time.time):
    """What a token says, or nothing when it is forged, malformed or too old."""
    body, _, signature = token.partition(".")
    if not hmac.compare_digest(signature, hmac.new(SECRET, body.encode(), hashlib.sha256).hexdigest()):
        return None
    claims = json.loads(base64.urlsafe_b64decode(body))
    return claims if claims["until"] > now() else None


def visitor(request):
    """The mail address of who asks, or 401."""
    claims = claims_of(request.cookies.get("session", ""))
    if not claims or claims.get("for") != "session":
        raise HTTPException(401, "please sign in")
    return claims["mail"]


@router.post("/link")
def send_link(request: Request):
    mail = str(request.json().get("mail", "")).strip().lower()
    if "@" not in mail:
        raise HTTPException(422, "that is no mail address")
    link = request.url_for(f"/api/session/open?token={sign({'for': 'link', 'mail': mail}, LINK_SECONDS)}")
    OUTBOX.append((mail, link))
    print(f"mail to {mail}: {link}", flush=True)
    return {"sent": True}


@router.get("/open")
def open_session(token):
    claims = claims_of(token)
    if not claims or claims["for"] != "link":
        raise HTTPException(401, "the link is too old; ask for another")
    session = sign({"for": "session", "mail": claims["mail"]}, SESSION_SECONDS)
    return Response(b"", 303, {"Location": "/", "Set-Cookie": f"session={session}; Path=/; HttpOnly; SameSite=Lax"})


@router.get("")
def who(request: Request):
    return {"mail": visitor(request)}
