export function StockBadge({ left }: { left: number | undefined }) {
  if (left === undefined) return null;
  if (left === 0) return <span className="stock sold-out">Sold out</span>;
  if (left <= 5) return <span className="stock low">Only {left} left</span>;
  return <span className="stock">In stock</span>;
}
