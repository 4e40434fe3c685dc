import type { ReviewIntake } from '../../model/claim-review';
import type { PackPreview, PackReview } from '../../model/installed-packs';
import { useWords, type Words } from '../words';
import { FileWork } from './FileWork';
import { PackPreviewCard } from './PackPreviewCard';
import { PackProblems } from './PackProblems';

/** How far a file is on its way to being installed. */
export type Arrival =
  /** @param share 0–1 */
  | { state: 'checking'; name: string; share: number }
  | ({ state: 'refused'; name: string } & Extract<PackReview, { errors: unknown }>)
  | { state: 'preview'; preview: PackPreview }
  /** @param share 0–1 */
  | { state: 'installing'; preview: PackPreview; share: number }
  | { state: 'installed'; title: string; version: string }
  /** It was no pack but fact-checks of others, which are kept now. */
  | ({ state: 'reviews'; name: string } & ReviewIntake)
  /** Nothing was changed. `again`: trying once more may help. */
  | { state: 'failed'; message: string; again: boolean };

interface PackArrivalProps {
  arrival: Arrival;
  onInstall(): void;
  onDismiss(): void;
}

export function PackArrival({ arrival, onInstall, onDismiss }: PackArrivalProps) {
  const { packs, reviews } = useWords();
  const words = packs.install;
  if (arrival.state === 'checking')
    return <FileWork label={words.checking(arrival.name)} share={arrival.share} />;
  if (arrival.state === 'preview')
    return <PackPreviewCard preview={arrival.preview} onInstall={onInstall} onDismiss={onDismiss} />;
  if (arrival.state === 'installing')
    return <FileWork label={words.installing(arrival.share)} share={arrival.share} />;
  return (
    <div
      class={arrival.state === 'installed' || arrival.state === 'reviews' ? 'pack-note fine' : 'pack-note'}
    >
      {arrival.state === 'installed' && <p>{words.installed(arrival.title, arrival.version)}</p>}
      {arrival.state === 'reviews' && <p>{intakeText(arrival, reviews.kept)}</p>}
      {arrival.state === 'refused' && <PackProblems {...arrival} />}
      {arrival.state === 'failed' && <p>{arrival.message}</p>}
      <p class="pack-buttons">
        {arrival.state === 'failed' && arrival.again && (
          <button type="button" class="button primary" onClick={onInstall}>
            {words.again}
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </p>
    </div>
  );
}

/** What came of a file with fact-checks, in a few sentences. */
export const intakeText = (
  { name, added, same, left }: { name: string } & ReviewIntake,
  words: Words['reviews']['kept'],
): string =>
  [words.added(name, added), same > 0 && words.same(same), left > 0 && words.left(left)]
    .filter(Boolean)
    .join(' ');
