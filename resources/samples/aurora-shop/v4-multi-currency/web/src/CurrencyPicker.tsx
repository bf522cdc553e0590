const CURRENCIES = ["EUR", "USD", "JPY"];

export function CurrencyPicker({ currency, onChange }: { currency: string; onChange: (currency: string) => void }) {
  return (
    <select aria-label="Currency" value={currency} onChange={(event) => onChange(event.target.value)}>
      {CURRENCIES.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
