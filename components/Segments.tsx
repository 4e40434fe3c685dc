import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string> {
  label: string;
  choices: { value: Value; label: string; count?: number }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} class="segment">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span class="segment-face">
            {label}
            {count !== undefined && <span class="segment-count">{count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
