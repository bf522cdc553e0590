import { useEffect, useState } from "react";
import { search, type Criteria, type Product } from "./api";
import { ProductGrid } from "./ProductGrid";
import { SearchBar } from "./SearchBar";

export function App() {
  const [shelf, setShelf] = useState<Product[]>([]);
  const [criteria, setCriteria] = useState<Criteria>({ q: "", size: "" });
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

  return (
    <>
      <header>
        <a href="/">Aurora Shop</a>
      </header>
      <SearchBar criteria={criteria} onChange={setCriteria} />
      {problem ? <p role="alert">{problem}</p> : <ProductGrid products={shelf} />}
    </>
  );
}
