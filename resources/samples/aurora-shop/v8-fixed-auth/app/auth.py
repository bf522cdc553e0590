"""Signing in by a link sent to one's mail address. Sessions are signed tokens: the server remembers nothing.

A session is short and is renewed silently by a longer refresh token, which travels to one path only.
"""

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
SESSION_SECONDS = 15 * 60
REFRESH_SECONDS = 30 * 24 * 60 * 60
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


def mail_of(token, purpose):
    claims = claims_of(token)
    return claims["mail"] if claims and claims.get("for") == purpose else None


def visitor(request):
    """The mail address of who asks, or 401."""
    mail = mail_of(request.cookies.get("session", ""), "session")
    if not mail:
        raise HTTPException(401, "please sign in")
    return mail


def session_cookie(mail):
    token = sign({"for": "session", "mail": mail}, SESSION_SECONDS)
    return f"session={token}; Path=/; Max-Age={SESSION_SECONDS}; HttpOnly; SameSite=Lax"


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
    mail = mail_of(token, "link")
    if not mail:
        raise HTTPException(401, "the link is too old; ask for another")
    refresh = sign({"for": "refresh", "mail": mail}, REFRESH_SECONDS)
    # One header carries one cookie: the session follows when the page asks for it.
    cookie = f"refresh={refresh}; Path=/api/session/refresh; Max-Age={REFRESH_SECONDS}; HttpOnly; SameSite=Strict"
    return Response(b"", 303, {"Location": "/", "Set-Cookie": cookie})


@router.post("/refresh")
def renew(request: Request):
    """A new session for the refresh token; 401 ends the matter, so that the page does not ask for ever."""
    mail = mail_of(request.cookies.get("refresh", ""), "refresh")
    if not mail:
        raise HTTPException(401, "please sign in")
    return Response(b"{}", 200, {"Content-Type": "application/json", "Set-Cookie": session_cookie(mail)})


@router.get("")
def who(request: Request):
    return {"mail": visitor(request)}
