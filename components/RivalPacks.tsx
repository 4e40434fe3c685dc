import { useId, useMemo } from 'preact/hooks';
import type { Dossier, DossierQuestion } from '../model/dossier';
import { publishersOf } from '../model/independence';
import type { Report } from '../model/pack';
import { compareRivals, type QuestionPair } from '../model/rival-packs';
import { useWords } from './words';

interface RivalPacksProps {
  dossier: Dossier;
  /** Other packs on the same dispute. */
  rivals: Dossier[];
}

/** A pack beside each of its rivals: which answers each lists, by whom, and which report they read differently. */
export function RivalPacks({ dossier, rivals }: RivalPacksProps) {
  return (
    <>
      {rivals.map((rival) => (
        <Rivalry key={rival.pack.id} a={dossier} b={rival} />
      ))}
    </>
  );
}

/** What the columns and sentences call the two. */
type Names = [a: string, b: string];

/** By their makers, in short; by what else tells them apart where one made both. */
function namesOf(a: Dossier['pack'], b: Dossier['pack']): Names {
  if (a.maintainer.name !== b.maintainer.name) return [a.maintainer.name, b.maintainer.name];
  return a.title === b.title ? [a.id, b.id] : [a.title, b.title];
}

function Rivalry({ a, b }: { a: Dossier; b: Dossier }) {
  const { rivals: words, panel } = useWords();
  const comparison = useMemo(() => compareRivals(a, b), [a, b]);
  const names = namesOf(a.pack, b.pack);
  const { pairs, onlyA, onlyB, reports } = comparison;
  return (
    <section class="rivalry">
      <h2 class="topic-title">{words.title}</h2>
      <ol class="rivals">
        {[a, b].map(({ pack }) => (
          <li key={pack.id}>{panel.packBy(pack.title, pack.maintainer.name)}</li>
        ))}
      </ol>
      <p>{words.reports(reports.both, reports.onlyA, reports.onlyB)}</p>
      <p class="hint">{pairs.length > 0 ? words.hint : words.none}</p>
      {pairs.map((pair) => (
        <PairOfQuestions key={pair.a.id} pair={pair} names={names} />
      ))}
      <Only questions={onlyA} name={names[0]} />
      <Only questions={onlyB} name={names[1]} />
    </section>
  );
}

function PairOfQuestions({ pair, names }: { pair: QuestionPair; names: Names }) {
  const { rivals: words } = useWords();
  const { a, b, by, likeness, answers, differences } = pair;
  const heading = useId();
  return (
    <article class="rival-pair" aria-labelledby={heading}>
      <h3 class="question-ask" id={heading}>
        {a.ask}
      </h3>
      {a.ask !== b.ask && <p class="question-ask">{b.ask}</p>}
      <p class="hint">{by === 'id' ? words.by.id : words.by.wording(likeness)}</p>
      <table class="rival-answers">
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            {names.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={`${answer.a?.id} ${answer.b?.id}`}>
              <th scope="row">
                {answer.a?.label}
                {answer.b && answer.a?.label !== answer.b.label && (
                  <span class={answer.a ? 'rival-label' : undefined}>{answer.b.label}</span>
                )}
              </th>
              <td>
                <Takers isListed={answer.a !== null} reports={answer.reportsA} />
              </td>
              <td>
                <Takers isListed={answer.b !== null} reports={answer.reportsB} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > 0 && (
        <>
          <h4>{words.differences}</h4>
          <ul class="rival-differences">
            {differences.map(({ report, a, b }) => (
              <li key={report.id}>
                <a href={report.url} target="_blank" rel="noreferrer">
                  {report.publisher}
                </a>
                <p>
                  {words.reading(
                    names[0],
                    a.map(({ label }) => label),
                  )}
                </p>
                <p>
                  {words.reading(
                    names[1],
                    b.map(({ label }) => label),
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Takers({ isListed, reports }: { isListed: boolean; reports: Report[] }) {
  const { rivals: words, format } = useWords();
  if (!isListed) return <span class="aside">{words.absent}</span>;
  if (reports.length === 0) return <span class="aside">{words.nobody}</span>;
  return <>{format.list(publishersOf(reports))}</>;
}

function Only({ questions, name }: { questions: DossierQuestion[]; name: string }) {
  const { rivals: words } = useWords();
  if (questions.length === 0) return null;
  return (
    <details class="rival-only">
      <summary>{words.only(name, questions.length)}</summary>
      <ul>
        {questions.map(({ id, ask }) => (
          <li key={id}>{ask}</li>
        ))}
      </ul>
    </details>
  );
}
