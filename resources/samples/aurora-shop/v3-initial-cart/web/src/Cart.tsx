import { useEffect, useState } from "react";
import { money, price, type Cart as CartData, type Price, type Product } from "./api";
import { FakePayment } from "./FakePayment";
import { QuantityStepper } from "./QuantityStepper";

interface Props {
  cart: CartData;
  products: Map<string, Product>;
  onChange: (cart: CartData) => void;
}

export function Cart({ cart, products, onChange }: Props) {
  const [totals, setTotals] = useState<Price>();
  const [problem, setProblem] = useState("");
  const [order, setOrder] = useState("");

  useEffect(() => {
    setProblem("");
    price(cart).then(setTotals, (error: Error) => setProblem(error.message));
  }, [cart]);

  const setQuantity = (index: number, quantity: number) =>
    onChange({
      ...cart,
      items: cart.items.map((line, at) => (at === index ? { ...line, quantity } : line)).filter((line) => line.quantity > 0),
    });

  if (order) return <p>Thank you! Your order is {order}.</p>;
  if (cart.items.length === 0) return <p>Your cart is empty.</p>;

  return (
    <section aria-label="Cart">
      <ul>
        {cart.items.map((line, index) => (
          <li key={`${line.product_id}-${line.size}-${line.colour}`}>
            {products.get(line.product_id)?.name} ({line.size}, {line.colour})
            <QuantityStepper
              quantity={line.quantity}
              most={10}
              label={`Quantity of ${products.get(line.product_id)?.name}`}
              onChange={(quantity) => setQuantity(index, quantity)}
            />
          </li>
        ))}
      </ul>
      <label>
        Promo code <input value={cart.promo} onChange={(event) => onChange({ ...cart, promo: event.target.value })} />
      </label>
      {problem && <p role="alert">{problem}</p>}
      {totals && (
        <dl>
          <dt>Subtotal</dt>
          <dd>{money(totals.subtotal)}</dd>
          {totals.discount > 0 && (
            <>
              <dt>Discount</dt>
              <dd>−{money(totals.discount)}</dd>
            </>
          )}
          <dt>Shipping</dt>
          <dd>{money(totals.shipping)}</dd>
          <dt>Total</dt>
          <dd>{money(totals.total)}</dd>
        </dl>
      )}
      <FakePayment cart={cart} onPaid={setOrder} />
    </section>
  );
}
