import { useState } from 'preact/hooks';
import type { ReviewSource } from '../../model/claim-review';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';
import { Removal } from './Removal';

export interface ReviewOptionsProps {
  /** The latest first; null while they are looked up. */
  sources: readonly ReviewSource[] | null;
  onRemove(id: string): void;
  onExport(source: ReviewSource): void;
}

/** Fact-checks of others that the reader keeps, by where they came from. */
export function ReviewOptions({ sources, onRemove, onExport }: ReviewOptionsProps) {
  const words = useWords().reviews.kept;
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {sources?.length === 0 && <p class="hint">{words.none}</p>}
      {sources && sources.length > 0 && (
        <ul class="dismissals">
          {sources.map((source) => (
            <SourceItem
              key={source.id}
              source={source}
              onRemove={() => onRemove(source.id)}
              onExport={() => onExport(source)}
            />
          ))}
        </ul>
      )}
    </OptionGroup>
  );
}

/** So many publishers are named. */
const MOST_NAMED = 5;

interface SourceItemProps {
  source: ReviewSource;
  onRemove(): void;
  onExport(): void;
}

function SourceItem({ source: { id, name, kept, reviews }, onRemove, onExport }: SourceItemProps) {
  const { reviews: words, format } = useWords();
  const [isAsking, ask] = useState(false);
  const publishers = [...new Set(reviews.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, MOST_NAMED);
  const more = publishers.length - named.length;
  const by = more > 0 ? `${named.join(', ')} ${words.more(more)}` : format.list(named);
  return (
    <li class="dismissal">
      <p>
        {/^https?:/.test(id) ? (
          <a href={id} target="_blank" rel="noreferrer noopener">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="hint">{`${words.kept.count(reviews.length)} · ${words.kept.by(by)}`}</p>
      {isAsking ? (
        <Removal words={words.kept} onRemove={onRemove} onKeep={() => ask(false)} />
      ) : (
        <p class="dismissal-foot">
          <span class="hint">{words.kept.on(kept)}</span>
          <span class="pack-buttons">
            <button type="button" class="text-button" title={name} onClick={onExport}>
              {words.kept.export}
            </button>
            <button type="button" class="text-button" title={name} onClick={() => ask(true)}>
              {words.kept.remove}
            </button>
          </span>
        </p>
      )}
    </li>
  );
}
