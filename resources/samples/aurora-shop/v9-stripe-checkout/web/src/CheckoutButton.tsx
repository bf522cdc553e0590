import { useState } from "react";
import { startCheckout, type Cart } from "./api";

type State = { kind: "idle" } | { kind: "leaving" } | { kind: "refused"; reason: string };

interface Props {
  cart: Cart;
  onLeave?: () => void;
}

/** Asks the shop for a payment page and goes there. Stays usable when that fails. */
export function CheckoutButton({ cart, onLeave }: Props) {
  const [state, setState] = useState<State>({ kind: "idle" });

  const leave = async () => {
    setState({ kind: "leaving" });
    try {
      const { url } = await startCheckout(cart);
      onLeave?.();
      window.location.assign(url);
    } catch (error) {
      setState({ kind: "refused", reason: (error as Error).message });
    }
  };

  return (
    <p>
      <button disabled={state.kind === "leaving" || cart.items.length === 0} onClick={leave}>
        {state.kind === "leaving" ? "One moment…" : "Pay by card"}
      </button>
      <img src="/stripe-badge.png" alt="Payments by Stripe" width="60" height="32" />
      {state.kind === "refused" && <span role="alert">{state.reason}</span>}
    </p>
  );
}
