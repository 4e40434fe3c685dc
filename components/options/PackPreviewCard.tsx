import { useEffect, useRef } from 'preact/hooks';
import { compareVersions, type PackPreview } from '../../model/installed-packs';
import { useWords } from '../words';
import { PackFacts } from './PackFacts';
import { ProblemList } from './PackProblems';

interface PackPreviewCardProps {
  preview: PackPreview;
  onInstall(): void;
  onDismiss(): void;
}

/** What would be installed, what it would stand beside, and what it would replace: before anything is. */
export function PackPreviewCard({ preview, onInstall, onDismiss }: PackPreviewCardProps) {
  const words = useWords().packs;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { pack, names, warnings, sharing } = preview;
  return (
    <article class="pack pack-preview">
      <p class="pack-from">{words.preview.title}</p>
      <h3 ref={heading} tabIndex={-1}>
        {pack.title}
      </h3>
      <p class="pack-summary">{pack.summary}</p>
      <Standing {...preview} />
      <PackFacts pack={pack}>
        <dt>{words.preview.watches}</dt>
        <dd>
          <CoreNames {...preview} />
        </dd>
        <dt>{words.preview.spellings}</dt>
        <dd>{words.preview.spelling(names)}</dd>
      </PackFacts>
      {sharing.map((other) => (
        <Sharing key={other.pack.id} {...other} />
      ))}
      {warnings.length > 0 && (
        <details>
          <summary>{words.preview.warnings(warnings.length)}</summary>
          <ProblemList problems={warnings} />
        </details>
      )}
      <p class="pack-buttons">
        <button type="button" class="button primary" onClick={onInstall}>
          {words.preview[whatToDo(preview)]}
        </button>
        <button type="button" class="button" onClick={onDismiss}>
          {words.preview.cancel}
        </button>
      </p>
    </article>
  );
}

function whatToDo({ pack, installed }: PackPreview) {
  if (!installed) return 'install';
  return compareVersions(pack.version, installed.version) < 0 ? 'downgrade' : 'replace';
}

/** How it stands to the installed pack of the same id. */
function Standing({ pack, installed }: PackPreview) {
  const words = useWords().packs.preview;
  if (!installed) return null;
  const order = compareVersions(pack.version, installed.version);
  const says = order === 0 ? words.same(pack.version) : words[order < 0 ? 'older' : 'update'];
  return (
    <div class="pack-note">
      {(installed.isOwn || order < 0) && (
        <p>{typeof says === 'string' ? says : says(installed.version, pack.version)}</p>
      )}
      {!installed.isOwn && <p>{words.overBundled(installed.version)}</p>}
    </div>
  );
}

function CoreNames({ core, cores }: PackPreview) {
  const { packs: words, format } = useWords();
  const rest = cores - core.length;
  return <>{format.list(rest > 0 ? [...core, words.preview.others(rest)] : core)}</>;
}

/** What another pack names too, side by side. */
function Sharing({ pack, entities, total }: PackPreview['sharing'][number]) {
  const words = useWords().packs;
  const { preview } = words;
  return (
    <details class="pack-sharing" open>
      <summary>{preview.sharing(pack.title, total)}</summary>
      <p class="hint">{preview.sharingHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{preview.here}</th>
            <th scope="col">{preview.there}</th>
            <th scope="col">{preview.how}</th>
          </tr>
        </thead>
        <tbody>
          {entities.map(({ name, other, by }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{other}</td>
              <td>{preview.by[by]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > entities.length && <p class="hint">{words.install.more(total - entities.length)}</p>}
    </details>
  );
}
