import type { PackSummary } from '../../model/dossier';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

/** @param props.packs null while they are looked up */
export function PacksOptions({ packs }: { packs: PackSummary[] | null }) {
  const words = useWords().options.packs;
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {packs?.length === 0 && <p class="hint">{words.none}</p>}
      {packs && packs.length > 0 && (
        <ul class="packs">
          {packs.map((pack) => (
            <Pack key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
    </OptionGroup>
  );
}

function Pack({ pack }: { pack: PackSummary }) {
  const words = useWords().options.packs;
  return (
    <li class="pack">
      <h3>{pack.title}</h3>
      <p class="pack-summary">{pack.summary}</p>
      <dl>
        <dt>{words.contents}</dt>
        <dd>{words.counts(pack.reports, pack.questions, pack.claims, pack.entities)}</dd>
        <dt>{words.version}</dt>
        <dd>{words.versionAsOf(pack.version, pack.asOf)}</dd>
        <dt>{words.maintainer}</dt>
        <dd>{pack.maintainer.name}</dd>
        <dt>{words.interests}</dt>
        <dd>{pack.maintainer.interests}</dd>
        <dt>{words.licence}</dt>
        <dd>{pack.licence}</dd>
      </dl>
    </li>
  );
}
