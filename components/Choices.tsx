interface ChoicesProps<Value extends string> {
  name: string;
  label: string;
  chosen: Value | null;
  choices: { value: Value; label: string; hint?: string }[];
  onChoose(value: Value): void;
}

/** One of a few, one below the other, with room for what each means. */
export function Choices<Value extends string>({
  name,
  label,
  chosen,
  choices,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{label}</legend>
      {choices.map(({ value, label, hint }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
