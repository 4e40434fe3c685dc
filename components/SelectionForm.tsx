import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Dossier, DossierQuestion } from '../model/dossier';
import { groupBy } from '../model/group-by';
import { ANSWER_LENGTH, type Choice, SELECTION_LENGTH } from '../model/kept-page';
import type { PendingSelection } from '../model/pending-selection';
import { useWords } from './words';

export interface SelectionView {
  pending: PendingSelection;
  /** Packs that are switched on; null while they are looked up. */
  packs: readonly { id: string; title: string }[] | null;
  /** The pack chosen, null while it is looked up. */
  dossier: Dossier | null;
  /** Questions that the engine found the selected words to answer. */
  suggested: readonly string[];
  onPack(pack: string): void;
  onKeep(choice: Choice): void;
  onCancel(): void;
}

/** Asks what the words answer that the reader selected, and keeps them as a claim. */
export function SelectionForm({ selection }: { selection: SelectionView }) {
  const words = useWords().selection;
  const { pending, packs, onCancel } = selection;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main
      class="selection"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      {pending.state === 'chosen' && packs?.length !== 0 ? (
        <ClaimForm selection={selection} pending={pending} />
      ) : (
        <>
          <p role="alert">
            {pending.state === 'chosen' ? words.noPack : words.problems(SELECTION_LENGTH)[pending.state]}
          </p>
          <p class="selection-buttons">
            <button type="button" class="button" onClick={onCancel}>
              {words.close}
            </button>
          </p>
        </>
      )}
    </main>
  );
}

type Chosen = Extract<PendingSelection, { state: 'chosen' }>;

function ClaimForm({ selection, pending }: { selection: SelectionView; pending: Chosen }) {
  const { selection: words, quote, format } = useWords();
  const { packs, dossier, suggested, onPack, onKeep, onCancel } = selection;
  const { about, url } = pending;
  const [asked, askAbout] = useState<string | null>(null);
  const question = dossier?.questions.find(({ id }) => id === (asked ?? suggested[0])) ?? null;
  const facts = [about.title || url, about.publisher, about.published && format.date(about.published)];
  return (
    <>
      <figure>
        <blockquote lang={about.language ?? ''} dir="auto">
          {quote(pending.selection.exact)}
        </blockquote>
        <figcaption class="aside">{facts.filter(Boolean).join(' · ')}</figcaption>
      </figure>
      {packs && packs.length > 1 && (
        <label class="selection-field">
          <span>{words.pack}</span>
          <select
            class="field"
            value={dossier?.pack.id ?? ''}
            onChange={({ currentTarget }) => {
              askAbout(null);
              onPack(currentTarget.value);
            }}
          >
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {dossier && (
        <QuestionField questions={dossier.questions} question={question} onChoose={(id) => askAbout(id)} />
      )}
      {dossier && question ? (
        <AnswerForm
          key={`${dossier.pack.id} ${question.id}`}
          question={question}
          onKeep={(answer) => onKeep({ pack: dossier.pack.id, question: question.id, ...answer })}
          onCancel={onCancel}
        />
      ) : (
        <p class="selection-buttons">
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </>
  );
}

interface QuestionFieldProps {
  questions: readonly DossierQuestion[];
  question: DossierQuestion | null;
  onChoose(id: string): void;
}

function QuestionField({ questions, question, onChoose }: QuestionFieldProps) {
  const words = useWords().selection;
  return (
    <label class="selection-field">
      <span>{words.question}</span>
      <select
        class="field"
        value={question?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {[...groupBy(questions, ({ topic }) => topic ?? '')].map(([topic, asked]) =>
          topic ? (
            <optgroup key={topic} label={topic}>
              {asked.map(optionOf)}
            </optgroup>
          ) : (
            asked.map(optionOf)
          ),
        )}
      </select>
    </label>
  );
}

const optionOf = ({ id, ask }: DossierQuestion) => (
  <option key={id} value={id}>
    {ask}
  </option>
);

interface AnswerFormProps {
  question: DossierQuestion;
  onKeep(answer: Pick<Choice, 'position' | 'answer'>): void;
  onCancel(): void;
}

/** No id of a position has a colon. */
const OWN = ':own';

function AnswerForm({ question, onKeep, onCancel }: AnswerFormProps) {
  const words = useWords().selection;
  const name = useId();
  const [chosen, choose] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen === OWN) field.current?.focus();
  }, [chosen]);
  const isReady = chosen !== null && (chosen !== OWN || own.trim() !== '');
  const choices = [
    ...question.positions.map(({ id, label }) => ({ id, label })),
    { id: OWN, label: words.own },
  ];
  return (
    <form
      class="selection-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady)
          onKeep(
            chosen === OWN ? { position: null, answer: own.trim() } : { position: chosen, answer: null },
          );
      }}
    >
      <fieldset class="choices">
        <legend>{words.answer}</legend>
        {choices.map(({ id, label }) => (
          <label class="choice" key={id}>
            <input type="radio" name={name} checked={id === chosen} onChange={() => choose(id)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {chosen === OWN && (
        <label class="selection-field">
          <span>{words.ownLabel}</span>
          <input
            ref={field}
            class="field"
            type="text"
            dir="auto"
            maxLength={ANSWER_LENGTH}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        </label>
      )}
      <p class="aside">{words.hint}</p>
      <p class="selection-buttons">
        <button type="submit" class="button primary" disabled={!isReady}>
          {words.keep}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
