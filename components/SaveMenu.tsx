import { useId, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../model/exports/formats';
import type { ReadPage } from '../model/page-view';
import { Icon } from './Glyph';
import { useWords } from './words';

interface SaveMenuProps {
  page: ReadPage;
  onSave(format: ExportFormat): void;
}

/** A button, and behind it what the comparison can be saved as. What would have nothing in it is not offered. */
export function SaveMenu({ page, onSave }: SaveMenuProps) {
  const words = useWords().exports;
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const formats = EXPORT_FORMATS.filter(
    (format) => format === 'csv' || (page.reading && page.reading.statements.length > 0),
  );
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  if (!page.reading || page.dossiers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its own buttons are pressed and left by.
    <div
      class="save-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Or the popup would close as well.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        const { currentTarget, relatedTarget } = event;
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={words.save}
        title={words.save}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="save" />
      </button>
      <ul id={list} hidden={!isOpen}>
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                onSave(format);
                close();
              }}
            >
              {words.formats[format].label}
              <span class="hint">{words.formats[format].hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
