import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Glyph';

interface NoticeProps {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** What a window shows instead of findings: what is the case, why, and what can be done. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <section class="notice">
      <span class="notice-sign">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
