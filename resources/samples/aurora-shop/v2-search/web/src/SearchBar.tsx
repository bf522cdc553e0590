import type { Criteria } from "./api";

const SIZES = ["", "XS", "S", "M", "L", "XL", "one size"];

interface Props {
  criteria: Criteria;
  onChange: (criteria: Criteria) => void;
}

export function SearchBar({ criteria, onChange }: Props) {
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label="Search"
        value={criteria.q}
        onChange={(event) => onChange({ ...criteria, q: event.target.value })}
      />
      <select aria-label="Size" value={criteria.size} onChange={(event) => onChange({ ...criteria, size: event.target.value })}>
        {SIZES.map((size) => (
          <option key={size} value={size}>
            {size || "Every size"}
          </option>
        ))}
      </select>
    </form>
  );
}
