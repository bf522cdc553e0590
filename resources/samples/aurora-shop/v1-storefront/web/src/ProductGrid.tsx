import { money, type Product } from "./api";

export function ProductGrid({ products }: { products: Product[] }) {
  return (
    <main>
      {products.map((product) => (
        <article key={product.id}>
          <h2>{product.name}</h2>
          <p>{product.text}</p>
          <p className="price">{money(product.price)}</p>
        </article>
      ))}
    </main>
  );
}
