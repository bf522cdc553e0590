"""The part of FastAPI's interface the shop uses, on the standard library alone.

Routes are written as they would be for FastAPI; moving there means changing the imports.
"""

import inspect
import json
import mimetypes
import pathlib
import re
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class HTTPException(Exception):
    def __init__(self, status_code, detail):
        super().__init__(detail)
        self.status_code = status_code
        self.detail = detail


@dataclass
class Request:
    method: str
    path: str
    query: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    body: bytes = b""

    def json(self):
        try:
            return json.loads(self.body or b"{}")
        except ValueError:
            raise HTTPException(400, "the body is not JSON") from None

    def form(self):
        return {key: values[-1] for key, values in parse_qs(self.body.decode()).items()}

    @property
    def cookies(self):
        return {name: morsel.value for name, morsel in SimpleCookie(self.headers.get("Cookie", "")).items()}

    def url_for(self, path):
        return f"http://{self.headers.get('Host', '127.0.0.1:8000')}{path}"


@dataclass
class Response:
    body: bytes
    status: int = 200
    headers: dict = field(default_factory=dict)


def html(text, status=200, **headers):
    return Response(text.encode(), status, {"Content-Type": "text/html; charset=utf-8", **headers})


def redirect(path, **headers):
    return Response(b"", 303, {"Location": path, **headers})


class APIRouter:
    def __init__(self, prefix=""):
        self.prefix = prefix
        self.routes = []

    def _add(self, method, path):
        pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", self.prefix + path) or "/"

        def register(handler):
            self.routes.append((method, re.compile(pattern + "/?"), handler))
            return handler

        return register

    def get(self, path):
        return self._add("GET", path)

    def post(self, path):
        return self._add("POST", path)

    def delete(self, path):
        return self._add("DELETE", path)


class App(APIRouter):
    def __init__(self, static=None):
        super().__init__()
        self.static = pathlib.Path(static).resolve() if static else None

    def include_router(self, router):
        self.routes += router.routes

    def handle(self, request):
        try:
            for method, pattern, handler in self.routes:
                match = pattern.fullmatch(request.path)
                if match and method == request.method:
                    answer = handler(**self._arguments(handler, match.groupdict(), request))
                    return answer if isinstance(answer, Response) else self._json(answer)
            return self._file(request)
        except HTTPException as problem:
            return self._json({"detail": problem.detail}, problem.status_code)

    @staticmethod
    def _arguments(handler, from_path, request):
        """Fills a handler's parameters from the path, the query, the body, or with the request itself."""
        arguments = {}
        for name, parameter in inspect.signature(handler).parameters.items():
            if parameter.annotation is Request:
                arguments[name] = request
            elif name in from_path:
                arguments[name] = from_path[name]
            elif hasattr(parameter.annotation, "from_json"):
                arguments[name] = parameter.annotation.from_json(request.json())
            elif name in request.query:
                arguments[name] = request.query[name]
            elif parameter.default is parameter.empty:
                raise HTTPException(422, f"{name} is missing")
        return arguments

    @staticmethod
    def _json(value, status=200):
        return Response(json.dumps(value).encode(), status, {"Content-Type": "application/json"})

    def _file(self, request):
        if self.static and request.method == "GET":
            path = (self.static / (request.path.lstrip("/") or "index.html")).resolve()
            if path.is_file() and path.is_relative_to(self.static):
                kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
                return Response(path.read_bytes(), headers={"Content-Type": kind})
        raise HTTPException(404, f"there is nothing at {request.path}")


def serve(app, host, port):
    class Handler(BaseHTTPRequestHandler):
        def _answer(self):
            url = urlsplit(self.path)
            query = {key: values[-1] for key, values in parse_qs(url.query).items()}
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            response = app.handle(Request(self.command, url.path, query, dict(self.headers), body))
            self.send_response(response.status)
            for name, value in response.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        do_GET = do_POST = do_DELETE = _answer

    with ThreadingHTTPServer((host, port), Handler) as server:
        print(f"Aurora Shop on http://{host}:{server.server_address[1]}", flush=True)
        server.serve_forever()
