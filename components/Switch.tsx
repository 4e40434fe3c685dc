interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  hint?: string;
}

export function Switch({ label, on, onChange, hint }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
