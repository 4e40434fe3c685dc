import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Dossier } from '../model/dossier';
import type { ExportFormat } from '../model/exports/formats';
import { buildOverview, type Omission, type Overview } from '../model/overview';
import type { PageView, ReadPage } from '../model/page-view';
import type { Standing } from '../model/reading';
import { FindingButton } from './FindingButton';
import { Icon, Mark } from './Glyph';
import { KeepButton, type KeptView } from './KeptHere';
import { Ledger } from './Ledger';
import { type PageActions, PageNotice } from './PageNotice';
import { Progress } from './Progress';
import { SaveMenu } from './SaveMenu';
import { Switch } from './Switch';
import { useWords } from './words';

export interface PopupProps extends PageActions {
  page: PageView;
  kept: Pick<KeptView, 'here' | 'onKeep'>;
  /** A sentence about what the last press came to, null for none. */
  notice: string | null;
  onJump(statement: string): void;
  /** What the installed packs are about, where nothing was found; null elsewhere. */
  disputes: string[] | null;
  /** Marks the findings on the page; null where that is done unasked. */
  onMark: (() => void) | null;
  onSite(on: boolean): void;
  onPause(): void;
  onCompare(): void;
  onOptions(): void;
  /** @param dossiers whose reports are compared */
  onSave(format: ExportFormat, dossiers: Dossier[]): void;
}

/** This page in one look. */
export function Popup(props: PopupProps) {
  const { page, notice } = props;
  return (
    <div class="popup">
      <PopupHead {...props} />
      <main class="popup-main">
        {notice !== null && (
          <p class="popup-notice" role="status">
            {notice}
          </p>
        )}
        {page.state === 'read' && page.progress < 1 && <Progress value={page.progress} />}
        <PageNotice {...props} />
        {page.state === 'read' && page.reading && <PageOverview page={page} onJump={props.onJump} />}
      </main>
      {page.state !== 'loading' && page.state !== 'paused' && <PopupFoot {...props} />}
    </div>
  );
}

function PopupFoot(props: PopupProps) {
  const { page, kept, onCompare, onMark } = props;
  const words = useWords();
  return (
    <footer class="popup-foot">
      {page.state === 'read' && page.dossiers.length > 0 && (
        <button type="button" class="button primary" onClick={onCompare}>
          <Icon name="columns" />
          {words.popup.compare}
        </button>
      )}
      {onMark && page.state === 'read' && page.reading && (
        <button type="button" class="button" onClick={onMark}>
          <Icon name="target" />
          {words.popup.mark}
        </button>
      )}
      {kept.onKeep && <KeepButton onKeep={kept.onKeep} />}
      {kept.here && (
        <p class="kept-on" role="status">
          <Icon name="keep" />
          {words.kept.on(kept.here.kept)}
        </p>
      )}
      <Controls {...props} />
    </footer>
  );
}

function PopupHead({ page, onSave, onOptions }: PopupProps) {
  const words = useWords();
  return (
    <header class="popup-head">
      <Mark />
      <div class="popup-page">
        <h1>{page.state === 'loading' ? words.name : page.title || words.popup.untitled}</h1>
        {page.state !== 'loading' && page.site && <p>{page.site}</p>}
      </div>
      {page.state === 'read' && <SaveMenu page={page} onSave={(format) => onSave(format, page.dossiers)} />}
      <button
        type="button"
        class="icon-button"
        aria-label={words.popup.options}
        title={words.popup.options}
        onClick={onOptions}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}

function Controls({ page, onSite, onPause }: PopupProps) {
  const words = useWords();
  return (
    <div class="popup-controls">
      {page.state !== 'loading' && page.site && hasSiteSwitch(page) && (
        <Switch label={words.popup.site(page.site)} on={isSiteOn(page)} onChange={onSite} />
      )}
      <button type="button" class="text-button quiet" onClick={onPause}>
        <Icon name="pause" />
        {words.popup.pause}
      </button>
    </div>
  );
}

/** Where pages are read when asked, no site is on or off. */
const hasSiteSwitch = (page: PageView) =>
  page.state === 'site-off' ||
  page.state === 'failed' ||
  (page.state === 'read' && page.asked !== 'not-asked');

const isSiteOn = (page: PageView) =>
  page.state !== 'site-off' && !(page.state === 'read' && page.asked !== undefined);

function PageOverview({ page, onJump }: { page: ReadPage; onJump(statement: string): void }) {
  const sections = useRef<HTMLDivElement>(null);
  const reading = page.reading!;
  const overview = buildOverview(reading, page.dossiers);
  const reveal = (standing: Standing) => {
    const section = sections.current?.querySelector<HTMLDetailsElement>(`details[data-section=${standing}]`);
    if (!section) return;
    section.open = true;
    section.scrollIntoView({ block: 'start' });
    section.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  };
  return (
    <>
      {reading.statements.length > 0 && <Ledger ledger={reading.ledger} onChoose={reveal} />}
      <div class="sections" ref={sections}>
        <FindingSection standing="conflicts" overview={overview} onJump={onJump} />
        <SelfSection overview={overview} onJump={onJump} />
        <FindingSection standing="unlisted" overview={overview} onJump={onJump} />
        {page.progress === 1 && <OmittedSection overview={overview} />}
        <FindingSection standing="differs" overview={overview} onJump={onJump} />
        <FindingSection standing="agrees" overview={overview} onJump={onJump} />
        <EntitySection overview={overview} />
      </div>
    </>
  );
}

/** What a reader came for is open; what agrees or merely differs waits behind its count. */
const OPEN: readonly Standing[] = ['conflicts', 'unlisted'];

function FindingSection(props: { standing: Standing; overview: Overview; onJump(statement: string): void }) {
  const { standing, overview, onJump } = props;
  const words = useWords();
  const findings = overview.findings[standing];
  if (findings.length === 0) return null;
  return (
    <details class="section" data-section={standing} data-standing={standing} open={OPEN.includes(standing)}>
      <SectionHead title={words.standing[standing]} count={findings.length} />
      <FewFirst class="findings">
        {findings.map((finding) => (
          <li key={finding.statement.id}>
            <FindingButton finding={finding} onJump={onJump} />
          </li>
        ))}
      </FewFirst>
    </details>
  );
}

function SelfSection({
  overview: { self },
  onJump,
}: {
  overview: Overview;
  onJump(statement: string): void;
}) {
  const words = useWords();
  if (self.length === 0) return null;
  return (
    <details class="section" data-standing="conflicts" open>
      <SectionHead title={words.popup.self} count={self.length} />
      <ul class="findings">
        {self.map((pair) => (
          <li class="self-pair" key={pair.map(({ statement }) => statement.id).join(' ')}>
            {pair.map((finding) => (
              <FindingButton key={finding.statement.id} finding={finding} onJump={onJump} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function OmittedSection({ overview: { omitted } }: { overview: Overview }) {
  const words = useWords();
  if (omitted.length === 0) return null;
  return (
    <details class="section" open>
      <SectionHead title={words.popup.omitted} count={omitted.length} />
      <FewFirst class="omissions">
        {omitted.map((omission) => (
          <li key={omission.question.id}>
            <OmissionItem omission={omission} />
          </li>
        ))}
      </FewFirst>
    </details>
  );
}

/** A question that the page leaves out, and behind it what is answered elsewhere. */
function OmissionItem({ omission: { question, publishers, answers } }: { omission: Omission }) {
  const words = useWords();
  return (
    <details class="omission">
      <summary>
        <span class="omission-ask">
          {question.ask}
          <span class="aside">{words.popup.omittedAnswers(publishers)}</span>
        </span>
        <Icon name="turn" turns />
      </summary>
      <ul>
        {answers.map(({ label, publishers }) => (
          <li key={label}>
            {label} <span class="aside">{words.counts.publishers(publishers)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** So many of a list are shown; the others wait behind their number, so that one look takes in every section. */
const FEW = 3;

function FewFirst({ class: name, children }: { class: string; children: VNode[] }) {
  const words = useWords();
  // One more is not worth a line that hides it.
  const few = children.length === FEW + 1 ? children.length : FEW;
  return (
    <>
      <ul class={name}>{children.slice(0, few)}</ul>
      {children.length > few && (
        <details class="more">
          <summary>
            <Icon name="turn" turns />
            {words.popup.more(children.length - few)}
          </summary>
          <ul class={name}>{children.slice(few)}</ul>
        </details>
      )}
    </>
  );
}

function EntitySection({ overview: { entities } }: { overview: Overview }) {
  const words = useWords();
  if (entities.length === 0) return null;
  return (
    <details class="section">
      <SectionHead title={words.popup.entities} count={entities.length} />
      <ul class="entities">
        {entities.map(({ entity, times }) => (
          <li key={entity.id} title={entity.description ?? undefined}>
            {entity.name}
            <span class="aside" title={words.popup.times(times)}>
              {words.format.number(times)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SectionHead({ title, count }: { title: string; count: number }) {
  const words = useWords();
  return (
    <summary class="section-head">
      <Icon name="turn" turns />
      <h2>{title}</h2>
      <span class="aside">{words.format.number(count)}</span>
    </summary>
  );
}
