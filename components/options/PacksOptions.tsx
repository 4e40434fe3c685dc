import type { InstalledPack, InstalledPacks } from '../../model/installed-packs';
import { useWords, type Words } from '../words';
import { OptionGroup } from './OptionGroup';
import { type Arrival, intakeText, PackArrival } from './PackArrival';
import { PackDrop } from './PackDrop';
import { PackEntry } from './PackEntry';

export interface PacksOptionsProps {
  /** Null while they are looked up. */
  installed: InstalledPacks | null;
  /** The file in hand, null for none. */
  arrival: Arrival | null;
  onFiles(files: File[]): void;
  onInstall(): void;
  /** Lets go of the file in hand. */
  onDismiss(): void;
  onSwitch(pack: string, on: boolean): void;
  onRemove(pack: string): void;
  onExport(pack: Pick<InstalledPack, 'id' | 'isOwn'>): void;
}

/** Which packs pages are read by, and how others come in and go out. */
export function PacksOptions({ installed, arrival, ...actions }: PacksOptionsProps) {
  const { packs: words, reviews } = useWords();
  const { packs = [], canKeep = true } = installed ?? {};
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {installed && packs.length === 0 && <p class="hint">{words.none}</p>}
      {packs.length > 0 && (
        <ul class="packs">
          {packs.map((pack) => (
            <PackEntry key={pack.id} pack={pack} {...actions} />
          ))}
        </ul>
      )}
      {canKeep ? (
        <PackDrop onFiles={actions.onFiles} busy={arrival !== null && isBusy(arrival)} />
      ) : (
        <p class="pack-note">{words.cannotKeep}</p>
      )}
      {arrival && <PackArrival arrival={arrival} {...actions} />}
      {/* Stands there before anything happens, so that what happens is read out. */}
      <p class="unseen" role="status">
        {arrival && sentenceOf(arrival, words.install, reviews.kept)}
      </p>
    </OptionGroup>
  );
}

/** What is read out. How far an installation is, the progress bar tells whoever asks it. */
function sentenceOf(
  arrival: Arrival,
  words: Words['packs']['install'],
  reviews: Words['reviews']['kept'],
): string {
  if (arrival.state === 'reviews') return intakeText(arrival, reviews);
  if (arrival.state === 'checking') return words.checking(arrival.name);
  if (arrival.state === 'refused') return words.refused(arrival.name, arrival.total);
  if (arrival.state === 'installed') return words.installed(arrival.title, arrival.version);
  return arrival.state === 'failed' ? arrival.message : '';
}

const isBusy = ({ state }: Arrival) => state === 'checking' || state === 'installing';
