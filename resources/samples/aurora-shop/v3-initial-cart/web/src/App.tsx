import { useEffect, useState } from "react";
import { search, type Cart as CartData, type Criteria, type Product } from "./api";
import { Cart } from "./Cart";
import { ProductGrid } from "./ProductGrid";
import { SearchBar } from "./SearchBar";

export function App() {
  const [shelf, setShelf] = useState<Product[]>([]);
  const [criteria, setCriteria] = useState<Criteria>({ q: "", size: "" });
  const [cart, setCart] = useState<CartData>({ items: [], promo: "" });
  const [problem, setProblem] = useState("");

  useEffect(() => {
    let current = true;
    search(criteria).then(
      (found) => current && setShelf(found),
      (error: Error) => current && setProblem(error.message),
    );
    return () => {
      current = false; // a newer question was asked meanwhile
    };
  }, [criteria]);

  const add = (product: Product) => {
    const line = { product_id: product.id, size: product.sizes[0], colour: product.colours[0], quantity: 1 };
    const there = cart.items.findIndex((item) => item.product_id === line.product_id && item.size === line.size);
    const items =
      there < 0 ? [...cart.items, line] : cart.items.map((item, at) => (at === there ? { ...item, quantity: item.quantity + 1 } : item));
    setCart({ ...cart, items });
  };

  return (
    <>
      <header>
        <a href="/">Aurora Shop</a>
      </header>
      <SearchBar criteria={criteria} onChange={setCriteria} />
      {problem ? <p role="alert">{problem}</p> : <ProductGrid products={shelf} onAdd={add} />}
      <Cart cart={cart} products={new Map(shelf.map((product) => [product.id, product]))} onChange={setCart} />
    </>
  );
}
