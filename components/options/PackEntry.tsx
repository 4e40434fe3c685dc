import { useState } from 'preact/hooks';
import type { InstalledPack } from '../../model/installed-packs';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { PackFacts } from './PackFacts';
import type { PacksOptionsProps } from './PacksOptions';
import { Removal } from './Removal';

interface PackEntryProps extends Pick<PacksOptionsProps, 'onSwitch' | 'onRemove' | 'onExport'> {
  pack: InstalledPack;
}

/** An installed pack. It can go out as a file; one of the reader's own can go away, too. */
export function PackEntry({ pack, onSwitch, onRemove, onExport }: PackEntryProps) {
  const words = useWords().packs;
  const { id, title, summary, isOwn, isOn, isReadable, replaces } = pack;
  const [isAsking, ask] = useState(false);
  return (
    <li class={isOn ? 'pack' : 'pack off'}>
      <header class="pack-head">
        <h3>{title}</h3>
        <span class="pack-from">{isOwn ? words.own : words.bundled}</span>
      </header>
      <p class="pack-summary">{summary}</p>
      {replaces !== null && <p class="hint">{words.replaces(replaces)}</p>}
      {!isReadable && <p class="pack-note">{words.unreadable}</p>}
      <PackFacts pack={pack} />
      {isAsking ? (
        <Removal words={words.removal} onRemove={() => onRemove(id)} onKeep={() => ask(false)} />
      ) : (
        <div class="pack-actions">
          <Switch label={words.readBy} about={title} on={isOn} onChange={(on) => onSwitch(id, on)} />
          <span class="pack-buttons">
            <button type="button" class="button" onClick={() => onExport({ id, isOwn })}>
              {words.export}
              <span class="unseen"> {title}</span>
            </button>
            {isOwn && (
              <button type="button" class="button" onClick={() => ask(true)}>
                {words.remove}
                <span class="unseen"> {title}</span>
              </button>
            )}
          </span>
        </div>
      )}
    </li>
  );
}
