import { defineStore } from "pinia";
import { computed, ref, watch } from "vue";
import { pay, price, type Line, type Price, type Product } from "../api";

const MOST_OF_ONE = 10;
const same = (a: Line, b: Line) => a.product_id === b.product_id && a.size === b.size && a.colour === b.colour;

export const useCart = defineStore("cart", () => {
  const items = ref<Line[]>(JSON.parse(localStorage.getItem("cart") ?? "[]"));
  const promo = ref("");
  const totals = ref<Price>();
  const problem = ref("");
  const order = ref("");
  const count = computed(() => items.value.reduce((sum, line) => sum + line.quantity, 0));

  function add(product: Product, size: string, colour: string) {
    const line = { product_id: product.id, size, colour, quantity: 1 };
    const there = items.value.find((item) => same(item, line));
    if (!there) items.value.push(line);
    else if (there.quantity < MOST_OF_ONE) there.quantity += 1;
  }

  function setQuantity(line: Line, quantity: number) {
    line.quantity = Math.min(quantity, MOST_OF_ONE);
    items.value = items.value.filter((item) => item.quantity > 0);
  }

  async function checkout(card: string) {
    try {
      order.value = (await pay({ items: items.value, promo: promo.value }, card)).order;
      items.value = [];
    } catch (error) {
      problem.value = (error as Error).message;
    }
  }

  watch(
    [items, promo],
    async () => {
      localStorage.setItem("cart", JSON.stringify(items.value));
      problem.value = "";
      try {
        totals.value = await price({ items: items.value, promo: promo.value });
      } catch (error) {
        problem.value = (error as Error).message;
      }
    },
    { deep: true, immediate: true },
  );

  return { items, promo, totals, problem, order, count, add, setQuantity, checkout };
});
