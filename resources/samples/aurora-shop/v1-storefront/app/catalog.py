"""What the shop sells."""

import json
import pathlib
from dataclasses import asdict, dataclass

from .web import APIRouter, HTTPException

DATA = pathlib.Path(__file__).parent.parent / "data"
router = APIRouter(prefix="/api/products")


@dataclass(frozen=True)
class Product:
    id: str
    name: str
    price: int  # cents
    sizes: tuple
    colours: tuple
    text: str


def load(path=DATA / "products.json"):
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {row["id"]: Product(**{**row, "sizes": tuple(row["sizes"]), "colours": tuple(row["colours"])}) for row in rows}


PRODUCTS = load()


def find(product_id):
    if product_id not in PRODUCTS:
        raise HTTPException(404, f"there is no product {product_id}")
    return PRODUCTS[product_id]


@router.get("")
def all_products():
    return [asdict(product) for product in PRODUCTS.values()]


@router.get("/{product_id}")
def one_product(product_id):
    return asdict(find(product_id))
