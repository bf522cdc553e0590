import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue()],
  publicDir: "../public",
  server: { proxy: { "/api": "http://127.0.0.1:8000" } },
});
