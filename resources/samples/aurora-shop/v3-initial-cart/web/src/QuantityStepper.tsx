interface Props {
  quantity: number;
  most: number;
  label: string;
  onChange: (quantity: number) => void;
}

export function QuantityStepper({ quantity, most, label, onChange }: Props) {
  return (
    <span className="stepper" role="group" aria-label={label}>
      <button aria-label="One fewer" onClick={() => onChange(quantity - 1)}>
        −
      </button>
      <output>{quantity}</output>
      <button aria-label="One more" disabled={quantity >= most} onClick={() => onChange(quantity + 1)}>
        +
      </button>
    </span>
  );
}
