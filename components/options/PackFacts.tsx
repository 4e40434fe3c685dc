import type { ComponentChildren } from 'preact';
import type { PackSummary } from '../../model/dossier';
import { useWords } from '../words';

interface PackFactsProps {
  pack: PackSummary;
  /** More of them, in front. */
  children?: ComponentChildren;
}

/** What a pack holds, and who answers for it. All of it is the author's text and shown as text. */
export function PackFacts({ pack, children }: PackFactsProps) {
  const { packs: words, format } = useWords();
  return (
    <dl>
      {children}
      <dt>{words.contents}</dt>
      <dd>{words.counts(pack.reports, pack.questions, pack.claims, pack.entities)}</dd>
      <dt>{words.version}</dt>
      <dd>{words.versionAsOf(pack.version, pack.asOf)}</dd>
      <dt>{words.languages}</dt>
      <dd>{format.list(pack.languages.map(format.languageName))}</dd>
      <dt>{words.maintainer}</dt>
      <dd>{pack.maintainer.name}</dd>
      <dt>{words.interests}</dt>
      <dd>{pack.maintainer.interests}</dd>
      <dt>{words.licence}</dt>
      <dd>{pack.licence}</dd>
    </dl>
  );
}
