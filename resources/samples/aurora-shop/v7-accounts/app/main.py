"""python3 -m app.main [--host HOST] [--port PORT]"""

import argparse
import pathlib

from . import auth, cart, catalog, checkout, inventory, orders, pages, search
from .web import App, serve


ROOT = pathlib.Path(__file__).parent.parent


def make_app(built=ROOT / "web" / "dist"):
    """The shop with its React front end when that is built, else with plain pages."""
    front = (built / "index.html").is_file()
    app = App(static=built if front else ROOT / "public")
    for module in (pages, catalog, search, cart, checkout, inventory, auth, orders):
        if not (front and module is pages):
            app.include_router(module.router)
    return app


def main():
    parser = argparse.ArgumentParser(description="Aurora Shop")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    serve(make_app(), options.host, options.port)


if __name__ == "__main__":
    main()
