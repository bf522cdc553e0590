import { money, type Product } from "./api";
import { VariantPicker } from "./VariantPicker";

interface Props {
  products: Product[];
  onAdd: (product: Product, size: string, colour: string) => void;
}

export function ProductGrid({ products, onAdd }: Props) {
  return (
    <main>
      {products.map((product) => (
        <article key={product.id}>
          <h2>{product.name}</h2>
          <p>{product.text}</p>
          <p className="price">{money(product.price)}</p>
          <VariantPicker product={product} onAdd={(size, colour) => onAdd(product, size, colour)} />
        </article>
      ))}
    </main>
  );
}
