import { useEffect, useState } from "react";
import { orders, type Order } from "./api";

export function Orders() {
  const [mine, setMine] = useState<Order[]>([]);

  useEffect(() => {
    orders().then(setMine, () => setMine([]));
  }, []);

  if (mine.length === 0) return null;
  return (
    <section aria-label="Your orders">
      <h2>Your orders</h2>
      <ol>
        {mine.map((order) => (
          <li key={order.id}>
            {order.id}: {order.summary}
          </li>
        ))}
      </ol>
    </section>
  );
}
