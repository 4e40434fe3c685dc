import { useRef } from 'preact/hooks';
import type { Standing } from '../model/reading';
import { StandingGlyph } from './Glyph';

interface Tab {
  id: string;
  label: string;
  /** Left out where tabs are no findings. */
  standing?: Standing | null;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  selected: string;
  /** Id of the one panel that shows the selected tab. */
  panel: string;
  onSelect(id: string): void;
}

/**
 * A tab list as in the ARIA practices: one stop for Tab, arrows and Home and End move and select. The arrows go as the
 * tabs stand, which is the other way round where text runs from right to left.
 */
export function Tabs({ label, tabs, selected, panel, onSelect }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const forth = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + forth, ArrowLeft: at - forth, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ id, label, standing }) => (
        <button
          type="button"
          role="tab"
          key={id}
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {standing !== undefined && <StandingGlyph standing={standing} />}
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}
