import { useEffect, useState } from "react";
import { stock, type Product, type Stock } from "./api";
import { StockBadge } from "./StockBadge";

interface Props {
  product: Product;
  onAdd: (size: string, colour: string) => void;
}

export function VariantPicker({ product, onAdd }: Props) {
  const [left, setLeft] = useState<Stock>({});
  const [size, setSize] = useState(product.sizes[0]);
  const [colour, setColour] = useState(product.colours[0]);

  useEffect(() => {
    stock(product.id).then(setLeft, () => setLeft({}));
  }, [product.id]);

  const count = left[`${size}/${colour}`];
  return (
    <p>
      <select aria-label="Size" value={size} onChange={(event) => setSize(event.target.value)}>
        {product.sizes.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select aria-label="Colour" value={colour} onChange={(event) => setColour(event.target.value)}>
        {product.colours.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <StockBadge left={count} />
      <button disabled={count === 0} onClick={() => onAdd(size, colour)}>
        Add to cart
      </button>
    </p>
  );
}
