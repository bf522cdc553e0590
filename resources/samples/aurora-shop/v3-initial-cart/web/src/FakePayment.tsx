import { useState } from "react";
import { pay, type Cart } from "./api";

export function FakePayment({ cart, onPaid }: { cart: Cart; onPaid: (order: string) => void }) {
  const [card, setCard] = useState("4242 4242 4242 4242");
  const [problem, setProblem] = useState("");

  const submit = () => pay(cart, card).then(({ order }) => onPaid(order), (error: Error) => setProblem(error.message));

  return (
    <fieldset>
      <legend>Payment</legend>
      <input aria-label="Card number" value={card} onChange={(event) => setCard(event.target.value)} />
      <button onClick={submit}>Pay</button>
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
}
