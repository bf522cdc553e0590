import { money, type Product } from "./api";

interface Props {
  products: Product[];
  onAdd: (product: Product) => void;
}

export function ProductGrid({ products, onAdd }: Props) {
  return (
    <main>
      {products.map((product) => (
        <article key={product.id}>
          <h2>{product.name}</h2>
          <p>{product.text}</p>
          <p className="price">{money(product.price)}</p>
          <button onClick={() => onAdd(product)}>Add to cart</button>
        </article>
      ))}
    </main>
  );
}
