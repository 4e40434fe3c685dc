import type { PackProblem } from '../../model/pack-problem';
import { useWords } from '../words';
import { mistakeText } from '../words/mistakes';

interface PackProblemsProps {
  /** Of the file. */
  name: string;
  errors: PackProblem[];
  /** How many there are; the list may be cut. */
  total: number;
}

/** Everything that is wrong with a file, at its place. */
export function PackProblems({ name, errors, total }: PackProblemsProps) {
  const words = useWords().packs.install;
  return (
    <>
      <p>{words.refused(name, total)}</p>
      <ProblemList problems={errors} />
      {total > errors.length && <p>{words.more(total - errors.length)}</p>}
    </>
  );
}

export function ProblemList({ problems }: { problems: PackProblem[] }) {
  return (
    <ol class="pack-problems">
      {problems.map((problem, i) => (
        <Problem key={i} {...problem} />
      ))}
    </ol>
  );
}

function Problem({ path, line, column, expected, found, message }: PackProblem) {
  const { packs, format } = useWords();
  const words = packs.install;
  const own = (said: string) => mistakeText(said, format.language);
  return (
    <li>
      <p class="pack-place">
        {line !== null && column !== null && <span>{words.place(line, column)}</span>}
        {path ? <code>{path}</code> : <span>{words.whole}</span>}
      </p>
      {expected === null || found === null ? (
        <p>{own(message)}</p>
      ) : (
        <dl>
          <dt>{words.expected}</dt>
          <dd>{own(expected)}</dd>
          <dt>{words.found}</dt>
          <dd>{own(found)}</dd>
        </dl>
      )}
    </li>
  );
}
