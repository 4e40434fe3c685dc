import { useState } from 'preact/hooks';
import { type Dossier, questionsAbout } from '../model/dossier';
import { type Finding, findingOf } from '../model/finding';
import { independenceOf } from '../model/independence';
import type { Mention, Statement } from '../model/reading';
import type { Settings } from '../model/settings';
import { Answer } from './Answer';
import { Icon, StandingGlyph } from './Glyph';
import { Tabs } from './Tabs';
import { Voices } from './Voices';
import { useWords, WordsContext, wordsFor } from './words';

/** What stands at the place that the reader pointed at. At least one statement, or a mention. */
export interface CardFinding {
  /** In page order; several become tabs. */
  statements: Statement[];
  /** Shown when there is no statement here. */
  mention: Mention | null;
  /** The pack's report that this page is (`reading.report`): its publisher is no independent support. */
  report: string | null;
}

export interface CardProps {
  finding: CardFinding;
  /** Null while it is on its way; may be restricted to the finding's questions and entities. */
  dossier: Dossier | null;
  /** A sentence for the reader, null when all is well. */
  error: string | null;
  /** A pinned card stays until it is closed; the others close when the pointer leaves. */
  pinned: boolean;
  appearance: Settings['appearance'];
  /** BCP 47 tag of the words, dates and numbers; English when left out. */
  language?: string;
  onClose(): void;
  onPin(): void;
  onCompare(): void;
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
  const { finding, dossier, error, pinned, appearance, onClose, onPin, onCompare } = props;
  const words = useWords();
  const findings = useFindings(finding, dossier);
  const [chosen, choose] = useState<string | null>(null);
  const shown = findings.find(({ statement }) => statement.id === chosen) ?? findings[0];
  const standing = shown?.standing ?? null;

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
          tabs={findings.map(({ statement, question, standing }) => ({
            id: statement.id,
            label: question.ask,
            standing,
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
        {error !== null ? (
          <p class="card-notice" role="alert">
            {error}
          </p>
        ) : !dossier ? (
          <p class="card-notice" role="status">
            {words.card.loading}
          </p>
        ) : shown ? (
          <StatementBody finding={shown} />
        ) : finding.mention ? (
          <EntityBody mention={finding.mention} dossier={dossier} />
        ) : (
          <p class="card-notice">{words.card.unknown}</p>
        )}
      </div>
      <footer class="card-foot">
        {dossier && <span>{words.card.asOf(dossier.pack.asOf)}</span>}
        <button type="button" class="text-button" onClick={onCompare}>
          {words.card.compare}
          <Icon name="turn" />
        </button>
      </footer>
    </section>
  );
}

function useFindings({ statements, report }: CardFinding, dossier: Dossier | null): Finding[] {
  if (!dossier) return [];
  return statements.flatMap((statement) => findingOf(statement, dossier, report) ?? []);
}

function StatementBody({ finding }: { finding: Finding }) {
  const words = useWords();
  const { question, agreeing, otherwise, statement } = finding;
  const onlyOwn = agreeing.length > 0 && finding.agree.publishers === 0;
  return (
    <>
      <h2 class="card-ask">{question.ask}</h2>
      <Answer finding={finding} />
      <p class="card-compares">
        {words.compares(finding.agree.publishers, finding.disagree.publishers)}
        {onlyOwn && ` ${words.card.onlyOwn}`}
      </p>
      {[...otherwise, ...agreeing].map((side) => (
        <section class="side" key={`${side.relation} ${side.position.id}`} data-standing={side.relation}>
          <h3 class="side-head">
            <StandingGlyph standing={side.relation} />
            <span class="side-answer">
              <span class="unseen">{words.relation[side.relation]}: </span>
              {side.position.label}
            </span>
          </h3>
          <p class="side-support">
            {side.support.publishers > 0
              ? words.support(side.support.publishers, side.support.origins)
              : words.source.own}
          </p>
          <Voices voices={side.voices} />
        </section>
      ))}
      <details class="more why">
        <summary>
          <Icon name="turn" turns />
          {words.card.why}
        </summary>
        <p>{statement.why}</p>
        {question.note && <p>{question.note}</p>}
      </details>
    </>
  );
}

function EntityBody({ mention, dossier }: { mention: Mention; dossier: Dossier }) {
  const words = useWords();
  const entity = dossier.entities.find(({ id }) => id === mention.entity);
  if (!entity) return <p class="card-notice">{words.card.unknown}</p>;
  const concerned = new Set(questionsAbout(dossier, entity).map(({ id }) => id));
  const claims = dossier.claims.filter(({ question }) => concerned.has(question));
  const ids = new Set(claims.map(({ report }) => report));
  const { publishers } = independenceOf(dossier.reports.filter(({ id }) => ids.has(id)));
  return (
    <>
      <p class="card-type">{words.entity.type[entity.type]}</p>
      <h2 class="card-ask">{entity.name}</h2>
      {entity.description && <p class="card-description">{entity.description}</p>}
      {mention.version && <p class="card-description">{words.entity.version(mention.version)}</p>}
      {concerned.size > 0 && <p class="card-compares">{words.entity.concerns(concerned.size, publishers)}</p>}
    </>
  );
}
