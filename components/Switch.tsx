interface SwitchProps {
  label: string;
  /** What is switched, for those who do not see beside what the switch stands. */
  about?: string;
  on: boolean;
  onChange(on: boolean): void;
  hint?: string;
}

export function Switch({ label, about, on, onChange, hint }: SwitchProps) {
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
        {about && <span class="unseen"> {about}</span>}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
