import { type Reading, STANDINGS, type Standing } from '../model/reading';
import { StandingGlyph } from './Glyph';
import { useWords } from './words';

interface LedgerProps {
  ledger: Reading['ledger'];
  /** Called with the standing whose count was pressed; without it the counts are plain text. */
  onChoose?: (standing: Standing) => void;
}

/** The page in one line: how many statements stand how. Each stretch has its own texture, for those who see no colour. */
export function Ledger({ ledger, onChoose }: LedgerProps) {
  const words = useWords();
  const parts = STANDINGS.map((standing) => ({ standing, count: ledger[standing] }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="ledger" aria-label={words.ledger.label}>
      <div class="ledger-bar" aria-hidden="true">
        {total === 0 && <span class="ledger-part" />}
        {parts.map(
          ({ standing, count }) =>
            count > 0 && (
              <span class="ledger-part" key={standing} data-standing={standing} style={{ flexGrow: count }} />
            ),
        )}
      </div>
      <ul class="ledger-key">
        {parts.map(({ standing, count }) => (
          <li key={standing} data-standing={standing} class={count === 0 ? 'empty' : undefined}>
            {onChoose && count > 0 ? (
              <button type="button" class="ledger-count" onClick={() => onChoose(standing)}>
                <Count standing={standing} count={count} />
              </button>
            ) : (
              <span class="ledger-count">
                <Count standing={standing} count={count} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ standing, count }: { standing: Standing; count: number }) {
  const words = useWords();
  return (
    <>
      <span class="ledger-number">
        <StandingGlyph standing={standing} />
        {words.format.number(count)}
      </span>
      <span class="ledger-word">{words.ledger.standing[standing]}</span>
    </>
  );
}
