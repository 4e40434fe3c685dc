import { type Dossier, questionsAbout } from '../../model/dossier';
import { independenceOf } from '../../model/independence';
import type { Mention } from '../../model/reading';
import { useWords } from '../words';

/** A name: whom it names, and how much of the dossier concerns them. */
export function EntityBody({ mention, dossier }: { mention: Mention; dossier: Dossier }) {
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
