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

export const money = (cents: number) =>
  new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" }).format(cents / 100);
