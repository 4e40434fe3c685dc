import { useState } from 'preact/hooks';
import { type DismissalScope, type Dismissed, dismissedOf } from '../model/dismissal';
import type { Dossier } from '../model/dossier';
import { type Finding, findingOf } from '../model/finding';
import type { Mention, Statement } from '../model/reading';
import type { Settings } from '../model/settings';
import { answerText } from './Answer';
import { EntityBody } from './card/EntityBody';
import { StatementBody } from './card/StatementBody';
import { Icon, StandingGlyph } from './Glyph';
import { Tabs } from './Tabs';
import { useWords, type Words, WordsContext, wordsFor } from './words';

/** What stands at the place that the reader pointed at. At least one statement, or a mention. */
export interface CardFinding {
  /** In page order, of one or several packs; several become tabs. */
  statements: Statement[];
  /** Shown when there is no statement here. */
  mention: Mention | null;
  /** The pack's report that this page is (`reading.report`): its publisher is no independent support. */
  report: string | null;
}

export interface CardProps {
  finding: CardFinding;
  /** Of the finding's packs; null while they are on their way. May be restricted to its questions and entities. */
  dossiers: Dossier[] | null;
  /** A sentence for the reader, null when all is well. */
  error: string | null;
  /** ISO date. How old the reports are is counted from it. */
  today: string;
  /** A pinned card stays until it is closed; the others close when the pointer leaves. */
  pinned: boolean;
  appearance: Settings['appearance'];
  /** BCP 47 tag of the words, dates and numbers; English when left out. */
  language?: string;
  /** Statements by id that the reader said are wrong, while this card is open. */
  dismissed: Record<string, DismissalScope>;
  /** Null where there is nothing to dismiss it from. */
  onDismiss: ((statement: string, dismissed: Dismissed, scope: DismissalScope) => void) | null;
  onUndoDismissal(statement: string): void;
  onClose(): void;
  /** Null where there is nothing to pin it to. */
  onPin: (() => void) | null;
  /** Null where there is nothing to compare. */
  onCompare: (() => void) | null;
}

/**
 * The card. It is as large as its content, up to 26rem by 60vh, and its root carries `data-theme`; style it with
 * `card.css?inline` in the same shadow root. It touches nothing outside its own elements.
 */
export function Card({ language = 'en', ...props }: CardProps) {
  return (
    <WordsContext.Provider value={wordsFor(language)}>
      <CardFrame {...props} />
    </WordsContext.Provider>
  );
}

function CardFrame(props: Omit<CardProps, 'language'>) {
  const { finding, dossiers, error, pinned, today, appearance, dismissed } = props;
  const { onClose, onPin, onCompare, onDismiss, onUndoDismissal } = props;
  const words = useWords();
  const findings = findingsIn(finding, dossiers ?? []);
  const [chosen, choose] = useState<string | null>(null);
  const shown = findings.find(({ statement }) => statement.id === chosen) ?? findings[0];
  const standing = shown?.standing ?? null;
  const packId = shown?.statement.pack ?? finding.mention?.pack;
  const dossier = dossiers?.find(({ pack }) => pack.id === packId);
  const asDismissed = (finding: Finding) =>
    dismissedOf(finding.statement, {
      version: dossier!.pack.version,
      ask: finding.question.ask,
      answer: answerText(finding, words),
    });

  return (
    <section
      class="card"
      role="dialog"
      aria-label={words.card.label(shown?.question.ask ?? null)}
      lang={words.format.language}
      dir={words.format.direction}
      data-theme={appearance}
      data-standing={standing ?? 'none'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="card-head">
        <p class="standing">
          {shown ? (
            <>
              <StandingGlyph standing={standing} />
              <span class="standing-word">{words.standing[standing ?? 'none']}</span>
            </>
          ) : (
            <span>{words.name}</span>
          )}
        </p>
        {onPin && (
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            aria-label={words.card.pin}
            title={words.card.pin}
            onClick={onPin}
          >
            <Icon name="pin" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {findings.length > 1 && (
        <Tabs
          label={words.card.tabs}
          panel="card-body"
          tabs={findings.map((tab) => ({
            id: tab.statement.id,
            label: labelOf(tab, findings, words),
            standing: tab.standing,
          }))}
          selected={shown!.statement.id}
          onSelect={choose}
        />
      )}
      <div
        class="card-body"
        id="card-body"
        key={shown?.statement.id}
        role={findings.length > 1 ? 'tabpanel' : undefined}
      >
        {error !== null && (
          <p class="card-notice" role="alert">
            {error}
          </p>
        )}
        {!dossiers ? (
          error === null && (
            <p class="card-notice" role="status">
              {words.card.loading}
            </p>
          )
        ) : shown ? (
          <StatementBody
            finding={shown}
            pack={dossiers.length > 1 ? dossier?.pack.title : undefined}
            wrong={
              onDismiss && {
                dismissed: dismissed[shown.statement.id] ?? null,
                onDismiss: (scope) => onDismiss(shown.statement.id, asDismissed(shown), scope),
                onUndo: () => onUndoDismissal(shown.statement.id),
              }
            }
          />
        ) : finding.mention && dossier ? (
          <EntityBody mention={finding.mention} dossier={dossier} />
        ) : (
          error === null && <p class="card-notice">{words.card.unknown}</p>
        )}
      </div>
      <footer class="card-foot">
        {dossier && <span>{words.card.asOf(dossier.pack.asOf, today)}</span>}
        {onCompare && (
          <button type="button" class="text-button" onClick={onCompare}>
            {words.card.compare}
            <Icon name="turn" />
          </button>
        )}
      </footer>
    </section>
  );
}

const findingsIn = ({ statements, report }: CardFinding, dossiers: Dossier[]): Finding[] =>
  statements.flatMap((statement) => {
    const dossier = dossiers.find(({ pack }) => pack.id === statement.pack);
    return (dossier && findingOf(statement, dossier, report)) ?? [];
  });

/** The question in few words, with the answer where two tabs would read the same. */
function labelOf(finding: Finding, all: Finding[], words: Words): string {
  const short = ({ question }: Finding) => question.short ?? question.ask;
  const isAlone = all.every((other) => other === finding || short(other) !== short(finding));
  return isAlone ? short(finding) : words.card.tab(short(finding), answerText(finding, words));
}
