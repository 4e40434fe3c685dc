import { useState } from 'preact/hooks';
import type { Dossier } from '../model/dossier';
import type { Block, ReadablePage } from '../model/readable';
import { STANDINGS, type Standing, type Statement } from '../model/reading';
import type { Settings } from '../model/settings';
import { Card } from './Card';
import { StandingGlyph } from './Glyph';
import { useWords } from './words';

/** A sentence of the sample that answers what reports answer. Offsets in the page's text. */
export interface SampleMark {
  start: number;
  end: number;
  standing: Standing;
  statements: Statement[];
}

export interface SampleProps {
  page: ReadablePage;
  /** In text order, none overlapping another. */
  marks: SampleMark[];
  /** Of the packs that the marks are of; null until the page is read. */
  dossiers: Dossier[] | null;
  appearance: Settings['appearance'];
  /** ISO date, for the card. */
  today: string;
}

const NONE = {};

/** An article with its sentences marked and the card of the chosen one beside it: the first conflict's at first. */
export function Sample({ page, marks, dossiers, appearance, today }: SampleProps) {
  const words = useWords();
  const [chosen, choose] = useState<number | null | undefined>(undefined);
  const first = marks.find(({ standing }) => standing === 'conflicts') ?? marks[0];
  const shown = chosen === undefined ? first : marks.find(({ start }) => start === chosen);
  return (
    <div class="sample">
      <article class="sample-article">
        {page.texts[0]!.blocks.map((block) => (
          <SampleBlock
            key={block.start}
            block={block}
            text={page.texts[0]!.text}
            marks={marks.filter(({ start }) => start >= block.start && start < block.end)}
            shown={shown ?? null}
            onChoose={({ start }) => choose(start)}
          />
        ))}
        <ul class="sample-legend" aria-label={words.welcome.legend}>
          {STANDINGS.map((standing) => (
            <li key={standing} data-standing={standing}>
              <StandingGlyph standing={standing} />
              <span class="sample-line">{words.standing[standing]}</span>
            </li>
          ))}
        </ul>
      </article>
      <div class="sample-card" id="sample-card">
        {!dossiers && (
          <p class="hint" role="status">
            {words.card.loading}
          </p>
        )}
        {shown && (
          <Card
            key={shown.start}
            finding={{ statements: shown.statements, mention: null, report: null }}
            dossiers={dossiers}
            error={null}
            today={today}
            pinned
            appearance={appearance}
            language={words.format.language}
            dismissed={NONE}
            onDismiss={null}
            onUndoDismissal={() => {}}
            onClose={() => choose(null)}
            onPin={null}
            onCompare={null}
          />
        )}
      </div>
    </div>
  );
}

interface SampleBlockProps {
  block: Block;
  text: string;
  marks: SampleMark[];
  shown: SampleMark | null;
  onChoose(mark: SampleMark): void;
}

function SampleBlock({ block, text, marks, shown, onChoose }: SampleBlockProps) {
  let at = block.start;
  const pieces = marks.flatMap((mark) => {
    const before = text.slice(at, mark.start);
    at = mark.end;
    return [before, <MarkedSentence key={mark.start} {...{ mark, text, shown, onChoose }} />];
  });
  const rest = text.slice(at, block.end);
  return block.kind === 'heading' ? (
    <h3>
      {pieces}
      {rest}
    </h3>
  ) : (
    <p>
      {pieces}
      {rest}
    </p>
  );
}

interface MarkedSentenceProps extends Pick<SampleBlockProps, 'text' | 'shown' | 'onChoose'> {
  mark: SampleMark;
}

/** A link to the card: on a narrow screen it goes there, too. */
function MarkedSentence({ mark, text, shown, onChoose }: MarkedSentenceProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useValidAnchor: a sentence breaks across lines, which no browser lets a button do
    <a
      class="sample-mark"
      href="#sample-card"
      data-standing={mark.standing}
      aria-current={mark === shown ? 'true' : undefined}
      onClick={() => onChoose(mark)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onChoose(mark)}
    >
      {text.slice(mark.start, mark.end)}
      <span class="unseen"> ({words.standing[mark.standing]})</span>
    </a>
  );
}
