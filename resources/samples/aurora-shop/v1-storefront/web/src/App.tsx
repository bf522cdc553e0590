import { useEffect, useState } from "react";
import { products, type Product } from "./api";
import { ProductGrid } from "./ProductGrid";

export function App() {
  const [shelf, setShelf] = useState<Product[]>([]);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    products().then(setShelf, (error: Error) => setProblem(error.message));
  }, []);

  return (
    <>
      <header>
        <a href="/">Aurora Shop</a>
      </header>
      {problem ? <p role="alert">{problem}</p> : <ProductGrid products={shelf} />}
    </>
  );
}
