export interface Product {
  id: string;
  name: string;
  price: number;
  sizes: string[];
  colours: string[];
  text: string;
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail ?? response.statusText);
  return answer as T;
}

export interface Criteria {
  q: string;
  size: string;
}

export const search = (criteria: Criteria) => ask<Product[]>(`/api/search?${new URLSearchParams({ ...criteria })}`);

export type Stock = Record<string, number>; // "size/colour"

export const stock = (productId: string) => ask<Stock>(`/api/stock/${encodeURIComponent(productId)}`);

export interface Line {
  product_id: string;
  size: string;
  colour: string;
  quantity: number;
}

export interface Cart {
  items: Line[];
  promo: string;
}

export interface Price {
  subtotal: number;
  discount: number;
  shipping: number;
  total: number;
}

const post = (value: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(value),
});

export const price = (cart: Cart) => ask<Price>("/api/cart/price", post(cart));

export const pay = (cart: Cart, card: string) => ask<{ order: string }>("/api/checkout", post({ cart, card }));

export interface Order {
  id: string;
  paid: boolean;
  summary: string;
}

export const sendLink = (mail: string) => ask<{ sent: boolean }>("/api/session/link", post({ mail }));

export const whoAmI = async () => (await ask<{ mail: string }>("/api/session")).mail;

export const orders = () => ask<Order[]>("/api/orders");

export const claim = (order: string) => ask<{ id: string }>(`/api/orders/${order}/claim`, post({}));

export const money = (cents: number) =>
  new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" }).format(cents / 100);
