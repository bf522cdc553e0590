import { defineStore } from "pinia";
import { ref, watch } from "vue";
import { search, type Product } from "../api";

export const useShelf = defineStore("shelf", () => {
  const q = ref("");
  const size = ref("");
  const products = ref<Product[]>([]);
  const problem = ref("");
  let newest = 0;

  async function refresh() {
    const mine = ++newest;
    try {
      const found = await search({ q: q.value, size: size.value });
      if (mine === newest) products.value = found;
    } catch (error) {
      problem.value = (error as Error).message;
    }
  }

  watch([q, size], refresh, { immediate: true });
  return { q, size, products, problem };
});
