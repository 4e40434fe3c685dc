import type { ComponentChildren } from 'preact';

interface OptionGroupProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One part of the options: its name beside what it holds. */
export function OptionGroup({ title, hint, children }: OptionGroupProps) {
  return (
    <section class="option-group">
      <div class="option-title">
        <h2>{title}</h2>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <div class="option-body">{children}</div>
    </section>
  );
}
