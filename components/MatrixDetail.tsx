import type { Row } from '../model/comparison';
import { Answer } from './Answer';
import { Icon, StandingGlyph } from './Glyph';
import { PAGE_COLUMN } from './matrix-place';
import { Voices } from './Voices';
import { useWords } from './words';

interface MatrixDetailProps {
  row: Row;
  /** Its place in the whole grid, from 1. */
  index: number;
  column: string;
  /** In columns. */
  width: number;
  onClose(): void;
  onJump(statement: string): void;
}

/** The evidence of a cell, in a row of its own beneath: what the page says, and what that report does. */
export function MatrixDetail({ row, index, column, width, onClose, onJump }: MatrixDetailProps) {
  const words = useWords();
  const { question, findings } = row;
  const cell = column === PAGE_COLUMN ? row.own : row.cells.get(column);
  return (
    <tr class="matrix-detail" data-detail aria-rowindex={index}>
      <td colSpan={width}>
        <div class="detail">
          <div class="detail-head">
            <h3>{question.ask}</h3>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              title={words.close}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
          {question.note && <p class="aside">{question.note}</p>}
          <div class="detail-sides">
            {findings.length > 0 && (
              <div class="detail-page">
                {findings.map((finding) => (
                  <Answer
                    key={finding.statement.id}
                    finding={finding}
                    onShow={() => onJump(finding.statement.id)}
                  />
                ))}
              </div>
            )}
            {cell && (
              <div class="detail-report">
                {column === PAGE_COLUMN && <p class="aside">{words.panel.ownReport}</p>}
                {cell.entries.map((entry) => (
                  <section key={entry.claim.id} class="side" data-standing={entry.relation ?? 'none'}>
                    <p class="side-head">
                      <StandingGlyph standing={entry.relation} />
                      <span>
                        {entry.relation && <span class="unseen">{words.relation[entry.relation]}: </span>}
                        {entry.position.label}
                      </span>
                    </p>
                    <Voices voices={[{ ...entry, report: cell.report, own: false }]} />
                  </section>
                ))}
              </div>
            )}
          </div>
        </div>
      </td>
    </tr>
  );
}
